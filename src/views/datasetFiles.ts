import type { DatasetDefinition } from '#src/datasets/definition.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { IsoDate } from '#src/thai/period.ts';
import { datasetFor } from '#src/views/lookup.ts';

export interface FilesAsOf {
  /** Paths under `spreadsheets/`. */
  readonly files: readonly string[];
  /** The day that the workbook prints for its figures; null when it prints none. */
  readonly asOf: IsoDate | null;
}

/** The workbooks behind a page's rows of one fiscal year, and how fresh they say they are. */
export function filesFor(province: LoadedProvince, profile: NonNullable<DatasetDefinition['profile']>, fiscalYear: number): FilesAsOf {
  const dataset = datasetFor(province, profile);
  return {
    files: (dataset?.files ?? []).filter((file) => file.fiscalYear === fiscalYear).map(({ file }) => file),
    asOf: dataset?.asOf[fiscalYear]?.date ?? null,
  };
}
