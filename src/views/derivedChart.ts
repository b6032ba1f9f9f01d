import type { ChartSpec } from '#src/charts/spec.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { ProfileName } from '#src/datasets/profiles.ts';
import type { DerivedNumber } from '#src/derive/achievement.ts';
import { groupBudgets } from '#src/derive/budget.ts';
import { countRows } from '#src/derive/countRows.ts';
import { dueItems } from '#src/derive/deadlines.ts';
import { countByMonth } from '#src/derive/reportingGrid.ts';
import { activityWords } from '#src/i18n/activities.ts';
import { budgetWords } from '#src/i18n/budget.ts';
import { indicatorWords } from '#src/i18n/indicators.ts';
import { planWords } from '#src/i18n/plan.ts';
import { periodLabel } from '#src/thai/fiscalPeriod.ts';
import { activityGrid } from '#src/views/activityGrid.ts';
import { budgetPart } from '#src/views/budgetPart.ts';
import { officialRecords, type Indicator } from '#src/views/lookup.ts';
import { choiceLabel } from '#src/views/projectSummary.ts';

/** The numbers of a chart that are computed: a row a label, a column a series; null is missing. */
export interface ChartTable {
  /** What the labels are. */
  readonly first: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly (DerivedNumber | null)[] }[];
}

/** A chart and its table, drawn from the same numbers. */
export interface DerivedChart {
  readonly spec: ChartSpec;
  readonly table: ChartTable;
  /** The dataset's workbooks, and those of every cell counted. */
  readonly files: readonly string[];
}

interface Drawing {
  readonly title: string;
  readonly unit: string;
  readonly table: ChartTable;
}

type Draw = (province: LoadedProvince, fiscalYear: number) => Drawing;

/** What an indicator whose figures another page tells draws: one line a profile. */
const drawings: Partial<Record<ProfileName, Draw>> = { projects: budgetBySource, disbursement: paidByMonth, activities: reportsByMonth };

/**
 * The chart of an indicator that has no figures of its own to draw: of its latest year, by its profile; else how many rows
 * its workbook has, and an empty frame where there is none. Its id is the dataset's.
 */
export function derivedChart(province: LoadedProvince, indicator: Indicator): DerivedChart {
  const { definition, fiscalYears, files } = indicator.dataset;
  const year = fiscalYears.at(-1);
  const drawn = year === undefined || definition.profile === undefined ? undefined : drawings[definition.profile]?.(province, year);
  const { title, unit, table } = drawn && drawn.table.rows.length > 0 ? drawn : rowsByYear(indicator);
  const sample = definition.sample ? { sample: true } : {};
  const cells = table.rows.flatMap((row) => row.cells.flatMap((cell) => cell?.sources ?? []));
  return {
    table,
    files: [...new Set([...files, ...cells].map(({ file }) => file))],
    spec: {
      id: indicator.dataset.id, kind: 'bars', title, unit, decimals: 0,
      labels: table.rows.map(({ label }) => label),
      series: table.columns.map((name, column) => ({ name, role: 'actual', values: table.rows.map(({ cells }) => cells[column]?.value ?? null), ...sample })),
    },
  };
}

function budgetBySource(province: LoadedProvince, fiscalYear: number): Drawing {
  const official = officialRecords(province, 'projects', fiscalYear);
  const rows = groupBudgets(official, 'source').map(({ key, sum }) => ({ label: key === null ? planWords.noSource : choiceLabel(province, 'source', key), cells: [sum.total] }));
  return { title: indicatorWords.drawn.budgetBySource(fiscalYear), unit: planWords.baht, table: { first: planWords.source, columns: [planWords.budgetName], rows } };
}

function paidByMonth(province: LoadedProvince, fiscalYear: number): Drawing {
  const rows = budgetPart(province, fiscalYear, false).months.map(({ period, paid }) => ({ label: periodLabel(period, 'short'), cells: [paid] }));
  return { title: indicatorWords.drawn.paidByMonth(fiscalYear), unit: budgetWords.baht, table: { first: indicatorWords.drawn.month, columns: [budgetWords.monthSeries], rows } };
}

function reportsByMonth(province: LoadedProvince, fiscalYear: number): Drawing {
  const { groups, months } = activityGrid(province, fiscalYear, dueItems(province));
  const counts = countByMonth(months, groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)));
  // A month in which nothing was due yet is no missing figure.
  const asked = counts.filter(({ found, due }) => found !== null || due !== null);
  const rows = asked.map(({ month, found, due }) => ({ label: periodLabel(month, 'short'), cells: [found, due] }));
  const { found, due } = activityWords.grid;
  return { title: indicatorWords.drawn.reportsByMonth(fiscalYear), unit: indicatorWords.drawn.reportUnit, table: { first: indicatorWords.drawn.month, columns: [found, due], rows } };
}

function rowsByYear({ dataset, definition: { fiscalYears } }: Indicator): Drawing {
  const { definition } = dataset;
  const name = definition.kind === 'records' ? definition.itemTitle : undefined;
  const rows = fiscalYears.map((year) => {
    const own = dataset.records.filter((row) => row.fiscalYear === year && row.sample === definition.sample);
    return { label: indicatorWords.year(year), cells: [own.length > 0 ? countRows(own) : null] };
  });
  const unit = definition.kind === 'series' ? (definition.measures[definition.indicator?.headline ?? '']?.unit ?? '') : indicatorWords.rowUnit;
  const title = definition.kind === 'series' ? definition.title : indicatorWords.drawn.rows(name ?? indicatorWords.rowUnit);
  return { title, unit, table: { first: indicatorWords.period, columns: [definition.kind === 'series' ? indicatorWords.actual : indicatorWords.rows], rows } };
}
