import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { byDueDate, dueOf, type DueItem, type DueState } from '#src/derive/dueItem.ts';
import { membersOf } from '#src/derive/partyMembers.ts';
import { daysBetween } from '#src/thai/isoDate.ts';
import type { IsoDate, PeriodKind } from '#src/thai/period.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';
import { periodSpans } from '#src/views/dueGroups.ts';
import { shownBy } from '#src/views/dueLines.ts';
import { agencyName } from '#src/views/lookup.ts';
import { letterLink, recipientLink, type NamedLink } from '#src/views/namedLinks.ts';
import { proofPlaces, type ProofPlace } from '#src/views/proof.ts';

/** One thing on the list: a deadline that comes once, or the periods of a rule that stand alike. */
export interface TodoLine {
  readonly id: string;
  readonly title: string;
  readonly state: DueState;
  /** Of a rule: which periods, and how many. */
  readonly periods: { readonly text: string; readonly count: number; readonly kind: PeriodKind } | null;
  /** The nearest last day, or of late ones the longest past. */
  readonly date: IsoDate | null;
  readonly precision: DueItem['precision'];
  readonly dateAsWritten: string | null;
  /** Days since that day if it is past, else the days that are left; null without a day. */
  readonly days: number | null;
  /** The cells that count: empty ones of what is not found. */
  readonly cells: readonly CellRef[];
  readonly proof: readonly ProofPlace[];
  readonly to: NamedLink;
  readonly letter: NamedLink | null;
  /** Collective names by which the agency is meant; empty where it is named itself. */
  readonly via: readonly string[];
  readonly notes: readonly string[];
}

/** What an agency has to do, in the order in which it asks for action. */
export interface AgencyTodo {
  /** What must be handed in next, by its day. */
  readonly next: readonly TodoLine[];
  /** What should be in the workbooks and is not, the longest overdue first. */
  readonly unfound: readonly TodoLine[];
  /** Its day has passed, and no workbook could show whether it came. */
  readonly unchecked: readonly TodoLine[];
  /** Not due yet: later periods, and what has no day. */
  readonly waiting: readonly TodoLine[];
  readonly done: readonly TodoLine[];
}

function lineOf(province: LoadedProvince, slug: string, [first, ...rest]: readonly [DueItem, ...DueItem[]]): TodoLine {
  const items = [first, ...rest];
  const { who, rule, date, state, whoNote, note, to, letter, precision, dateAsWritten } = first;
  const periods = items.flatMap(({ period }) => period ?? []);
  const cells = items.flatMap(shownBy);
  const shows = state !== 'not-due' && state !== 'past';
  return {
    id: first.id,
    title: province.content.deadlines.rules.find(({ id }) => id === rule)?.title ?? first.title,
    state,
    periods: periods[0] ? { text: periodSpans(periods), count: periods.length, kind: periods[0].kind } : null,
    date,
    precision,
    dateAsWritten,
    days: date === null ? null : Math.abs(daysBetween(province.referenceDate, date)),
    cells,
    proof: shows ? proofPlaces({ cells, files: [...new Set(items.flatMap(({ files }) => files))] }) : [],
    to: recipientLink(province, to),
    letter: letterLink(province, letter),
    via: who.includes(slug) ? [] : who.filter((each) => membersOf(province, each).includes(slug)).map((each) => agencyName(province, each)),
    notes: [whoNote, note].flatMap((each) => each ?? []),
  };
}

const inState = (items: readonly DueItem[], ...states: readonly DueState[]): DueItem[] => items.filter(({ state }) => states.includes(state));

/** Items of one duty in the states, those that stand alike in one line. */
const alike = (items: readonly DueItem[], ...states: readonly DueState[]): DueItem[][] => states.map((state) => inState(items, state)).filter(({ length }) => length > 0);

/** The to-do list of an agency. `due`: all deadlines as they stand on the reference date. */
export function agencyTodo(province: LoadedProvince, slug: string, due: readonly DueItem[]): AgencyTodo {
  const duties = [...Map.groupBy(dueOf(due, slug), ({ rule, id }) => rule ?? id).values()].map((items) => items.sort(byDueDate));
  const lines = (groups: readonly DueItem[][]): TodoLine[] => groups.flatMap(([first, ...rest]) => (first ? [lineOf(province, slug, [first, ...rest])] : []));
  const next = duties.flatMap((items) => {
    const [nearest] = inState(items, 'due', 'not-due').filter(({ date }) => date !== null);
    return nearest ? [nearest] : [];
  }).sort(byDueDate);
  return {
    next: lines(next.map((item) => [item])),
    unfound: lines(duties.flatMap((items) => alike(items, 'late', 'unfound'))).sort((a, b) => (b.state === 'late' ? (b.days ?? 0) : -1) - (a.state === 'late' ? (a.days ?? 0) : -1)),
    unchecked: lines(duties.flatMap((items) => alike(items, 'past'))),
    waiting: lines(duties.flatMap((items) => alike(items.filter((item) => !next.includes(item)), 'due', 'not-due'))),
    done: lines(duties.flatMap((items) => alike(items, 'zero', 'reported'))),
  };
}

/** Whether anything at all is asked of the agency. */
export const hasDuties = ({ next, unfound, unchecked, waiting, done }: AgencyTodo): boolean => [next, unfound, unchecked, waiting, done].some(({ length }) => length > 0);
