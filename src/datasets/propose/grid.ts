import { lookOf, ownCell, type Look } from '#src/datasets/propose/cellLook.ts';
import type { Cell, Sheet } from '#src/workbook/workbook.ts';

/** What a sheet shows, cell by cell; hidden rows and columns are left out. Guesses never look beyond these limits. */
export interface Grid {
  readonly sheet: Sheet;
  readonly rows: number;
  readonly columns: readonly number[];
  readonly own: (row: number, column: number) => Cell | undefined;
  readonly look: (row: number, column: number) => Look;
  /** The cells that a row has of its own, from left to right. */
  readonly line: (row: number) => readonly Cell[];
}

const mostRows = 20_000;
const mostColumns = 400;

export function gridOf(sheet: Sheet): Grid {
  const rows = Math.min(sheet.rowCount, mostRows);
  const columns: number[] = [];
  for (let column = 1; column <= Math.min(sheet.columnCount, mostColumns); column += 1) if (!sheet.hiddenColumns.has(column)) columns.push(column);
  const lines = new Map<number, ReadonlyMap<number, Cell>>();
  const cellsOf = (row: number): ReadonlyMap<number, Cell> => {
    const known = lines.get(row);
    if (known) return known;
    const cells = new Map(sheet.hiddenRows.has(row) ? [] : columns.flatMap((column) => {
      const cell = ownCell(sheet, row, column);
      return cell ? [[column, cell] as const] : [];
    }));
    lines.set(row, cells);
    return cells;
  };
  const own = (row: number, column: number) => cellsOf(row).get(column);
  return { sheet, rows, columns, own, line: (row) => [...cellsOf(row).values()], look: (row, column) => lookOf(own(row, column)) };
}

/** How many columns a cell is merged over. */
export const widthOf = (sheet: Sheet, cell: Cell): number =>
  sheet.merges.reduce((most, merge) => (merge.top === cell.row && merge.left === cell.column ? Math.max(most, merge.right - merge.left + 1) : most), 1);

/** Whether a merge joins a row with the row above it. */
export const hangsFromAbove = (sheet: Sheet, row: number): boolean =>
  sheet.merges.some((merge) => merge.top < row && merge.bottom >= row && sheet.cell(merge.top, merge.left) !== undefined);
