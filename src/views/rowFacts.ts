import { noAnswers, type Answers } from '#src/cache/answers.ts';
import type { RecordColumn } from '#src/datasets/definition.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { perDataset } from '#src/datasets/perProvince.ts';
import type { IsoDate } from '#src/thai/period.ts';
import { rowDates, sampleRows } from '#src/views/datasetAbout.ts';
import { periodText } from '#src/views/periodText.ts';

/** What lists of all datasets tell of each one's rows. */
export interface RowFacts {
  /** Rows and values are the real ones. */
  readonly rows: number;
  readonly values: number;
  readonly missing: number;
  readonly allRows: number;
  readonly sampleRows: number;
  readonly period: string;
  readonly rowDates: readonly IsoDate[];
}

/** Found once for the three lists of all datasets, and again without the rows while they are the same. */
export const rowFacts = ({ findings = noAnswers }: Pick<LoadedProvince, 'findings'>, dataset: Dataset): RowFacts => factsOf(dataset, findings);

const factsOf = perDataset((dataset, findings: Answers): RowFacts => findings.of(['row facts', dataset.id], () => countRows(dataset)));

const countRows = (dataset: Dataset): RowFacts => ({
  ...countMissing(dataset),
  allRows: dataset.observations.length + dataset.records.length,
  sampleRows: sampleRows(dataset),
  period: periodText(dataset),
  rowDates: rowDates(dataset),
});

function countFigures(observations: Dataset['observations']): Pick<RowFacts, 'rows' | 'values' | 'missing'> {
  let [real, missing] = [0, 0];
  for (const { sample, status } of observations) {
    if (sample) continue;
    real += 1;
    if (status === 'O') missing += 1;
  }
  return { rows: real, values: real, missing };
}

/** Free text may well be empty; a cell that wants a value may not. */
const WANTS_VALUE: ReadonlySet<RecordColumn['type']> = new Set(['number', 'integer', 'textNumber', 'date', 'span', 'agency', 'agencies', 'choice'] as const);

function countMissing({ definition, observations, records }: Dataset): Pick<RowFacts, 'rows' | 'values' | 'missing'> {
  if (definition.kind === 'series') return countFigures(observations);
  const keys = definition.columns.filter(({ type }) => WANTS_VALUE.has(type)).map(({ key }) => key);
  const rows = records.filter(({ sample }) => !sample);
  const fields = rows.flatMap(({ fields: all }) => keys.flatMap((key) => all[key] ?? []));
  return { rows: rows.length, values: fields.length, missing: fields.filter(({ value }) => value === null || (Array.isArray(value) && value.length === 0)).length };
}
