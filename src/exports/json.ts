import { addRows } from '#src/exports/addRows.ts';
import type { DatasetAbout } from '#src/exports/datasetAbout.ts';
import { byteText, bytesOf } from '#src/exports/byteSink.ts';
import type { DatasetTable } from '#src/exports/tableColumn.ts';

/**
 * A dataset as JSON: `{ dataset, columns, rows }`. Rows are objects by column key, keys always in the columns' order;
 * missing is null, lists are arrays. A line a row, so that two publishes can be compared line by line.
 */
export function toJson(about: DatasetAbout, { columns, rows }: DatasetTable): Uint8Array {
  const leads = columns.map(({ key }, index) => `${index === 0 ? '    {' : ','}${JSON.stringify(key)}:`);
  const head = JSON.stringify({ dataset: about, columns }, null, 2).slice(0, -2);
  return bytesOf((sink) => {
    sink.add(byteText(`${head},\n  "rows": [${rows.length === 0 ? '' : '\n'}`));
    addRows(rows, { leads, tail: '}', between: ',\n' }, JSON.stringify, sink);
    sink.add(`${rows.length === 0 ? '' : '\n  '}]\n}\n`);
  });
}
