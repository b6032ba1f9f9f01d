import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { dueMonth, dueOf, mostUrgent, urgency, type DueItem, type DueState } from '#src/derive/dueItem.ts';
import { foundStates, wantedStates } from '#src/derive/reportingGrid.ts';
import { deadlineWords } from '#src/i18n/deadlines.ts';
import { fiscalYearOf, monthsOfFiscalYear, periodLabel } from '#src/thai/fiscalPeriod.ts';
import type { Period } from '#src/thai/period.ts';
import { compareThai } from '#src/thai/text.ts';
import { cellName } from '#src/workbook/cellRef.ts';
import { shownBy } from '#src/views/dueLines.ts';
import { agencyLink, type NamedLink } from '#src/views/namedLinks.ts';

/** What is asked of one agency in one month: the state that asks for action first, and of how many. */
export interface MatrixCell {
  readonly month: Period;
  readonly state: DueState;
  readonly count: number;
  /** Each thing that is asked, how it stands, and the first cell that shows it. */
  readonly title: string;
  /** The same without the cell. */
  readonly brief: string;
}

export interface MatrixRow {
  readonly agency: NamedLink;
  readonly cells: readonly MatrixCell[];
  readonly states: readonly DueState[];
  readonly wanted: number;
  readonly found: number;
}

/** One fiscal year: agencies that owe anything in it, by months in which anybody does. */
export interface DueMatrix {
  readonly fiscalYear: number;
  readonly months: readonly Period[];
  readonly rows: readonly MatrixRow[];
  readonly states: ReadonlySet<DueState>;
}

function cellOf(month: Period, items: readonly DueItem[]): MatrixCell {
  const { matrix } = deadlineWords;
  const own = items.filter((item) => dueMonth(item) === month.id);
  const state = mostUrgent(own.map((item) => item.state));
  const entry = (item: DueItem, place?: string): string => matrix.entry(item.title, item.state, item.daysLate, place);
  const titled = (entries: readonly string[]): string => matrix.cell(periodLabel(month, 'short'), entries);
  const lines = own.map((item) => {
    const [cell] = shownBy(item);
    return entry(item, cell ? cellName(cell) : item.files[0]);
  });
  return { month, state, count: own.filter((item) => item.state === state).length, title: titled(lines), brief: titled(own.map((item) => entry(item))) };
}

function rowOf(province: LoadedProvince, slug: string, months: readonly Period[], items: readonly DueItem[]): MatrixRow {
  const count = (states: readonly DueState[]): number => items.filter(({ state }) => states.includes(state)).length;
  const states = urgency.filter((state) => items.some((item) => item.state === state));
  return { agency: agencyLink(province, slug), cells: months.map((month) => cellOf(month, items)), states, wanted: count(wantedStates), found: count(foundStates) };
}

const yearOf = (item: DueItem): number => fiscalYearOf(`${dueMonth(item)}-01`);

function matrixOf(province: LoadedProvince, fiscalYear: number, items: readonly DueItem[]): DueMatrix {
  const asked = new Set(items.map(dueMonth));
  const months = monthsOfFiscalYear(fiscalYear).filter(({ id }) => asked.has(id));
  const agencies = [...new Set(items.flatMap(({ parts }) => parts.map(({ agency }) => agency)))];
  const rows = agencies.map((slug) => rowOf(province, slug, months, dueOf(items, slug))).sort((a, b) => b.wanted - a.wanted || compareThai(a.agency.name, b.agency.name));
  return { fiscalYear, months, rows, states: new Set(rows.flatMap(({ cells }) => cells.map(({ state }) => state))) };
}

/** Agencies by month, a table for each fiscal year that has begun: this year first, then those before it, the latest first. */
export function dueMatrices(province: LoadedProvince, due: readonly DueItem[]): DueMatrix[] {
  const years = [...Map.groupBy(due, yearOf)].filter(([year]) => year <= fiscalYearOf(province.referenceDate));
  return years.sort(([a], [b]) => b - a).map(([year, items]) => matrixOf(province, year, items));
}
