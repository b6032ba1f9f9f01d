import { recordsTable } from '#src/exports/recordsTable.ts';
import { seriesTable } from '#src/exports/seriesTable.ts';
import type { DatasetTable } from '#src/exports/tableColumn.ts';
import type { Dataset } from '#src/datasets/model.ts';

/**
 * The one tidy table of a dataset, from which its CSV, JSON and XLSX are written: a row an observation, or a row
 * a record, each with its source file, sheet and cell. Rows stand in the order of the workbooks.
 * @param agencyName gives the name of an agency's slug
 */
export function datasetTable(dataset: Dataset, agencyName: (slug: string) => string): DatasetTable {
  const { definition } = dataset;
  return definition.kind === 'series' ? seriesTable(dataset, definition, agencyName) : recordsTable(dataset, definition, agencyName);
}
