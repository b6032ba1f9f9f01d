import { lastReported, type MonthPaid } from '#src/derive/disbursement.ts';
import { joinSums, type CellNumber, type Sum } from '#src/derive/sums.ts';
import type { Verdict } from '#src/derive/verdict.ts';
import type { IsoDate, Period } from '#src/thai/period.ts';

export interface MoneyVerdictInput {
  /** What was paid by month: one list for each project (or agency as a whole) that the sum is made of. */
  readonly parts: readonly (readonly MonthPaid[])[];
  readonly budget: Sum | null;
  /** Percent of the budget that should be paid out by the end of `period`. */
  readonly target: CellNumber | null;
  /** A quarter, or the fiscal year. */
  readonly period: Period;
  readonly referenceDate: IsoDate;
}

/** What was paid from October to the end of a period. */
const paidTo = (months: readonly MonthPaid[], end: IsoDate): Sum | null => joinSums(months.filter(({ period }) => period.end <= end).map(({ paid }) => paid));

/** Whether a part has reported to the end of the period, or beyond it. */
export const reportedTo = (months: readonly MonthPaid[], end: IsoDate): boolean => (lastReported(months)?.end ?? '') >= end;

/**
 * Judges what was paid out by the end of a quarter or year. What was paid only grows, so a target that is reached stays
 * reached; a sum short of it is `below` only when every part has reported to the end, for what is not reported may have been
 * paid: until then a single project is `missing`, and a roll-up `undecided`. Without a report nothing is due before the end.
 */
export function moneyVerdict({ parts, budget, target, period, referenceDate }: MoneyVerdictInput): Verdict {
  const paid = joinSums(parts.map((months) => paidTo(months, period.end)));
  const open = period.end >= referenceDate ? 'not-due' : 'missing';
  if (!paid) return open;
  if (!target || !budget || budget.value <= 0 || budget.missing > 0) return 'undecided';
  // Compared as products, for a quotient of whole numbers is seldom exact.
  const difference = paid.value * 100 - target.value * budget.value;
  if (difference >= 0) return difference === 0 ? 'on' : 'above';
  if (parts.every((months) => reportedTo(months, period.end))) return 'below';
  return parts.length > 1 && open === 'missing' ? 'undecided' : open;
}
