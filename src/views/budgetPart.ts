import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Observation, RecordRow } from '#src/datasets/model.ts';
import { groupBudgets, sumBudgets, type BudgetSum } from '#src/derive/budget.ts';
import { paidByMonth, paidByWhole, paidFor, paidSoFar, type MonthPaid } from '#src/derive/disbursement.ts';
import { paceOf, type QuarterPace } from '#src/derive/quarterPace.ts';
import { percentOf, type CellNumber, type Sum } from '#src/derive/sums.ts';
import { budgetWords } from '#src/i18n/budget.ts';
import { monthsOfFiscalYear, quartersOfFiscalYear } from '#src/thai/fiscalPeriod.ts';
import type { Period } from '#src/thai/period.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';
import { datasetFor, recordsFor, textField } from '#src/views/lookup.ts';
import { agencyLink } from '#src/views/namedLinks.ts';
import { paymentsOf, type Named } from '#src/views/projectSummary.ts';

/** Budget and payments of one agency. `cell` is where the workbooks name it; null for projects whose agency is not stated. */
export interface AgencyLine {
  readonly label: Named;
  readonly cell: CellRef | null;
  readonly notes: readonly string[];
  readonly budget: BudgetSum;
  readonly paid: Sum | null;
  readonly percent: Sum | null;
}

/** The money of one fiscal year: the official part, or the samples. */
export interface BudgetPart {
  readonly agencies: readonly AgencyLine[];
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
  const agencies = chosen.map((group) => agencyLine(province, group, months));
  const budget = sumBudgets(rows);
  const paidMonths = paidByMonth(months, chosen.flatMap(({ cells }) => cells));
  const paid = paidSoFar(paidMonths);
  const base = chosen.every(({ comparable }) => comparable) ? budget.total : null;
  const targets = targetsOf(province, fiscalYear, sample);
  const named = agencies.filter(({ cell }) => cell !== null);
  return {
    agencies,
    budget,
    paid,
    percent: percentOf(paid, base),
    months: paidMonths,
    quarters: quartersOfFiscalYear(fiscalYear).map((quarter) =>
      paceOf(quarter, { months: paidMonths, budget: base, target: targets.get(quarter.id) ?? null, referenceDate: province.referenceDate })),
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

function agencyLine(province: LoadedProvince, { key, rows, cells, comparable }: Group & Payments, months: readonly Period[]): AgencyLine {
  const budget = sumBudgets(rows);
  const paid = paidSoFar(paidByMonth(months, cells));
  return {
    label: key === null ? { name: budgetWords.noAgency, path: null } : agencyLink(province, key),
    cell: key === null ? null : (rows[0]?.fields.agency?.source ?? cells[0]?.source ?? null),
    notes: key === null ? [...new Set(rows.flatMap((row) => textField(row, 'agencyNote') ?? []))] : [],
    budget,
    paid,
    percent: comparable ? percentOf(paid, budget.total) : null,
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
