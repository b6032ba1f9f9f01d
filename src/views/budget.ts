import type { ChartSpec } from '#src/charts/spec.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { budgetWords } from '#src/i18n/budget.ts';
import { chartsOf, type PartCharts } from '#src/views/budgetCharts.ts';
import { budgetPart, type BudgetPart } from '#src/views/budgetPart.ts';
import { letterLinksOfYear, type NamedLink } from '#src/views/namedLinks.ts';
import { filesFor, type FilesAsOf } from '#src/views/datasetFiles.ts';
import { datasetFor } from '#src/views/lookup.ts';
import { sectionYears } from '#src/views/siteFrame.ts';

export interface BudgetView {
  readonly fiscalYear: number;
  readonly official: BudgetPart;
  readonly officialCharts: PartCharts;
  readonly samples: BudgetPart;
  readonly sampleCharts: PartCharts;
  readonly sampleName: string;
  readonly hasPlan: boolean;
  /** Which component the indicator of payments belongs to, and whether it must be. */
  readonly indicator: { readonly component: number; readonly mandatory: boolean } | null;
  readonly evaluationYear: number | null;
  readonly frequency: string | undefined;
  readonly notes: readonly string[];
  readonly letters: readonly NamedLink[];
  /** Of the payments; and of budgets and payments together. */
  readonly payments: FilesAsOf;
  readonly all: FilesAsOf;
  readonly agencies: readonly string[];
}

/** Page data of `/budget/<fy>/`: budgets come from the plan, payments and targets from their own workbook. */
export function budgetView(province: LoadedProvince, fiscalYear: number): BudgetView {
  const definition = datasetFor(province, 'disbursement')?.definition;
  const { official, officialCharts, samples, sampleCharts, sampleName } = partsOf(province, fiscalYear);
  const payments = filesFor(province, 'disbursement', fiscalYear);
  const indicator = definition?.indicator;
  const targetNotes = datasetFor(province, 'disbursementTargets')?.definition.notes ?? [];
  return {
    fiscalYear,
    official,
    officialCharts,
    samples,
    sampleCharts,
    sampleName,
    hasPlan: sectionYears(province, 'plan').includes(fiscalYear),
    indicator: indicator?.component ? { component: indicator.component, mandatory: indicator.mandatory } : null,
    evaluationYear: sectionYears(province, 'evaluation').includes(fiscalYear) ? fiscalYear : null,
    frequency: definition?.frequency,
    notes: [...(definition?.notes ?? []), ...targetNotes],
    letters: letterLinksOfYear(province, definition?.letters ?? [], fiscalYear),
    payments,
    all: { ...payments, files: [...new Set([...filesFor(province, 'projects', fiscalYear).files, ...payments.files])] },
    agencies: official.agencies.flatMap(({ label, cell }) => (cell ? [label.name] : [])),
  };
}

/** Every chart of the budget pages. */
export const budgetCharts = (province: LoadedProvince): ChartSpec[] =>
  sectionYears(province, 'budget').flatMap((fiscalYear) => {
    const { officialCharts, sampleCharts } = partsOf(province, fiscalYear);
    return [officialCharts.months, officialCharts.quarters, sampleCharts.months, sampleCharts.quarters].filter((chart) => chart !== null);
  });

function partsOf(province: LoadedProvince, fiscalYear: number) {
  const official = budgetPart(province, fiscalYear, false);
  const samples = budgetPart(province, fiscalYear, true);
  const sampleName = samples.agencies.map(({ label }) => label.name).join(', ') || budgetWords.samples;
  return {
    official,
    samples,
    sampleName,
    officialCharts: chartsOf(official, fiscalYear, false, province.content.province.name),
    sampleCharts: chartsOf(samples, fiscalYear, true, sampleName),
  };
}
