import { describe, expect, test } from 'vitest';
import type { Dataset, Field, Observation, RecordRow } from '#src/datasets/model.ts';
import { compareDatasets, type PastRows } from '#src/derive/changes/compareDatasets.ts';
import { roundPeriod } from '#src/thai/fiscalPeriod.ts';
import { observed, recordRow } from '../../support/builders.ts';
import { datasetOf } from '../../support/province.ts';

const at = (cell: string) => ({ source: { file: '2560/otop.xlsx', sheet: 'S', cell } });
const otop = (round: 1 | 2, role: Observation['role'], value: number | null, cell: string, more: Partial<Observation> = {}) =>
  observed(roundPeriod(2560, round), value, { dataset: 'otop', measure: 'revenue', role, unit: 'ล้านบาท', ...at(cell), ...more });
const project = (id: string, budget: number | null, more: Partial<RecordRow> = {}) => recordRow(id, { name: `โครงการ ${id}`, budget, result: 'เสร็จ' }, more);

const columns = [{ key: 'id', type: 'id' }, { key: 'name', type: 'text' }, { key: 'budget', type: 'number' }, { key: 'result', type: 'text' }];
const province = (observations: readonly Observation[], records: readonly RecordRow[]): Dataset[] => [
  datasetOf({ id: 'otop', kind: 'series', observations, definition: { agency: 'community-development', columns: [] } }),
  datasetOf({ id: 'plan', records, definition: { agency: null, columns } }),
];
const past = (datasets: readonly Dataset[]): Map<string, PastRows[]> => new Map(datasets.map((dataset) => [dataset.id, [dataset]]));
const compare = (before: readonly Dataset[], now: readonly Dataset[]) => compareDatasets(past(before), now);

const before = province(
  [otop(1, 'target', 1324.74, 'C5'), otop(1, 'actual', 1427.45, 'D5'), otop(2, 'target', 2649.48, 'C6'), otop(2, 'actual', null, 'D6')],
  [project('1', 100), project('2', 200), project('3', 300)],
);

describe('compareDatasets', () => {
  test('seven known ways give exactly those seven changes', () => {
    const now = province(
      // A corrected result, a corrected target, a result that came, and one that went.
      [otop(1, 'target', 1300, 'C5'), otop(1, 'actual', 1472.45, 'D5'), otop(2, 'target', null, 'C6'), otop(2, 'actual', 2236.57, 'D6')],
      // A corrected budget, a project that went, and one that came.
      [project('1', 150), project('3', 300), project('4', 400)],
    );
    expect(compare(before, now).map(({ kind, cell, before: was, after }) => [kind, cell, was, after])).toEqual([
      ['target', '2560/otop.xlsx#S!C5', 1324.74, 1300],
      ['changed', '2560/otop.xlsx#S!D5', 1427.45, 1472.45],
      ['removed', '2560/otop.xlsx#S!C6', 2649.48, null],
      ['added', '2560/otop.xlsx#S!D6', null, 2236.57],
      ['changed', '2560/plan.xlsx#S!C1', 100, 150],
      ['added', '2560/plan.xlsx#S!B4', null, null],
      ['removed', '2560/plan.xlsx#S!B2', null, null],
    ]);
  });

  test('nothing has changed when rows have moved, notes and formats differ, or the last binary digit does', () => {
    const now = province(
      [otop(2, 'actual', null, 'F9'), otop(2, 'target', 2649.48, 'E9'), otop(1, 'actual', 1427.4500000000003, 'F8', { note: 'ตรวจแล้ว' }), otop(1, 'target', 1324.74, 'E8', { asOf: '2017-06-30' })],
      [project('3', 300), project('1', 100), project('2', 200)],
    );
    expect(compare(before, now)).toEqual([]);
  });

  test('text is compared by its words, dates by their days, numbers in text by both', () => {
    const span = { from: null, to: '2018-05-31', precision: 'month', asWritten: 'ภายใน พ.ค. ๖๑' } as const;
    const row = (fields: Record<string, Partial<Field>>): RecordRow => {
      const made = recordRow('1', Object.fromEntries(Object.entries(fields).map(([key, { value }]) => [key, value ?? null])));
      return { ...made, fields: Object.fromEntries(Object.entries(made.fields).map(([key, field]) => [key, { ...field, ...fields[key] }])) };
    };
    const was = province([], [row({ name: { value: 'ข้อ ๑' }, when: { value: span }, limit: { value: 5, text: 'ไม่เกิน ๕ ตัว', partOfText: true } })]);
    const same = province([], [row({ name: { value: 'ข้อ  1' }, when: { value: { ...span, asWritten: 'พ.ค. 61' } }, limit: { value: 5, text: 'ไม่เกิน 5 ตัว', partOfText: true } })]);
    const other = province([], [row({ name: { value: 'ข้อ 1' }, when: { value: { ...span, to: '2018-06-30' } }, limit: { value: 5, text: 'ไม่น้อยกว่า 5 ตัว', partOfText: true } })]);
    expect(compare(was, same)).toEqual([]);
    expect(compare(was, other).map(({ figure }) => 'field' in figure && figure.field)).toEqual(['when', 'limit']);
  });

  test('another unit is another figure, a zero is no missing one', () => {
    const one = province([otop(1, 'actual', 5, 'D5')], []);
    expect(compare(one, province([otop(1, 'actual', 5, 'D5', { unit: 'บาท' })], [])).map(({ kind }) => kind)).toEqual(['changed']);
    expect(compare(province([otop(1, 'actual', null, 'D5')], []), province([otop(1, 'actual', 0, 'D5')], [])).map(({ kind, after }) => [kind, after])).toEqual([['added', 0]]);
  });

  test('a change belongs to the row\'s own agency, else to the dataset\'s', () => {
    const series = compare(province([], []), province([otop(1, 'actual', 5, 'D5')], []));
    expect(series[0]?.agencies).toEqual(['community-development']);
    const records = compare(province([], []), province([], [recordRow('1', { name: 'ก', agency: 'fisheries' })]));
    expect(records[0]?.agencies).toEqual(['fisheries']);
  });

  test('samples can be left out of both sides', () => {
    const now = province([otop(1, 'actual', 5, 'D5', { sample: true })], []);
    expect(compareDatasets(new Map(), now, { withoutSamples: true })).toEqual([]);
    expect(compareDatasets(new Map(), now)).toHaveLength(1);
  });
});
