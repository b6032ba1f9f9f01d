import { describe, expect, test } from 'vitest';
import type { RecordsDefinition } from '#src/datasets/definition.ts';
import type { Dataset, FieldValue, Observation } from '#src/datasets/model.ts';
import type { Publish } from '#src/datasets/state/history.ts';
import { differencesOf } from '#src/derive/differences.ts';
import { linkedRowsFit } from '#src/rules/linkedRowsFit.ts';
import { recordRow } from '../support/builders.ts';
import { incomeDefinition, indicatorDataset, ofRound } from '../support/indicatorProvince.ts';

const figures = (actual: number, central: number | null, more: Partial<Observation> = {}): Observation[] => [ofRound(2, 'actual', actual, more), ofRound(2, 'central', central, more)];
/** What the central office holds has a column of its own. */
const columns = [
  { key: 'round', as: 'period', type: 'round', headers: ['รอบ'] },
  { key: 'actual', as: 'value', measure: 'revenue', headers: ['ผล'] },
  { key: 'central', as: 'value', measure: 'revenue', role: 'central', headers: ['ส่วนกลาง'] },
];
const income = (observations: readonly Observation[], more: object = {}): Dataset => indicatorDataset(incomeDefinition({ columns, ...more }), { observations });
const about = (values: Record<string, FieldValue>, more = {}): Dataset =>
  ({ ...indicatorDataset({ id: 'about', kind: 'records', profile: 'differences', columns: [{ key: 'indicator', headers: ['ก'] }, { key: 'period', headers: ['ข'] }] }, {}), records: [recordRow('1', { indicator: 'income', period: 'รอบที่ 2', ...values }, more)] }) satisfies Dataset & { definition: RecordsDefinition | object };
const publish = (number: number, date: string, changes: [role: string, before: number | string | null, after: number | null][]): Publish => ({
  number, date, counts: { added: 0, changed: 0, removed: 0, target: 0 }, titles: {},
  changes: changes.map(([role, before, after]) => ({ kind: 'changed', dataset: 'income', fiscalYear: 2560, figure: { measure: 'revenue', role, period: 'FY2560-R2', dimensions: {} }, agencies: [], sample: false, cell: 'x', before, after })),
});

describe('differencesOf', () => {
  test('tells how far the province is from the central figure, in the unit and in per cent of it', () => {
    const [found] = differencesOf([income(figures(110, 100))], []);
    expect(found).toMatchObject({ apart: { value: 10 }, percent: { value: 10 }, within: false, agreed: null, sample: false });
    expect(found?.apart?.sources.map(({ cell }) => cell)).toEqual(['D6', 'D6']);
  });

  test('is silent where one of the two is missing, and knows equal figures from different ones', () => {
    expect(differencesOf([income(figures(110, null))], [])).toEqual([]);
    expect(differencesOf([income(figures(0.1 + 0.2, 0.3))], [])).toMatchObject([{ within: true, apart: { value: 0 } }]);
    expect(differencesOf([income(figures(5, 0))], [])).toMatchObject([{ within: false, percent: null, apart: { value: 5 } }]);
  });

  test('a tolerance holds to its very edge; the row about the figure has the last word', () => {
    const tolerance = { value: 10, as: 'percent' };
    expect(differencesOf([income(figures(110, 100), { tolerance })], [])[0]?.within).toBe(true);
    expect(differencesOf([income(figures(110.01, 100), { tolerance })], [])[0]?.within).toBe(false);
    expect(differencesOf([income(figures(102, 100), { tolerance: { value: 2, as: 'unit' } })], [])[0]?.within).toBe(true);
    expect(differencesOf([income(figures(110, 100), { tolerance }), about({ tolerance: 5 })], [])[0]?.within).toBe(false);
  });

  test('the furthest apart come first, by per cent', () => {
    const at = (actual: number, district: string) => figures(actual, 100, { dimensions: { district } });
    const found = differencesOf([income([...at(101, 'ก'), ...at(80, 'ข'), ...at(110, 'ค')], { dimensions: { district: { title: 'อำเภอ' } } })], []);
    expect(found.map(({ apart }) => apart?.value)).toEqual([-20, 10, 1]);
  });

  test('classes are told apart in classes', () => {
    const classes = [{ name: 'แย่', min: 0, max: 30 }, { name: 'พอใช้', min: 31, max: 60 }, { name: 'ดี', min: 61, max: 100 }];
    const of = (text: string) => income([ofRound(2, 'actual', null, { text: 'ดี', status: 'A' }), ofRound(2, 'central', null, { text, status: 'A' })], { classes });
    expect(differencesOf([of('แย่')], [])).toMatchObject([{ apart: { value: 2 }, percent: null, within: false }]);
    expect(differencesOf([of('ดี')], [])).toMatchObject([{ apart: { value: 0 }, within: true }]);
  });

  test('since: the publish that drew them apart; else the day of the figure', () => {
    const now = [income(figures(110, 100)), about({ date: '2017-06-01' })];
    const since = (publishes: Publish[]) => differencesOf(now, publishes)[0]?.since;
    expect(since([])).toEqual({ date: '2017-06-01', published: false });
    expect(since([publish(1, '2017-07-01', [['central', null, 100]]), publish(2, '2017-08-01', [['actual', 105, 110]])])).toEqual({ date: '2017-07-01', published: true });
    expect(since([publish(1, '2017-07-01', []), publish(2, '2017-08-01', [['actual', 100, 110]])])).toEqual({ date: '2017-08-01', published: true });
    expect(since([publish(1, '2017-07-01', [['actual', 90, 110]])])).toEqual({ date: '2017-06-01', published: false });
    expect(since([publish(1, '2017-07-01', [['actual', '90 : 1', 110]])])).toEqual({ date: '2017-06-01', published: false });
  });

  test('an agreed value settles it; a sample row tells nothing of an official figure', () => {
    expect(differencesOf([income(figures(110, 100)), about({ agreed: 104 })], [])[0]?.agreed?.value).toBe(104);
    expect(differencesOf([income(figures(110, 100)), about({ agreed: 104 }, { sample: true })], [])[0]).toMatchObject({ agreed: null, about: null });
    expect(differencesOf([income(figures(110, 100, { sample: true }))], [])[0]?.sample).toBe(true);
  });
});

describe('linkedRowsFit', () => {
  const dataset = income(figures(1, 1), { dimensions: { district: { title: 'อำเภอ', values: ['ก'] } } });
  const codes = (values: Record<string, FieldValue>) => linkedRowsFit([dataset, about(values)]).map(({ code, found }) => [code, found]);
  test('a row names an indicator, a period and a place that there are', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ indicator: 'otpo' })).toEqual([['unknown-dimension', 'otpo']]);
    expect(codes({ period: 'เดือนสาม' })).toEqual([['not-a-period', 'เดือนสาม']]);
    expect(codes({ place: 'ฮ' })).toEqual([['unknown-dimension', 'ฮ']]);
  });
});
