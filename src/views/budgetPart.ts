import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Observation, RecordRow } from '#src/datasets/model.ts';
import { groupBudgets, sumBudgets, type BudgetSum } from '#src/derive/budget.ts';
import { lastReported, paidByMonth, paidByWhole, paidFor, paidSoFar, type MonthPaid } from '#src/derive/disbursement.ts';
import { reportedTo } from '#src/derive/moneyVerdict.ts';
import { paceOf, type QuarterPace } from '#src/derive/quarterPace.ts';
import { percentOf, type CellNumber, type Sum } from '#src/derive/sums.ts';
import { budgetWords } from '#src/i18n/budget.ts';
import { fiscalYearPeriod, monthsOfFiscalYear, quarterPeriod, quartersOfFiscalYear } from '#src/thai/fiscalPeriod.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';
import { datasetFor, recordsFor, textField } from '#src/views/lookup.ts';
import { linesByProject, linesBySource, moneyLine, paidParts, type MoneyGroup, type MoneyLine, type MoneyScale } from '#src/views/moneyLines.ts';
import { agencyLink } from '#src/views/namedLinks.ts';
import { paymentsOf, type Named } from '#src/views/projectSummary.ts';

/** The line of one agency. `cell` is where the workbooks name it; null for projects whose agency is not stated. */
export interface AgencyLine extends MoneyLine {
  readonly cell: CellRef | null;
  readonly notes: readonly string[];
}

/** The money of one fiscal year: the official part, or the samples. */
export interface BudgetPart {
  readonly agencies: readonly AgencyLine[];
  readonly sources: readonly MoneyLine[];
  readonly projects: readonly MoneyLine[];
  /** All of it, as one line. */
  readonly whole: MoneyLine;
  /** What the lines are held against. */
  readonly scale: MoneyScale;
  readonly budget: BudgetSum;
  readonly paid: Sum | null;
  readonly percent: Sum | null;
  readonly months: readonly MonthPaid[];
  readonly quarters: readonly QuarterPace[];
  readonly hasTargets: boolean;
  readonly agencyCells: readonly CellRef[];
  readonly silentCells: readonly CellRef[];
}

interface Payments {
  readonly cells: readonly Observation[];
  /** The payments are those of the projects whose budgets are known, so that a share can be told. */
  readonly comparable: boolean;
}

export function budgetPart(province: LoadedProvince, fiscalYear: number, sample: boolean): BudgetPart {
  const rows = recordsFor(province, 'projects', fiscalYear).filter((row) => row.sample === sample);
  const payments = paymentsOf(province, fiscalYear, sample);
  const months = monthsOfFiscalYear(fiscalYear);
  const groups = groupsOf(rows, payments);
  const chosen = groups.map((group) => ({ ...group, ...choosePayments(payments, group) }));
  const budget = sumBudgets(rows);
  const paidMonths = paidByMonth(months, chosen.flatMap(({ cells }) => cells));
  const paid = paidSoFar(paidMonths);
  const base = chosen.every(({ comparable }) => comparable) ? budget.total : null;
  const targets = targetsOf(province, fiscalYear, sample);
  const parts = paidParts(rows, chosen.flatMap(({ cells }) => cells), months);
  const scale = scaleOf(province, fiscalYear, paidMonths, targets);
  const lined = chosen.map((group) => ({ ...group, label: labelOf(province, group) }));
  const agencies = lined.map((group) => agencyLine(group, scale));
  const named = agencies.filter(({ cell }) => cell !== null);
  return {
    agencies,
    sources: linesBySource(province, lined, scale),
    projects: linesByProject(lined, scale),
    whole: moneyLine({ label: { name: budgetWords.total, path: null }, rows, cells: chosen.flatMap(({ cells }) => cells), comparable: base !== null }, scale),
    scale,
    budget,
    paid,
    percent: percentOf(paid, base),
    months: paidMonths,
    quarters: quartersOfFiscalYear(fiscalYear).map((quarter) =>
      paceOf(quarter, { months: paidMonths, budget: base, target: targets.get(quarter.id) ?? null, referenceDate: province.referenceDate, complete: parts.every((part) => reportedTo(part, quarter.end)) })),
    hasTargets: targets.size > 0,
    agencyCells: named.flatMap(({ cell }) => cell ?? []),
    silentCells: named.flatMap(({ cell, paid: own }) => (cell && own === null ? [cell] : [])),
  };
}

interface Group {
  readonly key: string | null;
  readonly rows: readonly RecordRow[];
}

/** Agencies of the plan, then those that only the payments name. */
function groupsOf(rows: readonly RecordRow[], payments: readonly Observation[]): Group[] {
  const planned: Group[] = groupBudgets(rows, 'agency');
  const known = new Set(planned.map(({ key }) => key));
  const others = new Set(payments.flatMap((each) => (each.dimensions.project ? [] : (each.dimensions.agency ?? []))));
  return [...planned, ...[...others].filter((key) => !known.has(key)).map((key) => ({ key, rows: [] }))];
}

/** Payments of the agency's projects where any is reported, else those of the agency as a whole: never both, for one holds the other. */
function choosePayments(payments: readonly Observation[], { key: agency, rows }: Group): Payments {
  const byProject = rows.flatMap((row) => paidFor(payments, row.id));
  if (byProject.some(({ value }) => value !== null) || agency === null) return { cells: byProject, comparable: true };
  const whole = paidByWhole(payments, agency);
  return { cells: whole.length > 0 ? whole : byProject, comparable: whole.every(({ value }) => value === null) };
}

const labelOf = (province: LoadedProvince, { key }: Group): Named => (key === null ? { name: budgetWords.noAgency, path: null } : agencyLink(province, key));

function agencyLine(group: Group & MoneyGroup, scale: MoneyScale): AgencyLine {
  const { key, rows, cells } = group;
  return {
    ...moneyLine(group, scale),
    cell: key === null ? null : (rows[0]?.fields.agency?.source ?? cells[0]?.source ?? null),
    notes: key === null ? [...new Set(rows.flatMap((row) => textField(row, 'agencyNote') ?? []))] : [],
  };
}

/** The quarter that the payments themselves have come to, whatever day the site is built on. */
function scaleOf({ referenceDate }: LoadedProvince, fiscalYear: number, paid: readonly MonthPaid[], targets: ReadonlyMap<string, CellNumber>): MoneyScale {
  const quarters = quartersOfFiscalYear(fiscalYear);
  const day = lastReported(paid)?.end ?? '';
  const quarter = quarters.findLast(({ start }) => start <= day) ?? quarterPeriod(fiscalYear, 1);
  return {
    months: monthsOfFiscalYear(fiscalYear), quarter, year: fiscalYearPeriod(fiscalYear), referenceDate,
    quarterTarget: targets.get(quarter.id) ?? null,
    yearTarget: targets.get(quarters.at(-1)?.id ?? '') ?? null,
  };
}

/** Percent of the budget by quarter id; the first row that gives one holds for the whole part. */
function targetsOf(province: LoadedProvince, fiscalYear: number, sample: boolean): Map<string, CellNumber> {
  const targets = new Map<string, CellNumber>();
  for (const each of datasetFor(province, 'disbursementTargets')?.observations ?? []) {
    const fits = each.period.fiscalYear === fiscalYear && each.sample === sample && each.value !== null && !targets.has(each.period.id);
    if (fits && each.value !== null) targets.set(each.period.id, { value: each.value, source: each.source });
  }
  return targets;
}
