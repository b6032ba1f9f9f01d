import type { DatasetAbout } from '#src/exports/datasetAbout.ts';
import type { DatasetTable } from '#src/exports/tableColumn.ts';

/**
 * A dataset as JSON: `{ dataset, columns, rows }`. Rows are objects by column key, keys always in the columns' order;
 * missing is null, lists are arrays. Two spaces, so that two publishes can be compared line by line.
 */
export function toJson(about: DatasetAbout, table: DatasetTable): string {
  const rows = table.rows.map((row) => Object.fromEntries(table.columns.map((column, index) => [column.key, row[index] ?? null])));
  return `${JSON.stringify({ dataset: about, columns: table.columns, rows }, null, 2)}\n`;
}
