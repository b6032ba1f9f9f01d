import { isYearNumber, lookOf, plainText } from '#src/datasets/propose/cellLook.ts';
import type { Grid } from '#src/datasets/propose/grid.ts';
import { bareNumber } from '#src/datasets/readValue.ts';
import type { Cell } from '#src/workbook/workbook.ts';

/** Columns that hold numbers or dates, and the first row in which they do. */
export interface BodyStart {
  readonly row: number;
  readonly numeric: readonly number[];
}

const isFigure = (cell: Cell): boolean => ['number', 'date'].includes(lookOf(cell));

/**
 * Finds where figures begin: the first row with numbers in a fair part of the columns that hold numbers further down.
 * Rows of years (`2556 2555 2554`) and of column numbers (`1 2 3`) belong to a header. Null where no column holds figures.
 */
export function findBodyStart(grid: Grid): BodyStart | null {
  const headerRows = new Set<number>();
  for (let row = 1; row <= Math.min(grid.rows, searchedRows); row += 1) if (isPeriodRow(grid, row) || isColumnNumbers(grid, row)) headerRows.add(row);
  const numeric = grid.columns.filter((column) => isNumericColumn(grid, column, headerRows));
  if (numeric.length === 0) return null;
  const counts = new Map<number, number>();
  for (let row = 1; row <= grid.rows; row += 1) {
    const count = headerRows.has(row) ? 0 : numeric.filter((column) => isFigureLook(grid, row, column)).length;
    if (count > 0) counts.set(row, count);
  }
  const middle = [...counts.values()].sort((a, b) => a - b)[Math.floor(counts.size / 2)] ?? 1;
  for (const [row, count] of counts) {
    if (count >= Math.max(1, middle * 0.3) && goesOnBelow(grid, row, numeric)) return { row, numeric };
  }
  return null;
}

const searchedRows = 60;
const isFigureLook = (grid: Grid, row: number, column: number): boolean => ['number', 'date'].includes(grid.look(row, column));

/** Whether a column's cells are mostly figures from its first figure on. */
function isNumericColumn(grid: Grid, column: number, headerRows: ReadonlySet<number>): boolean {
  let [figures, others] = [0, 0];
  for (let row = 1; row <= grid.rows; row += 1) {
    if (headerRows.has(row)) continue;
    const look = grid.look(row, column);
    if (look === 'number' || look === 'date') figures += 1;
    else if (figures > 0 && look === 'text') others += 1;
  }
  return figures > 0 && figures >= others * 1.5;
}

/** Below a figure in a title (`ปี 2555`) stand words; below one in the body stand figures or nothing. */
function goesOnBelow(grid: Grid, row: number, numeric: readonly number[]): boolean {
  let [good, bad] = [0, 0];
  for (const column of numeric) {
    if (!isFigureLook(grid, row, column)) continue;
    const below = [1, 2, 3].map((step) => grid.look(row + step, column)).find((look) => look !== 'blank');
    if (below === 'text') bad += 1;
    else good += 1;
  }
  return good > bad;
}

/** Years alone, at least two of them, and other things below: the header of a table with a column a year. */
function isPeriodRow(grid: Grid, row: number): boolean {
  const cells = grid.line(row);
  const figures = cells.filter(isFigure);
  if (figures.length < 2) return false;
  const isMark = (cell: Cell) => (cell.kind === 'date' ? true : isYearNumber(bareNumber(cell)));
  if (!figures.every(isMark)) return false;
  const values = new Set(figures.map(plainText));
  if (values.size < 2) return false;
  // A row of data in which two years stand (from, to) is followed by rows of the same kind.
  const next = [1, 2, 3].map((step) => grid.line(row + step)).find((line) => line.length > 0) ?? [];
  const again = figures.filter((cell) => next.some((below) => below.column === cell.column && isFigure(below) && isMark(below))).length;
  return again * 2 <= figures.length;
}

/** `1 2 3 4` or `(1) (2) (3)` under the names of the columns; the row below must not go on counting. */
export function isColumnNumbers(grid: Grid, row: number): boolean {
  const values = grid.line(row).map((cell) => Math.abs(bareNumber(cell) ?? Number.NaN));
  if (values.length < 3 || !values.every((value, at) => value === (values[0] ?? 0) + at) || values[0] !== 1) return false;
  const above = grid.line(row - 1);
  return above.length >= values.length / 2 && above.every((cell) => !isFigure(cell));
}
