import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { compareThai } from '#src/thai/text.ts';
import { rowFacts } from '#src/views/rowFacts.ts';
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

export const missingLines = (province: Pick<LoadedProvince, 'findings'>, datasets: readonly Dataset[]): MissingLine[] => datasets.map((dataset) => {
  const { definition: { title, sample } } = dataset;
  const { rows, values, missing, sampleRows } = rowFacts(province, dataset);
  return { id: dataset.id, title, sample, rows, values, missing, sampleRows };
});

/** The diagnostics by file, files in order; within a file the worst come first, as loaded. */
export function fileChecks(province: LoadedProvince): FileChecks[] {
  const byFile = [...Map.groupBy(province.diagnostics, ({ file }) => file)].sort(([a], [b]) => compareThai(a, b));
  return byFile.map(([file, found]) => ({ file, items: found.map(({ severity, message }) => ({ severity, message })) }));
}
