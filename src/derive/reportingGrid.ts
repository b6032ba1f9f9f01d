import type { Observation } from '#src/datasets/model.ts';
import type { DerivedNumber } from '#src/derive/achievement.ts';
import type { DueItem, DueState } from '#src/derive/dueItem.ts';
import { saidOf } from '#src/derive/reportEvidence.ts';
import { begunIn, type WorkStart } from '#src/derive/reportStart.ts';
import type { IsoDate, Period } from '#src/thai/period.ts';
import { daysBetween } from '#src/thai/isoDate.ts';
import { cellName, type CellRef } from '#src/workbook/cellRef.ts';

/** Why a month bears its mark. Only `late` says late, and only where a day is printed. */
export type GridReason =
  | 'found' | 'found-zero' // something stands in the cell
  | 'late' // empty, and the printed day has passed
  | 'not-found' // empty, the month is over, no day is printed
  | 'open' // empty, the month is over, and the printed day is still to come
  | 'before-due' // empty, the month is not over, and a day is printed
  | 'month-open' // empty, the month is not over, no day is printed
  | 'before-start' // the activity has not begun
  | 'start-unknown' // it may have begun: its start is a span of months, and this is not the last of them
  | 'no-start'; // no start is stated at all

export interface GridCell {
  readonly month: Period;
  readonly reason: GridReason;
  readonly status: DueState;
  /** Null where the workbook has no cell for the month. */
  readonly source: CellRef | null;
  /** The last day on which to report, where one is printed. */
  readonly date: IsoDate | null;
  readonly daysLate: number | null;
}

const statusOf: Record<GridReason, DueState> = {
  found: 'reported', 'found-zero': 'zero', late: 'late', 'not-found': 'unfound', open: 'due', 'before-due': 'not-due', 'month-open': 'not-due',
  'before-start': 'not-due', 'start-unknown': 'not-due', 'no-start': 'not-applicable',
};

/** The deadline that each cell is evidence for, by the cell's name. Only deadlines with a day: others make nothing late. */
export function datedByCell(items: readonly DueItem[]): ReadonlyMap<string, DueItem> {
  return new Map(items.filter(({ date }) => date !== null).flatMap((item) => item.evidence.map((ref) => [cellName(ref), item] as const)));
}

function emptyReason(month: Period, start: WorkStart, date: IsoDate | null, today: IsoDate): GridReason {
  const begun = begunIn(month, start);
  if (begun !== 'begun') return begun;
  const over = month.end < today;
  if (date === null) return over ? 'not-found' : 'month-open';
  if (date < today) return 'late';
  return over ? 'open' : 'before-due';
}

export interface GridRowInput {
  readonly months: readonly Period[];
  readonly observations: readonly Observation[];
  readonly start: WorkStart;
  readonly dated: ReadonlyMap<string, DueItem>;
  readonly today: IsoDate;
}

/** One mark a month. A month is over on the day after its last. */
export function gridRow({ months, observations, start, dated, today }: GridRowInput): GridCell[] {
  return months.map((month) => {
    const observation = observations.find(({ period }) => period.id === month.id);
    const source = observation?.source ?? null;
    const date = source === null ? null : (dated.get(cellName(source))?.date ?? null);
    const said = observation === undefined ? 'missing' : saidOf(observation);
    const reason: GridReason = said === 'missing' ? emptyReason(month, start, date, today) : said === 'zero' ? 'found-zero' : 'found';
    return { month, reason, status: statusOf[reason], source, date, daysLate: reason === 'late' && date !== null ? daysBetween(date, today) : null };
  });
}

/** What is there. */
export const foundStates: readonly DueState[] = ['reported', 'zero'];

/** What should be there and is not. */
export const wantedStates: readonly DueState[] = ['late', 'unfound'];

/** What was found of a month's reports and what was not; both null while none was due and none came. */
export interface MonthCount {
  readonly month: Period;
  readonly found: DerivedNumber | null;
  readonly due: DerivedNumber | null;
}

/** The cells of all rows, month by month. */
export function countByMonth(months: readonly Period[], cells: readonly GridCell[]): MonthCount[] {
  return months.map((month) => {
    const asked = cells.filter((cell) => cell.month.id === month.id && [...foundStates, ...wantedStates].includes(cell.status));
    return { month, found: countStatus(asked, foundStates), due: countStatus(asked, wantedStates) };
  });
}

/** How many of the cells bear a status, and all the cells that were looked at to say so; null when the workbook has no cell at all to count. */
export function countStatus(cells: readonly GridCell[], statuses: readonly DueState[]): DerivedNumber | null {
  const sources = cells.flatMap(({ source }) => (source === null ? [] : [source]));
  return sources.length === 0 ? null : { value: cells.filter(({ status, source }) => source !== null && statuses.includes(status)).length, sources };
}
