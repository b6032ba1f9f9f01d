import type { DatasetAbout } from '#src/exports/datasetAbout.ts';
import { byteText, rowTexts } from '#src/exports/rowTexts.ts';
import type { DatasetTable } from '#src/exports/tableColumn.ts';

/**
 * A dataset as JSON: `{ dataset, columns, rows }`. Rows are objects by column key, keys always in the columns' order;
 * missing is null, lists are arrays. A line a row, so that two publishes can be compared line by line.
 */
export function toJson(about: DatasetAbout, { columns, rows }: DatasetTable): Uint8Array {
  const leads = columns.map(({ key }, index) => `${index === 0 ? '    {' : ','}${JSON.stringify(key)}:`);
  const head = JSON.stringify({ dataset: about, columns }, null, 2).slice(0, -2);
  const lines = rowTexts(rows, { leads, tail: '}', between: ',\n' }, JSON.stringify);
  return Buffer.from(`${byteText(`${head},\n  "rows": [`)}${lines === '' ? '' : `\n${lines}\n  `}]\n}\n`, 'latin1');
}
