import { urgency, type DueItem, type DueState } from '#src/derive/dueItem.ts';
import { formatDate } from '#src/thai/dates.ts';
import { periodLabel } from '#src/thai/fiscalPeriod.ts';
import type { Period, PeriodKind } from '#src/thai/period.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';

/** Periods of one rule that stand alike. `cells`: those that hold the reports, or are empty where one was looked for. */
export interface PeriodsInState {
  readonly state: DueState;
  readonly periods: string;
  readonly kind: PeriodKind;
  readonly count: number;
  readonly cells: readonly CellRef[];
}

/** What is one duty to a reader: a deadline that comes once, or all the periods of a rule. */
export interface DueGroup {
  readonly id: string;
  /** The one item, where it comes once. */
  readonly once: DueItem | null;
  /** Of a rule: what asks for action first. */
  readonly periods: readonly PeriodsInState[];
  /** The day as readers read it; null of rules and where none is printed. */
  readonly by: string | null;
}

const nextMonthOf = (id: string): string => {
  const [year = 0, month = 0] = id.split('-').map(Number);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
};

/** `ต.ค. 60 – ก.พ. 61, เม.ย. 61`: months that follow each other as a span; quarters and years one by one. */
export function periodSpans(periods: readonly Period[]): string {
  const spans: [Period, Period][] = [];
  for (const period of periods) {
    const last = spans.at(-1);
    if (last && nextMonthOf(last[1].id) === period.id) last[1] = period;
    else spans.push([period, period]);
  }
  return spans.map(([from, to]) => (from.id === to.id ? periodLabel(from, 'short') : `${periodLabel(from, 'short')} – ${periodLabel(to, 'short')}`)).join(', ');
}

function periodsIn(items: readonly DueItem[], state: DueState): PeriodsInState[] {
  const alike = items.filter((item) => item.state === state);
  const periods = alike.flatMap(({ period }) => period ?? []);
  const [first] = periods;
  if (!first) return [];
  const cells = alike.flatMap(({ missing, evidence }) => (state === 'reported' || state === 'zero' ? evidence : state === 'not-due' ? [] : missing));
  return [{ state, periods: periodSpans(periods), kind: first.kind, count: alike.length, cells }];
}

function groupOf(id: string, items: readonly [DueItem, ...DueItem[]]): DueGroup {
  const [first] = items;
  const once = first.rule === undefined ? first : null;
  return {
    id,
    once,
    periods: once ? [] : urgency.flatMap((state) => periodsIn(items, state)),
    by: once && once.date !== null ? formatDate(once.date, once.precision === 'month' ? 'month' : 'short') : null,
  };
}

const rank = ({ once, periods }: DueGroup): number => Math.min(...[...(once ? [once.state] : []), ...periods.map(({ state }) => state)].map((state) => urgency.indexOf(state)));

/** Deadlines as duties: periods of one rule in one group, what asks for action first. */
export function dueGroups(items: readonly DueItem[]): DueGroup[] {
  const groups = [...Map.groupBy(items, ({ rule, id }) => rule ?? id)].flatMap(([id, [first, ...rest]]) => (first ? [groupOf(id, [first, ...rest])] : []));
  return groups.sort((a, b) => rank(a) - rank(b));
}
