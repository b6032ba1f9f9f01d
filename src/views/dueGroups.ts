import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { DueItem, DueState } from '#src/derive/deadlines.ts';
import { formatDate } from '#src/thai/dates.ts';
import { periodLabel } from '#src/thai/fiscalPeriod.ts';
import type { IsoDate, Period } from '#src/thai/period.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';
import { agencyLink, letterLink, type NamedLink } from '#src/views/namedLinks.ts';

/** Months of one rule that stand alike. `cells`: those that hold the reports, or are empty where one was looked for. */
export interface MonthsInState {
  readonly state: DueState;
  readonly months: string;
  readonly count: number;
  readonly cells: readonly CellRef[];
}

/** What is one duty to a reader: a deadline that comes once, or all the months of a monthly rule. */
export interface DueGroup {
  readonly id: string;
  readonly title: string;
  /** The one item, where it comes once. */
  readonly once: DueItem | null;
  /** Of a monthly rule: what asks for action first. */
  readonly months: readonly MonthsInState[];
  /** Months that are over without a report in the workbooks: the late ones, and those of which no letter says a day. */
  readonly unfound: readonly MonthsInState[];
  /** The day as readers read it; null of monthly rules and where none is printed. */
  readonly by: string | null;
  readonly dateAsWritten: string | null;
  readonly to: NamedLink;
  readonly letter: NamedLink | null;
  readonly note: string | null;
  /** What of the names of who must hand it in is our own reading. */
  readonly whoNote: string | null;
}

/** What asks for action first stands first. */
const urgency: readonly DueState[] = ['late', 'upcoming', 'past', 'no-day', 'reported'];

const nextMonthOf = (id: string): string => {
  const [year = 0, month = 0] = id.split('-').map(Number);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
};

/** `ต.ค. 60 – ก.พ. 61, เม.ย. 61`: months that follow each other as a span. */
export function monthSpans(months: readonly Period[]): string {
  const spans: [Period, Period][] = [];
  for (const month of months) {
    const last = spans.at(-1);
    if (last && nextMonthOf(last[1].id) === month.id) last[1] = month;
    else spans.push([month, month]);
  }
  return spans.map(([from, to]) => (from.id === to.id ? periodLabel(from, 'short') : `${periodLabel(from, 'short')} – ${periodLabel(to, 'short')}`)).join(', ');
}

function monthsIn(items: readonly DueItem[], state: DueState): MonthsInState[] {
  return monthsOf(items.filter((item) => item.state === state), state);
}

function monthsOf(alike: readonly DueItem[], state: DueState): MonthsInState[] {
  if (alike.length === 0) return [];
  const cells = alike.flatMap(({ missing, evidence }) => (state === 'reported' ? evidence : state === 'upcoming' ? [] : missing));
  return [{ state, months: monthSpans(alike.flatMap(({ month }) => month ?? [])), count: alike.length, cells }];
}

function groupOf(province: LoadedProvince, id: string, items: readonly [DueItem, ...DueItem[]]): DueGroup {
  const [first] = items;
  const rule = first.rule === undefined ? undefined : province.content.deadlines.rules.find((each) => each.id === first.rule);
  const once = first.rule === undefined ? first : null;
  return {
    id,
    title: rule?.title ?? first.title,
    once,
    months: once ? [] : urgency.flatMap((state) => monthsIn(items, state)),
    unfound: once ? [] : [...monthsIn(items, 'late'), ...monthsOf(items.filter((item) => isOverWithoutDay(item, province.referenceDate)), 'no-day')],
    by: once && once.date !== null ? formatDate(once.date, once.precision === 'month' ? 'month' : 'short') : null,
    dateAsWritten: first.dateAsWritten,
    to: agencyLink(province, first.to),
    letter: letterLink(province, first.letter),
    note: first.note ?? null,
    whoNote: first.whoNote ?? null,
  };
}

/** Its month is over, a workbook shows it empty, and no letter prints a day. */
const isOverWithoutDay = ({ state, month, missing }: DueItem, today: IsoDate): boolean => state === 'no-day' && month !== undefined && month.end < today && missing.length > 0;

const rank = ({ once, months }: DueGroup): number => Math.min(...[...(once ? [once.state] : []), ...months.map(({ state }) => state)].map((state) => urgency.indexOf(state)));

/** Deadlines as duties: months of one rule in one group, late ones first, then what is to come, by date. */
export function dueGroups(province: LoadedProvince, items: readonly DueItem[]): DueGroup[] {
  const groups = [...Map.groupBy(items, ({ rule, id }) => rule ?? id)].flatMap(([id, [first, ...rest]]) => (first ? [groupOf(province, id, [first, ...rest])] : []));
  return groups.sort((a, b) => rank(a) - rank(b));
}
