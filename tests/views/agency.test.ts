import { describe, expect, it } from 'vitest';
import { roundPeriod } from '#src/thai/fiscalPeriod.ts';
import { agencyView } from '#src/views/agency.ts';
import { agencyGroups } from '#src/views/agencies.ts';
import type { TodoLine } from '#src/views/agencyTodo.ts';
import { monthly, observed, recordRow } from '../support/builders.ts';
import { datasetOf, provinceOf } from '../support/province.ts';
import { letterContent } from '../support/letterProvince.ts';

const months = ['2017-12', '2018-01', '2018-02', '2018-03', '2018-04', '2018-05'];
const energy = datasetOf({ id: 'energy', kind: 'series', observations: months.map((id) => monthly(id, null)) });
const projects = datasetOf({
  id: 'plan', profile: 'projects', fiscalYears: [2560],
  records: [
    recordRow('1', { name: 'หนึ่ง', agency: 'a', budget: 100 }),
    recordRow('2', { name: 'สอง', agency: 'a', budget: 50 }),
    recordRow('3', { name: 'สาม', agency: null, budget: 70, agencyNote: 'ระบุสำนักงาน ก จังหวัด ร่วมกับหน่วยงานอื่น' }),
    recordRow('4', { name: 'ตัวอย่าง', agency: 'a', budget: 999 }, { sample: true }),
  ],
});
const span = (to: string) => ({ from: null, to, precision: 'month', asWritten: to }) as const;
const calendar = datasetOf({
  id: 'calendar', profile: 'calendar',
  records: [
    recordRow('1', { name: 'รวบรวม', when: span('2018-05-31'), agencies: ['a'] }, { fiscalYear: 2563 }),
    recordRow('2', { name: 'ประชุม', when: span('2018-06-30'), agencies: ['all'] }, { fiscalYear: 2563 }),
  ],
});
const resolutions = datasetOf({ id: 'resolutions', profile: 'resolutions', records: [recordRow('3.1', { name: 'เรื่อง', resolution: 'ส่งแผน', due: span('2018-06-30'), agencies: ['b'] }, { fiscalYear: 2563 })] });
const round2 = roundPeriod(2560, 2);
const sales = datasetOf({
  id: 'sales', kind: 'series', fiscalYears: [2560],
  definition: { agency: 'a', direction: 'higher', accumulation: 'cumulative', measures: { sales: { title: 'ยอด', unit: 'บาท' } }, indicator: { component: 3, order: 1, shortTitle: 'ยอด', fiscalYears: [2560] } },
  observations: [observed(round2, 200, { dataset: 'sales', measure: 'sales', role: 'target' }), observed(round2, 150, { dataset: 'sales', measure: 'sales', asOf: '2017-05-31' })],
});
const province = provinceOf({ datasets: [energy, projects, calendar, resolutions, sales], content: letterContent });
const view = (slug: string) => {
  const agency = province.content.agencies.find((each) => each.slug === slug);
  if (!agency) throw new Error(slug);
  return agencyView(province, agency);
};

describe('agencyView', () => {
  it('holds the deadlines of the agency itself and of the collectives that it belongs to', () => {
    const told = (slug: string) => Object.entries(view(slug).todo).flatMap(([section, lines]) => lines.map((line: TodoLine) => `${section}: ${line.id} ${line.via.join()}`.trim()));
    expect(told('a')).toEqual(['next: needs', 'unchecked: plan ทุกหน่วยงาน']);
    expect(told('b')).toEqual(['next: power-2018-04', 'unfound: power-2017-12', 'unchecked: plan ทุกหน่วยงาน', 'waiting: power-2018-05']);
    expect(told('g')).toEqual([]);
  });

  it('adds up its projects without samples, with the cells that they stand on', () => {
    const [year] = view('a').projects;
    expect(year?.own.map(({ project }) => project.name)).toEqual(['หนึ่ง', 'สอง']);
    expect([year?.sum.total?.value, year?.sum.total?.sources.length, year?.sum.count]).toEqual([150, 2, 2]);
    expect(view('b').projects).toEqual([]);
  });

  it('shows a project that the documents give to several apart from its own, and outside its sum', () => {
    expect(view('a').projects[0]?.shared.map(({ name }) => name)).toEqual(['สาม']);
  });

  it('says what each project still lacks', () => {
    expect(view('a').projects[0]?.own[0]?.lacks).toContain('ภาพถ่าย');
  });

  it('finds the steps and resolutions that name it, and by which collective name', () => {
    expect(view('a').calendar.steps.map(({ id, via, when, path }) => [id, via, when, path])).toEqual([
      ['1', [], 'ภายใน พ.ค. 61', '/calendar/2561/#step-1'],
      ['2', ['ทุกหน่วยงาน'], 'ภายใน มิ.ย. 61', '/calendar/2561/#step-2'],
    ]);
    expect(view('b').calendar.resolutions.map(({ id, name, path }) => [id, name, path])).toEqual([['3.1', 'ส่งแผน', '/calendar/2561/#resolutions']]);
  });

  it('names the letters that list it or ask something of it, with its number in the list', () => {
    expect(view('a').letters.map(({ letter, no, asks }) => [letter.slug, no, asks.map(({ text }) => text)])).toEqual([['l1', 4, ['ทราบ', 'ส่งแผน']]]);
    expect(view('b').letters.map(({ letter, no, asks }) => [letter.slug, no, asks.map(({ text }) => text)])).toEqual([['l2', 1, []], ['l1', null, ['ส่งแผน', 'บันทึก']]]);
  });

  it('says which result was counted to a day before its period was over', () => {
    expect(view('a').indicators.map(({ card, unfinished }) => [card.id, unfinished])).toEqual([['sales', [{ period: 'รอบที่ 2 ปีงบประมาณ 2560', countedTo: '31 พ.ค. 2560' }]]]);
  });

  it('knows where it belongs and what belongs to it', () => {
    expect(view('g').parent?.name).toBe('สำนักงาน ก จังหวัดทดสอบ');
    expect(view('a').parts.map(({ slug }) => slug)).toEqual(['g']);
  });
});

describe('agencyGroups', () => {
  it('groups by kind in a fixed order and counts what is known of each', () => {
    expect(agencyGroups(province).map(({ kind, rows }) => [kind, rows.map(({ slug, projects: count, letters, late, marks }) => [slug, count.value, letters, late.value, marks])])).toEqual([
      ['provincial-agency', [['a', 2, 1, 0, ['indicator', 'project']], ['b', 0, 2, 4, ['late']]]],
      ['group', [['g', 0, 0, 0, []]]],
    ]);
  });
});
