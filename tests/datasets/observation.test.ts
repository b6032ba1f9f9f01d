import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import type { ObservationFields } from '#src/datasets/model.ts';
import { fieldsOf, observationOf } from '#src/datasets/observation.ts';
import { loadProvince } from '#src/loadProvince.ts';
import { monthPeriod } from '#src/thai/fiscalPeriod.ts';
import { indicatorGlances } from '#src/views/indicatorGlance.ts';
import { changed } from '../support/changedRow.ts';
import { frozenProvince } from '../support/frozenProvince.ts';

const fields: ObservationFields = {
  dataset: 'paid', measure: 'amount', role: 'actual', dimensions: { district: 'เมือง' }, period: monthPeriod(2017, 5), value: -0, low: null, high: null, text: null, partOfText: false,
  unit: 'บาท', status: 'A', note: null, notes: [], asOf: null, sample: false, source: { file: '2560/paid.xlsx', sheet: 'S', cell: 'AB12' },
};

describe('an observation', () => {
  it.each<[string, Partial<ObservationFields>]>([
    ['a value', {}],
    ['a multiplier', { scale: 0.001, source: { ...fields.source, scale: 0.001 } }],
    ['an address written otherwise', { source: { ...fields.source, cell: '$b$2' } }],
    ['a range and its notes', { value: null, low: 31, high: 60, partOfText: true, notes: [{ label: 'a', text: 'b', raised: true }], note: 'b', asOf: '2017-05-31' }],
  ])('says all that it was made of: %s', (_, more) => {
    const own = { ...fields, ...more };
    const row = observationOf(own);
    expect(fieldsOf(row)).toStrictEqual(own);
    expect(Object.fromEntries(Object.keys(own).map((key) => [key, row[key as keyof ObservationFields]]))).toStrictEqual(own);
    expect(JSON.stringify(row)).toBe(JSON.stringify(own));
  });

  it('shares what many have in common, and stays as it is where another differs', () => {
    const [one, other] = [observationOf(fields), observationOf({ ...fields, value: 2 })];
    expect(one.common).toBe(other.common);
    expect([changed(one, { status: 'P' }).status, one.status, changed(one, { status: 'P' }).value]).toEqual(['P', 'A', -0]);
  });

  it('is in nothing that is kept, for it would lose what it shares', async () => {
    const glances = indicatorGlances(await loadProvince(frozenProvince, () => '2018-04-05'));
    expect(deserialize(serialize(glances))).toStrictEqual(glances);
  });
});
