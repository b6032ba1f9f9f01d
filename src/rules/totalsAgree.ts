import { problemAt, type Rule } from '#src/rules/rule.ts';
import { formatNumber } from '#src/thai/numbers.ts';

/** A printed total is recomputed from the rows above it; half a unit of the last printed digit is let pass. */
export const totalsAgree: Rule = (datasets) =>
  datasets.flatMap(({ totals }) =>
    totals.flatMap((total) => {
      const sum = total.over.reduce((all, cell) => all + (cell.value ?? 0), 0);
      const decimals = String(total.value).split('.')[1]?.length ?? 0;
      const tolerance = 0.5 * 10 ** -decimals + 1e-9;
      if (total.over.length === 0 || Math.abs(sum - total.value) <= tolerance) return [];
      return [problemAt(total.source, 'total-differs', formatNumber(total.value), formatNumber(sum))];
    }),
  );
