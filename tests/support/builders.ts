import type { FieldValue, Observation, RecordRow } from '#src/datasets/model.ts';
import { monthPeriod } from '#src/thai/fiscalPeriod.ts';
import type { Period } from '#src/thai/period.ts';

/** A row whose cells stand in a row of their own: the first field in A, the next in B. */
export function recordRow(id: string, values: Readonly<Record<string, FieldValue>>, more: Partial<RecordRow> = {}): RecordRow {
  const fields = Object.entries({ id, ...values }).map(([key, value], at) => {
    const source = { file: '2560/plan.xlsx', sheet: 'S', cell: `${String.fromCharCode(65 + at)}${id}` };
    return [key, { value, text: value === null ? '' : String(value), partOfText: false, source }];
  });
  return { dataset: 'plan', id, fiscalYear: 2560, sample: false, ...more, fields: Object.fromEntries(fields) as RecordRow['fields'] };
}

/** One observed value of a month such as `2016-10`; null is missing. */
export function monthly(month: string, value: number | null, more: Partial<Observation> = {}): Observation {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return observed(monthPeriod(year, number), value, { source: { file: '2560/paid.xlsx', sheet: 'S', cell: `M${number}` }, ...more });
}

export const observed = (period: Period, value: number | null, more: Partial<Observation> = {}): Observation => ({
  dataset: 'paid', measure: 'disbursed', role: 'actual', dimensions: {}, period, value, low: null, high: null, text: null, partOfText: false,
  unit: 'บาท', status: value === null ? 'O' : 'A', note: null, notes: [], asOf: null, sample: false,
  source: { file: '2560/paid.xlsx', sheet: 'S', cell: 'A1' }, ...more,
});
