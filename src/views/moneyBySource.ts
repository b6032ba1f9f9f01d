import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { DerivedNumber } from '#src/derive/achievement.ts';
import { groupBudgets, sumBudgets, type BudgetSum } from '#src/derive/budget.ts';
import { homeWords } from '#src/i18n/home.ts';
import type { IsoDate } from '#src/thai/period.ts';
import { datasetFor, officialRecords } from '#src/views/lookup.ts';
import { sectionYears } from '#src/views/siteFrame.ts';

export interface MoneyRow {
  readonly label: string;
  /** Baht, in full: rounded to millions the rows would not visibly add up. Null while no project states a budget. */
  readonly total: DerivedNumber | null;
  readonly projects: DerivedNumber;
}

export interface MoneyView {
  readonly fiscalYear: number;
  readonly rows: readonly MoneyRow[];
  readonly sum: MoneyRow;
  readonly files: readonly string[];
  readonly asOf: IsoDate | null;
  readonly budgetPath: string | null;
}

const moneyRow = (label: string, { total, count, countSources }: BudgetSum): MoneyRow => ({ label, total, projects: { value: count, sources: countSources } });

/** Budgets of the plan's projects by source, samples left out; null where there is no plan. */
export function moneyView(province: LoadedProvince, fiscalYear: number): MoneyView | null {
  const dataset = datasetFor(province, 'projects');
  const projects = officialRecords(province, 'projects', fiscalYear);
  if (!dataset || projects.length === 0) return null;
  return {
    fiscalYear,
    rows: groupBudgets(projects, 'source').map(({ key, sum }) => moneyRow(key === null ? homeWords.noSource : (homeWords.moneySource[key] ?? key), sum)),
    sum: moneyRow(homeWords.total, sumBudgets(projects)),
    files: dataset.files.filter((file) => file.fiscalYear === fiscalYear).map(({ file }) => file),
    asOf: dataset.asOf[fiscalYear]?.date ?? null,
    budgetPath: sectionYears(province, 'budget').includes(fiscalYear) ? `/budget/${fiscalYear}/` : null,
  };
}
