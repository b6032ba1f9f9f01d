import type { ChartSpec } from '#src/charts/spec.ts';
import { budgetWords } from '#src/i18n/budget.ts';
import { periodLabel } from '#src/thai/fiscalPeriod.ts';
import type { BudgetPart } from '#src/views/budgetPart.ts';

export interface PartCharts {
  readonly months: ChartSpec | null;
  readonly quarters: ChartSpec | null;
}

/** Charts of one part; null where nothing was reported. `name` says whose money it is. */
export function chartsOf(part: BudgetPart, fiscalYear: number, sample: boolean, name: string): PartCharts {
  if (part.paid === null) return { months: null, quarters: null };
  const ending = sample ? '-sample' : '';
  const months: ChartSpec = {
    id: `budget-${fiscalYear}-months${ending}`,
    kind: 'bars',
    title: budgetWords.monthChart(name),
    unit: budgetWords.baht,
    labels: part.months.map(({ period }) => periodLabel(period, 'short')),
    series: [{ name: budgetWords.monthSeries, role: 'actual', values: part.months.map(({ paid }) => paid?.value ?? null), sample }],
    decimals: 0,
  };
  return { months, quarters: part.percent === null ? null : quarterChart(part, `budget-${fiscalYear}-quarters${ending}`, sample, name) };
}

function quarterChart({ quarters, hasTargets }: BudgetPart, id: string, sample: boolean, name: string): ChartSpec {
  return {
    id,
    kind: 'bars',
    title: budgetWords.percentChart(name),
    unit: budgetWords.percentSign,
    labels: quarters.map(({ period }) => periodLabel(period, 'short')),
    series: [
      { name: budgetWords.percentSeries, role: 'actual', values: quarters.map(({ percent }) => percent?.value ?? null), sample },
      ...(hasTargets ? [{ name: budgetWords.targetSeries, role: 'target' as const, values: quarters.map(({ target }) => target?.value ?? null), sample }] : []),
    ],
    decimals: 2,
  };
}
