import { lastReported, paidSoFar, type MonthPaid } from '#src/derive/disbursement.ts';
import { joinSums, percentOf, type CellNumber, type Sum } from '#src/derive/sums.ts';
import type { Verdict } from '#src/derive/verdict.ts';
import type { IsoDate, Period } from '#src/thai/period.ts';

/** One quarter: what was paid out in it, from the start of the year to its end, and how that stands to the target in percent. */
export interface QuarterPace {
  readonly period: Period;
  readonly paid: Sum | null;
  readonly cumulative: Sum | null;
  readonly percent: Sum | null;
  readonly target: CellNumber | null;
  readonly verdict: Verdict;
}

export interface PaceInput {
  readonly months: readonly MonthPaid[];
  readonly budget: Sum | null;
  readonly target: CellNumber | null;
  readonly referenceDate: IsoDate;
  /** Whether all whose payments the months add up have reported to the quarter's end; without it a sum short of its target settles nothing. */
  readonly complete?: boolean;
}

/** @param input months of the whole fiscal year; `target` in percent of the budget to be paid out by the quarter's end */
export function paceOf(period: Period, input: PaceInput): QuarterPace {
  const own = input.months.filter((month) => month.period.start >= period.start && month.period.end <= period.end);
  const cumulative = paidSoFar(own);
  return {
    period,
    paid: joinSums(own.map(({ paid }) => paid)),
    cumulative,
    percent: percentOf(cumulative, input.budget),
    target: input.target,
    verdict: verdictOf(period, own, cumulative, input),
  };
}

/** What was paid only grows, so a target that is reached stays reached; whoever misses it is judged when the quarter's last month is in. */
function verdictOf(period: Period, own: readonly MonthPaid[], cumulative: Sum | null, { budget, target, referenceDate, complete = true }: PaceInput): Verdict {
  const open = period.end >= referenceDate ? 'not-due' : 'missing';
  if (!cumulative) return open;
  if (!target || !budget || budget.value <= 0) return 'undecided';
  // Compared as products, for a quotient of whole numbers is seldom exact.
  const difference = cumulative.value * 100 - target.value * budget.value;
  if (difference >= 0) return difference === 0 ? 'on' : 'above';
  if (lastReported(own)?.end !== period.end) return open;
  return complete ? 'below' : 'undecided';
}
