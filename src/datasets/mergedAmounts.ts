import { bareNumber, isMissing, textOf } from '#src/datasets/readValue.ts';
import { report, type Table } from '#src/datasets/tableReader.ts';
import type { Cell, Merge } from '#src/workbook/workbook.ts';

/**
 * Reports a number that a merged cell gives to several columns, or (unless it may be repeated) to several rows: published
 * for each of them it would count several times. True when it was reported.
 */
export function reportMerged(table: Table, cell: Cell, column: number, mayRepeat: boolean): boolean {
  if (isMissing(cell) || bareNumber(cell) === null) return false;
  if (cell.column !== column) {
    report(table, cell.row, cell.column, 'merged-across', textOf(cell));
    return true;
  }
  const merge = mayRepeat ? undefined : table.sheet.merges.find((each) => each.top === cell.row && each.left === cell.column && each.bottom > each.top);
  const rows = merge ? rowsUnder(table, merge) : 0;
  if (rows > 1) report(table, cell.row, cell.column, 'merged-amount', textOf(cell), String(rows));
  return rows > 1;
}

/** How many rows of the table a merge spans; text that goes on in a further row makes no further row. */
function rowsUnder({ header, rows, sheet }: Table, { top, bottom }: Merge): number {
  const continued = new Set([...rows.continued.values()].flat());
  const under = Array.from({ length: Math.min(bottom, sheet.rowCount) - top + 1 }, (_, at) => top + at);
  return under.filter((row) => !continued.has(row) && header.columns.some(({ column }) => sheet.cell(row, column)?.row === row)).length;
}
