import type { Grid } from '#src/datasets/propose/grid.ts';
import { bareNumber } from '#src/datasets/readValue.ts';

/** Numbers that agree but for rounding: half a unit of the second decimal, or a ten-thousandth. */
const agrees = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(0.006, Math.abs(b) * 1e-4);

export interface SumCheck {
  /** Columns in which the row holds the sum of the rows above it (since the total before, or all). */
  readonly adds: number;
  /** Columns in which both hold numbers that are not all zero. */
  readonly compared: number;
}

/** Compares a row that may be a total with the rows that it may add up. */
export function checkSums(grid: Grid, row: number, data: readonly number[], after: number, columns: readonly number[]): SumCheck {
  let [adds, compared] = [0, 0];
  const above = data.filter((each) => each < row);
  const between = above.filter((each) => each > after);
  for (const column of columns) {
    const value = bareNumber(grid.own(row, column));
    if (value === null) continue;
    const sums = [between, above].filter((rows) => rows.length > 0).map((rows) => rows.reduce((sum, each) => sum + (bareNumber(grid.own(each, column)) ?? 0), 0));
    if (sums.length === 0 || (value === 0 && sums.every((sum) => sum === 0))) continue;
    compared += 1;
    if (sums.some((sum) => agrees(sum, value))) adds += 1;
  }
  return { adds, compared };
}
