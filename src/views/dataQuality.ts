import type { RecordColumn } from '#src/datasets/definition.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { compareThai } from '#src/thai/text.ts';
import { sampleRows } from '#src/views/datasetAbout.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';

/** How much of a dataset is missing; rows and values are the real ones. Samples are counted apart, and in no other number. */
export interface MissingLine {
  readonly id: string;
  readonly title: string;
  readonly sample: boolean;
  readonly rows: number;
  readonly values: number;
  readonly missing: number;
  readonly sampleRows: number;
}

/** What the checks found in one file. */
export interface FileChecks {
  readonly file: string;
  readonly items: readonly Pick<Diagnostic, 'severity' | 'message'>[];
}

/** Free text may well be empty; a cell that wants a value may not. */
const WANTS_VALUE: ReadonlySet<RecordColumn['type']> = new Set(['number', 'integer', 'textNumber', 'date', 'span', 'agency', 'agencies', 'choice'] as const);

export const missingLines = (datasets: readonly Dataset[]): MissingLine[] => datasets.map((dataset) => {
  const { id, definition } = dataset;
  return { id, title: definition.title, sample: definition.sample, ...countMissing(dataset), sampleRows: sampleRows(dataset) };
});

function countMissing({ definition, observations, records }: Dataset): { rows: number; values: number; missing: number } {
  const real = observations.filter(({ sample }) => !sample);
  if (definition.kind === 'series') return { rows: real.length, values: real.length, missing: real.filter(({ status }) => status === 'O').length };
  const keys = definition.columns.filter(({ type }) => WANTS_VALUE.has(type)).map(({ key }) => key);
  const rows = records.filter(({ sample }) => !sample);
  const fields = rows.flatMap(({ fields: all }) => keys.flatMap((key) => all[key] ?? []));
  return { rows: rows.length, values: fields.length, missing: fields.filter(({ value }) => value === null || (Array.isArray(value) && value.length === 0)).length };
}

/** The diagnostics by file, files in order; within a file the worst come first, as loaded. */
export function fileChecks(province: LoadedProvince): FileChecks[] {
  const byFile = [...Map.groupBy(province.diagnostics, ({ file }) => file)].sort(([a], [b]) => compareThai(a, b));
  return byFile.map(([file, found]) => ({ file, items: found.map(({ severity, message }) => ({ severity, message })) }));
}
