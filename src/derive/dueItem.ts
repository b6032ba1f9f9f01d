import type { IsoDate, Period } from '#src/thai/period.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';

/**
 * How a deadline stands on the reference date.
 * `late`: the day has passed and a workbook shows empty cells where the report would be.
 * `past`: the day has passed, and no workbook shows whether it was done; never called late.
 * `no-day`: the letter prints no day, so it can never be late. `reported`: every cell holds something (zero counts).
 */
export type DueState = 'late' | 'past' | 'upcoming' | 'no-day' | 'reported';

/** One thing that somebody must hand in, once or for one month. */
export interface DueItem {
  /** Unique: of a monthly rule `<rule>-<YYYY-MM>`. */
  readonly id: string;
  /** With the month, where it is of one. */
  readonly title: string;
  /** Slugs of agencies, bodies or collectives, as content/deadlines.yaml names them. */
  readonly who: readonly string[];
  readonly whoNote?: string;
  readonly to: string;
  /** Id of the letter, and where in it. */
  readonly letter: string;
  readonly section?: string;
  /** The last day on which it may be done; null where no day is printed. */
  readonly date: IsoDate | null;
  readonly dateAsWritten: string | null;
  /** `month`: the letter names a month only, and `date` is its last day. */
  readonly precision: 'day' | 'month' | null;
  /** Id of the monthly rule, and the month that is reported. */
  readonly rule?: string;
  readonly month?: Period;
  readonly state: DueState;
  /** Days since `date`, of a late one. */
  readonly daysLate?: number;
  /** Cells where the report would show, empty or not; without the empty ones of work that may not have begun. */
  readonly evidence: readonly CellRef[];
  /** Those of them that are empty. */
  readonly missing: readonly CellRef[];
  readonly note?: string;
}

const sortDay = (item: DueItem): IsoDate => item.date ?? item.month?.end ?? '9999-12-31';

/** By date, oldest first; what has no day stands at the end of its month. */
export const byDueDate = (a: DueItem, b: DueItem): number => {
  const [left, right] = [`${sortDay(a)} ${a.date === null ? 1 : 0} ${a.id}`, `${sortDay(b)} ${b.date === null ? 1 : 0} ${b.id}`];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** The next `n` that are still to come, the nearest first. */
export const nextDue = (items: readonly DueItem[], n: number): DueItem[] =>
  items.filter(({ state }) => state === 'upcoming').sort(byDueDate).slice(0, n);

/** What is late, the longest overdue first. */
export const lateItems = (items: readonly DueItem[]): DueItem[] => items.filter(({ state }) => state === 'late').sort(byDueDate);
