import { describe, expect, it } from 'vitest';
import { participantOptions, participantsOf } from '#src/views/participants.ts';
import { recordRow } from '../support/builders.ts';
import { datasetOf, provinceOf } from '../support/province.ts';

const step = (id: string, agencies: string[], more = {}) => recordRow(id, { name: `งาน ${id}`, agencies, ...more }, { fiscalYear: 2563 });
const records = [
  step('1', ['districts']),
  step('2', ['subcommittee']),
  step('3', ['north'], { note: 'ผู้ส่ง: องค์การบริหารส่วนจังหวัด (โครงการที่เกินกำลัง)' }),
  step('4', ['north', 'south']),
  step('5', ['everybody']),
];
const province = provinceOf({
  datasets: [datasetOf({ id: 'planning', profile: 'calendar', records, fiscalYears: [2563] })],
  content: {
    agencies: [{ slug: 'north', name: 'อำเภอเหนือ', abbreviations: [] }, { slug: 'south', name: 'อำเภอใต้', abbreviations: [] }, { slug: 'pao', name: 'อบจ.ทดสอบ', abbreviations: ['องค์การบริหารส่วนจังหวัด'] }],
    bodies: [
      { slug: 'committee', name: 'คณะกรรมการ', abbreviations: [], role: '' },
      { slug: 'subcommittee', name: 'คณะอนุกรรมการ', abbreviations: [], role: '', parent: 'committee' },
      { slug: 'people', name: 'ภาคประชาชน', abbreviations: [], role: '' },
    ],
    collectives: [
      { slug: 'districts', name: 'ทุกอำเภอ', abbreviations: [], members: ['north', 'south'] },
      { slug: 'everybody', name: 'ทุกภาคส่วน', abbreviations: [], members: ['people', 'south'] },
      { slug: 'proposers', name: 'ผู้เสนอ', abbreviations: [], members: [] },
    ] as never,
  } as never,
});
const foundBy = (slug: string) => records.filter((row) => participantsOf(province, row).includes(slug)).map(({ id }) => id);

describe('whom a step of the calendar is found by', () => {
  it.each([
    ['a member of a collective that it lists', 'north', ['1', '3', '4']],
    ['a collective all of whose members it lists', 'districts', ['1', '4']],
    ['the body that a listed one is part of', 'committee', ['2']],
    ['whom its own words name', 'pao', ['3']],
    ['nobody by a collective without members', 'proposers', []],
  ])('%s', (_, slug, ids) => {
    expect(foundBy(slug)).toEqual(ids);
  });

  it('offers those that are listed, and bodies within a collective', () => {
    expect(participantOptions(province, [2563]).map(({ value }) => value).sort()).toEqual(['districts', 'everybody', 'north', 'people', 'south', 'subcommittee']);
    expect(participantOptions(province, [2562])).toEqual([]);
  });
});
