import type { GuessedColumn } from '#src/datasets/propose/guessColumn.ts';
import type { Survey } from '#src/datasets/propose/surveySheet.ts';
import { isTotalColumn } from '#src/datasets/propose/valueGroups.ts';
import { bareNumber } from '#src/datasets/readValue.ts';

/** Columns named รวม that add up the columns on their left, row by row, and which ones they add up. */
export function rowTotals(survey: Survey, columns: readonly GuessedColumn[]): Map<number, readonly number[]> {
  const totals = new Map<number, readonly number[]>();
  columns.forEach((column, at) => {
    if (!isTotalColumn(column)) return;
    for (let from = at - 2; from >= 0; from -= 1) {
      const parts = columns.slice(from, at).map((part) => part.column).filter((part) => !totals.has(part));
      if (parts.length > 1 && addsUp(survey, column.column, parts)) totals.set(column.column, parts);
      if (totals.has(column.column)) return;
    }
  });
  return totals;
}

function addsUp({ grid, rows }: Survey, total: number, parts: readonly number[]): boolean {
  let [same, compared] = [0, 0];
  for (const row of rows.data) {
    const value = bareNumber(grid.own(row, total));
    if (value === null || value === 0) continue;
    compared += 1;
    if (Math.abs(parts.reduce((sum, column) => sum + (bareNumber(grid.own(row, column)) ?? 0), 0) - value) < 0.006) same += 1;
  }
  return compared >= 2 && same >= compared * 0.8;
}
