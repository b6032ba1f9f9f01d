import type { IsoDate, Period } from '#src/thai/period.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';

/**
 * How a report stands on the reference date, what asks for action first.
 * `late`: its printed day has passed, and a workbook that would show it does not.
 * `unfound`: its period is over, no day is printed, and a workbook that would show it does not; never called late.
 * `due`: it can be handed in (its period is over, or the letter has asked for it), and its day has not passed.
 * `past`: it should have come, and no workbook could show whether it did; nobody is said to have handed in nothing.
 * `not-due`: its period runs, the letter is still to come, or the work may not have begun.
 * `zero`: reported, and what is reported is nothing at all (0, or the written word for none). `reported`: every cell holds something.
 * `not-applicable`: nothing is asked.
 */
export type DueState = 'late' | 'unfound' | 'due' | 'past' | 'not-due' | 'zero' | 'reported' | 'not-applicable';

export const urgency: readonly DueState[] = ['late', 'unfound', 'due', 'past', 'not-due', 'zero', 'reported', 'not-applicable'];

/** The state that asks for action first. */
export const mostUrgent = (states: readonly DueState[]): DueState => urgency.find((state) => states.includes(state)) ?? 'not-applicable';

/** How it stands, and what shows it. */
export interface DueProof {
  readonly state: DueState;
  /** Days since `date`, of a late one. */
  readonly daysLate?: number;
  /** Cells where the report would show, empty or not; without the empty ones of work that may not have begun. */
  readonly evidence: readonly CellRef[];
  /** Those of them that are empty. */
  readonly missing: readonly CellRef[];
  /** Workbooks that were looked in. */
  readonly files: readonly string[];
}

/** How one agency's share of it stands. */
export interface DuePart extends DueProof {
  readonly agency: string;
}

/** One thing that must be handed in, once or for one period. */
export interface DueItem extends DueProof {
  /** Unique: of a rule `<rule>-<period>`. */
  readonly id: string;
  /** With the period, where it is of one. */
  readonly title: string;
  /** Slugs of agencies, bodies or collectives, as content/deadlines.yaml names them. */
  readonly who: readonly string[];
  readonly whoNote?: string;
  /** Null where the source does not say who collects it. */
  readonly to: string | null;
  /** Id of the letter or source, and where in it. */
  readonly letter: string;
  readonly section?: string;
  /** The last day on which it may be done; null where no day is printed. */
  readonly date: IsoDate | null;
  readonly dateAsWritten: string | null;
  /** `month`: the letter names a month only, and `date` is its last day. */
  readonly precision: 'day' | 'month' | null;
  /** Id of the rule, and the period that is reported. */
  readonly rule?: string;
  readonly period?: Period;
  readonly note?: string;
  /** Everybody meant, members of collectives too, each with its own state where the workbook tells agencies apart. */
  readonly parts: readonly DuePart[];
}

const sortDay = (item: DueItem): IsoDate => item.date ?? item.period?.end ?? '9999-12-31';

/** By date, oldest first; what has no day stands at the end of its period. */
export const byDueDate = (a: DueItem, b: DueItem): number => {
  const [left, right] = [`${sortDay(a)} ${a.date === null ? 1 : 0} ${a.id}`, `${sortDay(b)} ${b.date === null ? 1 : 0} ${b.id}`];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** The month that it is counted to: of a report the last one of its period, of what comes once that of its day. */
export const dueMonth = ({ period, date }: DueItem): string => (period?.end ?? date ?? '').slice(0, 7);

/** The next `n` whose day is printed and still to come, the nearest first. */
export const nextDue = (items: readonly DueItem[], n: number): DueItem[] =>
  items.filter(({ state, date }) => date !== null && (state === 'due' || state === 'not-due')).sort(byDueDate).slice(0, n);

/** What is late, the longest overdue first. */
export const lateItems = (items: readonly DueItem[]): DueItem[] => items.filter(({ state }) => state === 'late').sort(byDueDate);

/** An item as it stands for some of those that it is asked of. */
export const withProof = ({ daysLate: _, ...item }: DueItem, proof: DueProof): DueItem => ({ ...item, ...proof });

/** What is asked of one agency, each as it stands for that agency. */
export const dueOf = (items: readonly DueItem[], agency: string): DueItem[] =>
  items.flatMap((item) => item.parts.filter((part) => part.agency === agency).map(({ agency: _, ...proof }) => withProof(item, proof)));

/** Proofs of several agencies as one: the most urgent state, with all cells that were looked at. */
export function joinProofs(parts: readonly DueProof[]): DueProof {
  const state = mostUrgent(parts.map((part) => part.state));
  const days = parts.flatMap(({ daysLate }) => daysLate ?? []);
  return {
    state,
    ...(state === 'late' && days.length > 0 ? { daysLate: Math.max(...days) } : {}),
    evidence: parts.flatMap(({ evidence }) => evidence),
    missing: parts.flatMap(({ missing }) => missing),
    files: [...new Set(parts.flatMap(({ files }) => files))],
  };
}
