import { checkSums } from '#src/datasets/propose/sumCheck.ts';
import type { Survey } from '#src/datasets/propose/surveySheet.ts';
import { unsureAt, type Unsure } from '#src/datasets/propose/unsure.ts';
import { adoptDoubts } from '#src/i18n/adopt.ts';

/** Columns whose total rows are no sums (averages, rates, or wrong): not to be compared. One doubt for all of them, at the first such total. */
export function additiveOf({ grid, rows }: Survey, columns: readonly number[]): { readonly columns: ReadonlySet<number>; readonly unsure: readonly Unsure[] } {
  const found = new Set<number>();
  const unsure: Unsure[] = [];
  for (const column of columns) {
    let after = 0;
    for (const { row, label } of rows.totals) {
      const { adds, compared } = checkSums(grid, row, rows.data, after, [column]);
      after = row;
      if (adds === compared || label === null || found.has(column)) continue;
      found.add(column);
      if (found.size === 1) unsure.push(unsureAt(grid.sheet, row, column, adoptDoubts.totalDiffers));
    }
  }
  return { columns: found, unsure };
}
