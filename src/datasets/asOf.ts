import type { Dataset } from '#src/datasets/model.ts';
import { refOf, type Table } from '#src/datasets/tableReader.ts';
import { asOfLabels } from '#src/i18n/datasets.ts';
import { parseDateSpan } from '#src/thai/dates.ts';
import { normaliseText } from '#src/thai/text.ts';

/** `ข้อมูล ณ วันที่ ๔ เมษายน ๒๕๖๑`, wherever it stands on the sheet: the date, and the cell that says so. */
export function findAsOf(table: Table): Dataset['asOf'] {
  const { sheet } = table;
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      const cell = sheet.cell(row, column);
      if (!cell || cell.row !== row || cell.column !== column || cell.kind !== 'text') continue;
      const span = spanAfterLabel(normaliseText(cell.text));
      if (span) return { [table.fiscalYear]: { date: span.to, source: refOf(table, row, column) } };
    }
  }
  return {};
}

function spanAfterLabel(text: string) {
  for (const label of asOfLabels) {
    const at = text.indexOf(label);
    if (at < 0) continue;
    const rest = text.slice(at + label.length).replace(/[()]/g, ' ').trim();
    const span = parseDateSpan(rest);
    if (span) return span;
  }
  return null;
}
