import { addRows } from '#src/exports/addRows.ts';
import { byteText, type ByteSink } from '#src/exports/byteSink.ts';
import type { DatasetAbout } from '#src/exports/datasetAbout.ts';
import { lastRow } from '#src/exports/groupedRows.ts';
import { fieldTexts, type DatasetTable, type TableValue } from '#src/exports/tableColumn.ts';
import { remembering } from '#src/thai/remembering.ts';

/**
 * Adds a dataset as JSON: `{ dataset, columns, rows }`. Rows are objects by column key, keys always in the columns' order;
 * missing is null, lists are arrays. A line a row, so that two publishes can be compared line by line.
 */
export function addJson(about: DatasetAbout, { columns, values, height }: DatasetTable, sink: ByteSink): void {
  const leads = columns.map(({ key }, index) => `${index === 0 ? '    {' : ','}${JSON.stringify(key)}:`);
  sink.add(byteText(`${JSON.stringify({ dataset: about, columns }, null, 2).slice(0, -2)},\n  "rows": [${height === 0 ? '' : '\n'}`));
  const fields = values.flatMap(({ of, at }, index) => [{ of: [byteText(leads[index] ?? '')], at: null }, { of: fieldTexts(of, jsonText), at }]);
  addRows(height, [...fields, { of: ['},\n', '}'], at: lastRow(height) }], sink);
  sink.add(`${height === 0 ? '' : '\n  '}]\n}\n`);
}

/** A number was turned into text before, and that is remembered. */
function jsonText(value: TableValue): string {
  if (typeof value === 'string') return stringText(value);
  return Number.isFinite(value) ? String(value) : JSON.stringify(value);
}

/** Addresses and days are the same in many tables. */
const stringText = remembering((text) => JSON.stringify(text));
