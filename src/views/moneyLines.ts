import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Observation, RecordRow } from '#src/datasets/model.ts';
import type { DerivedNumber } from '#src/derive/achievement.ts';
import { groupBudgets, sumBudgets, type BudgetSum } from '#src/derive/budget.ts';
import { countRows } from '#src/derive/countRows.ts';
import { paidByMonth, paidFor, paidSoFar, type MonthPaid } from '#src/derive/disbursement.ts';
import { moneyVerdict, reportedTo } from '#src/derive/moneyVerdict.ts';
import { percentOf, type CellNumber, type Sum } from '#src/derive/sums.ts';
import type { Verdict } from '#src/derive/verdict.ts';
import { budgetWords } from '#src/i18n/budget.ts';
import { planWords } from '#src/i18n/plan.ts';
import type { IsoDate, Period } from '#src/thai/period.ts';
import { textField } from '#src/views/lookup.ts';
import { choiceLabel, type Named } from '#src/views/projectSummary.ts';

/** Budget and payments of an agency, a source of money or a project, held against the targets of the quarter and of the year. */
export interface MoneyLine {
  readonly label: Named;
  readonly budget: BudgetSum;
  readonly paid: Sum | null;
  readonly percent: Sum | null;
  readonly quarter: Verdict;
  readonly year: Verdict;
  /** Projects of which no payment is reported at all, by themselves or within their agency; null when there are none. */
  readonly silent: DerivedNumber | null;
  /** Projects whose last report is of a month before the quarter's end. */
  readonly behind: DerivedNumber | null;
  /** The same of agencies that have a row as a whole. */
  readonly silentAgencies: DerivedNumber | null;
  readonly behindAgencies: DerivedNumber | null;
}

/** What all lines of a part are held against. */
export interface MoneyScale {
  readonly months: readonly Period[];
  /** The quarter of the last month that anybody reported; the year's first where nobody did. */
  readonly quarter: Period;
  readonly year: Period;
  readonly quarterTarget: CellNumber | null;
  readonly yearTarget: CellNumber | null;
  readonly referenceDate: IsoDate;
}

/** Rows of the plan and the payments counted for them; not `comparable` when the payments are those of an agency as a whole. */
export interface MoneyGroup {
  readonly label: Named;
  readonly rows: readonly RecordRow[];
  readonly cells: readonly Observation[];
  readonly comparable: boolean;
}

const counted = (rows: readonly RecordRow[]): DerivedNumber | null => (rows.length > 0 ? countRows(rows) : null);

type LackingAgencies = Pick<MoneyLine, 'silentAgencies' | 'behindAgencies'> & { readonly agencies: ReadonlySet<string | undefined> };

/** Agencies that report as a whole, and which of them have reported nothing, or not to the quarter's end. */
function wholesOf(cells: readonly Observation[], { months, quarter }: MoneyScale): LackingAgencies {
  const byAgency = Map.groupBy(cells.filter(({ dimensions }) => !dimensions.project), ({ dimensions }) => dimensions.agency);
  const told = [...byAgency.values()].map((own) => ({ first: own[0], paid: paidByMonth(months, own) }));
  const count = (some: typeof told): DerivedNumber | null => (some.length > 0 ? { value: some.length, sources: some.flatMap(({ first }) => first?.source ?? []) } : null);
  return {
    agencies: new Set(byAgency.keys()),
    silentAgencies: count(told.filter(({ paid }) => paidSoFar(paid) === null)),
    behindAgencies: count(told.filter(({ paid }) => paidSoFar(paid) !== null && !reportedTo(paid, quarter.end))),
  };
}

/** What was paid by month, by project; then by agencies that report only as a whole. */
export const paidParts = (rows: readonly RecordRow[], cells: readonly Observation[], months: readonly Period[]): MonthPaid[][] => {
  const whole = cells.filter((each) => !each.dimensions.project);
  return [...rows.map((row) => paidByMonth(months, paidFor(cells, row.id))), ...(whole.length > 0 ? [paidByMonth(months, whole)] : [])];
};

export function moneyLine({ label, rows, cells, comparable }: MoneyGroup, scale: MoneyScale): MoneyLine {
  const { months, quarter, year, quarterTarget, yearTarget, referenceDate } = scale;
  const byRow = new Map<RecordRow, MonthPaid[]>(rows.map((row) => [row, paidByMonth(months, paidFor(cells, row.id))]));
  const { agencies, silentAgencies, behindAgencies } = wholesOf(cells, scale);
  const parts = paidParts(rows, cells, months);
  const budget = sumBudgets(rows);
  const paid = paidSoFar(paidByMonth(months, cells));
  const base = comparable ? budget.total : null;
  const [silent, told] = [rows.filter((row) => paidSoFar(byRow.get(row) ?? []) === null), rows.filter((row) => paidSoFar(byRow.get(row) ?? []) !== null)];
  // A project of an agency that reports as a whole has no row of its own to be empty.
  const unheard = silent.filter((row) => !agencies.has(textField(row, 'agency') ?? ''));
  return {
    label, budget, paid,
    percent: percentOf(paid, base),
    quarter: moneyVerdict({ parts, budget: base, target: quarterTarget, period: quarter, referenceDate }),
    year: moneyVerdict({ parts, budget: base, target: yearTarget, period: year, referenceDate }),
    silent: counted(unheard),
    behind: counted(told.filter((row) => !reportedTo(byRow.get(row) ?? [], quarter.end))),
    silentAgencies, behindAgencies,
  };
}

/** By source of money; payments of an agency as a whole, which nobody splits by source, on a line of their own, so that the lines add up. */
export function linesBySource(province: LoadedProvince, groups: readonly MoneyGroup[], scale: MoneyScale): MoneyLine[] {
  const cells = groups.flatMap((group) => group.cells);
  const whole = cells.filter((each) => !each.dimensions.project && each.value !== null);
  const lines = groupBudgets(groups.flatMap(({ rows }) => rows), 'source').map(({ key, rows }) => {
    const label = { name: key === null ? planWords.noSource : choiceLabel(province, 'source', key), path: null };
    // Of projects whose agency reports only as a whole, nobody knows the share.
    const comparable = groups.every((group) => group.comparable || !group.rows.some((row) => rows.includes(row)));
    return moneyLine({ label, rows, cells: rows.flatMap((row) => paidFor(cells, row.id)), comparable }, scale);
  });
  return whole.length === 0 ? lines : [...lines, moneyLine({ label: { name: budgetWords.wholeAgencies, path: null }, rows: [], cells: whole, comparable: false }, scale)];
}

/** A line a project, in the order of the plan. */
export const linesByProject = (groups: readonly MoneyGroup[], scale: MoneyScale): MoneyLine[] =>
  groups.flatMap(({ rows, cells }) => rows.map((row) => {
    const label = { name: textField(row, 'name') ?? row.id, path: `/plan/${row.fiscalYear}/${row.id}/` };
    return moneyLine({ label, rows: [row], cells: paidFor(cells, row.id), comparable: true }, scale);
  }));
