import type { DatasetAbout } from '#src/exports/datasetAbout.ts';
import type { DatasetTable, TableValue } from '#src/exports/tableColumn.ts';

/**
 * A dataset as JSON: `{ dataset, columns, rows }`. Rows are objects by column key, keys always in the columns' order;
 * missing is null, lists are arrays. A line a row, so that two publishes can be compared line by line.
 */
export function toJson(about: DatasetAbout, { columns, rows }: DatasetTable): string {
  const names = columns.map(({ key }) => `${JSON.stringify(key)}:`);
  // Most columns say the same in row after row.
  const last = columns.map(() => ({ value: undefined as TableValue | undefined, text: '' }));
  const lines = rows.map((row) => {
    let text = '';
    last.forEach((column, index) => {
      const value = row[index] ?? null;
      if (value !== column.value) {
        column.value = value;
        column.text = (names[index] ?? '') + JSON.stringify(value);
      }
      text += index === 0 ? column.text : `,${column.text}`;
    });
    return `    {${text}}`;
  });
  const head = JSON.stringify({ dataset: about, columns }, null, 2).slice(0, -2);
  return `${head},\n  "rows": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}
