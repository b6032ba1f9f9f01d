import type { MonthPaid } from '#src/derive/disbursement.ts';
import type { ProjectProgress, Stage } from '#src/derive/projectState.ts';
import { addUp, joinSums, percentOf, type CellNumber, type Sum } from '#src/derive/sums.ts';
import { quartersOfFiscalYear } from '#src/thai/fiscalPeriod.ts';
import type { IsoDate, Period } from '#src/thai/period.ts';

/**
 * Whether dates fall into a period. `open`: begun, and no end is given: the work may or may not go on.
 * `unknown`: there is no date to tell it; that is not the same as `outside`.
 */
export type Presence = 'within' | 'outside' | 'open' | 'unknown';

/** A month or quarter of a project. Money in baht; percent of its budget. */
export interface PartProgress {
  readonly period: Period;
  readonly plan: Presence;
  readonly actual: Presence;
  /** Paid out within the period; `missing` counts its months without a report. */
  readonly paid: Sum | null;
  readonly cumulative: Sum | null;
  readonly percent: Sum | null;
}

export interface QuarterProgress extends PartProgress {
  readonly months: readonly PartProgress[];
}

/** What the dates of a stage say of a period, seen from the reference date: what comes after it is not known yet. */
export function presenceIn({ from, to }: Stage, period: Period, today: IsoDate | null = null): Presence {
  if (from === null && to === null) return 'unknown';
  if (today !== null && period.start > today) return 'unknown';
  if (from !== null && from > period.end) return 'outside';
  if (to !== null) {
    if (to < period.start) return 'outside';
    // Only the end is known: before the period of that end nothing can be said.
    return from === null && to > period.end ? 'unknown' : 'within';
  }
  return from !== null && from >= period.start ? 'within' : 'open';
}

/** Plan, work and money of a project by quarter, each with its months. `months` are those of its fiscal year, in order. */
export function quartersOf({ plan, actual }: ProjectProgress, months: readonly MonthPaid[], budget: CellNumber | null, referenceDate: IsoDate): QuarterProgress[] {
  const whole = budget && addUp([budget]);
  const part = (period: Period, inside: readonly MonthPaid[]): PartProgress => {
    const paid = joinSums(inside.map((month) => month.paid));
    const cumulative = inside.findLast((month) => month.cumulative !== null)?.cumulative ?? null;
    const unreported = inside.filter((month) => month.paid === null).length;
    return {
      period,
      plan: presenceIn(plan, period),
      actual: presenceIn(actual, period, referenceDate),
      paid: paid && { ...paid, missing: unreported },
      cumulative,
      percent: percentOf(cumulative, whole),
    };
  };
  const first = months[0];
  if (!first) return [];
  return quartersOfFiscalYear(first.period.fiscalYear).map((quarter) => {
    const inside = months.filter(({ period }) => period.start >= quarter.start && period.end <= quarter.end);
    return { ...part(quarter, inside), months: inside.map((month) => part(month.period, [month])) };
  });
}

/** The project is planned or worked on in the period, as far as its dates tell. */
export const runsIn = ({ plan, actual }: PartProgress): boolean => [plan, actual].some((presence) => presence === 'within' || presence === 'open');
