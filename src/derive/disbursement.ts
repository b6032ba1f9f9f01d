import { addUp, type CellNumber, type Sum } from '#src/derive/sums.ts';
import type { Observation } from '#src/datasets/model.ts';
import type { Period } from '#src/thai/period.ts';

/** Money paid out in one month, in baht, and from the start of the year to its end. Both null when nobody reported the month. */
export interface MonthPaid {
  readonly period: Period;
  readonly paid: Sum | null;
  readonly cumulative: Sum | null;
}

const cellOf = (each: Observation): CellNumber | null => (each.value === null ? null : { value: each.value, source: each.source });

/**
 * Adds the months of one project, or of several. A month that nobody reported is open, not zero, and later sums go on
 * from what was reported before it.
 */
export function paidByMonth(months: readonly Period[], observations: readonly Observation[]): MonthPaid[] {
  const reported: CellNumber[] = [];
  return months.map((period) => {
    const cells = observations.filter((each) => each.role === 'actual' && each.period.id === period.id).map(cellOf);
    const paid = addUp(cells);
    reported.push(...cells.filter((cell) => cell !== null));
    return { period, paid, cumulative: paid && addUp(reported) };
  });
}

/** The sum up to the last month that was reported. */
export const paidSoFar = (months: readonly MonthPaid[]): Sum | null => months.findLast(({ cumulative }) => cumulative !== null)?.cumulative ?? null;

/** The last month for which anything was reported. */
export const lastReported = (months: readonly MonthPaid[]): Period | null => months.findLast(({ paid }) => paid !== null)?.period ?? null;

/** The series of one project. */
export const paidFor = (observations: readonly Observation[], project: string): Observation[] =>
  observations.filter((each) => each.dimensions.project === project);

/** The series of an agency as a whole: rows that name no project. */
export const paidByWhole = (observations: readonly Observation[], agency: string): Observation[] =>
  observations.filter((each) => each.dimensions.agency === agency && !each.dimensions.project);
