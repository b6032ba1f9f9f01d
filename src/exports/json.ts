import { addRows } from '#src/exports/addRows.ts';
import { byteText, byteTexts, type ByteSink } from '#src/exports/byteSink.ts';
import type { DatasetAbout } from '#src/exports/datasetAbout.ts';
import { lastRow } from '#src/exports/groupedRows.ts';
import type { ColumnValues, DatasetTable } from '#src/exports/tableColumn.ts';

/**
 * Adds a dataset as JSON: `{ dataset, columns, rows }`. Rows are objects by column key, keys always in the columns' order;
 * missing is null, lists are arrays. A line a row, so that two publishes can be compared line by line.
 */
export function addJson(about: DatasetAbout, { columns, values, plain, height }: DatasetTable, sink: ByteSink): void {
  const leads = columns.map(({ key }, index) => `${index === 0 ? '    {' : ','}${JSON.stringify(key)}:`);
  sink.add(byteText(`${JSON.stringify({ dataset: about, columns }, null, 2).slice(0, -2)},\n  "rows": [${height === 0 ? '' : '\n'}`));
  const fields = values.flatMap((column, index) => [same(byteText(leads[index] ?? '')), ...jsonTexts(column, plain[index] ?? null)]);
  addRows(height, [...fields, { of: ['},\n', '}'], at: lastRow(height) }], sink);
  sink.add(`${height === 0 ? '' : '\n  '}]\n}\n`);
}

const same = (text: string): ColumnValues<string> => ({ of: [text], at: null });

function jsonTexts({ of, at }: ColumnValues, plain: readonly string[] | null): ColumnValues<string>[] {
  if (!plain) return [{ of: byteTexts(of.map((value) => JSON.stringify(value))), at }];
  return typeof of[0] === 'string' ? [same('"'), { of: plain, at }, same('"')] : [{ of: plain, at }];
}
