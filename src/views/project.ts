import type { ChartSpec } from '#src/charts/spec.ts';
import { readSaid } from '#src/thai/noneWords.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { RecordRow } from '#src/datasets/model.ts';
import { paidByMonth, paidFor, type MonthPaid } from '#src/derive/disbursement.ts';
import { quartersOf, type QuarterProgress } from '#src/derive/projectQuarters.ts';
import { percentOf, type CellNumber, type Sum } from '#src/derive/sums.ts';
import { projectWords } from '#src/i18n/project.ts';
import { monthsOfFiscalYear, periodLabel } from '#src/thai/fiscalPeriod.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';
import { letterLinksOfYear, type NamedLink } from '#src/views/namedLinks.ts';
import { filesFor, type FilesAsOf } from '#src/views/datasetFiles.ts';
import { datasetFor, numberField, recordsFor, textField } from '#src/views/lookup.ts';
import type { GanttRow } from '#src/views/ganttRow.ts';
import { referenceNote, scheduleRow, yearAxis, type YearAxis } from '#src/views/planGantt.ts';
import { reportGaps, type ReportGap } from '#src/views/projectGaps.ts';
import { outputOf, type OutputView } from '#src/views/projectOutput.ts';
import { projectDeadlines, supplierOf, type Supplier } from '#src/views/projectSupplier.ts';
import { paymentsOf, summarise, type ProjectSummary } from '#src/views/projectSummary.ts';
import { photosOf, type PhotoView } from '#src/views/photos.ts';

export interface ProjectView {
  readonly summary: ProjectSummary;
  readonly fiscalYear: number;
  readonly asWritten: string | null;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly axis: YearAxis;
  readonly referenceNote: string | null;
  readonly schedule: GanttRow;
  readonly output: string | null;
  readonly result: string | null;
  readonly outputCount: OutputView | null;
  readonly problem: string | null;
  /** It tells of a problem: not blank, and not the written word for none. */
  readonly problemStands: boolean;
  /** Whether the problem came from outside, as the workbook says; null where it does not. */
  readonly external: 'yes' | 'no' | null;
  readonly photos: CellNumber | null;
  readonly pictures: readonly PhotoView[];
  readonly months: readonly MonthPaid[];
  /** Empty where neither dates nor payments are told. */
  readonly quarters: readonly QuarterProgress[];
  readonly percentPaid: Sum | null;
  readonly chart: ChartSpec | null;
  readonly payments: FilesAsOf;
  readonly gaps: readonly ReportGap[];
  readonly supplier: Supplier;
  readonly asks: readonly string[];
  readonly letters: readonly NamedLink[];
  /** The cell that names the project. */
  readonly source: CellRef | null;
}

/** Page data of `/plan/<fy>/<project>/`. */
export function projectView(province: LoadedProvince, row: RecordRow): ProjectView {
  const summary = summarise(province, row);
  const months = monthsOf(province, row);
  const axis = yearAxis(row.fiscalYear);
  const supplier = supplierOf(province, summary, row.fiscalYear);
  const external = textField(row, 'external');
  const definition = datasetFor(province, 'projects')?.definition;
  return {
    summary,
    fiscalYear: row.fiscalYear,
    asWritten: textField(row, 'asWritten'),
    facts: (['side', 'heading', 'theme', 'place'] as const).flatMap((key) => factOf(row, key)),
    axis,
    referenceNote: referenceNote(axis, province.referenceDate),
    schedule: { ...scheduleRow(summary, province.referenceDate), href: undefined },
    output: textField(row, 'output'),
    result: textField(row, 'result'),
    outputCount: outputOf(row),
    problem: textField(row, 'problem'),
    problemStands: readSaid(textField(row, 'problem') ?? '') === 'found',
    external: external === 'yes' || external === 'no' ? external : null,
    photos: numberField(row, 'photos'),
    pictures: photosOf(province, row),
    months,
    quarters: hasProgress(summary) ? quartersOf(summary.progress, months, summary.budget, province.referenceDate) : [],
    percentPaid: percentOf(summary.paid, summary.budget && { value: summary.budget.value, sources: [summary.budget.source], missing: 0 }),
    chart: chartOf(summary, months, row.fiscalYear),
    payments: filesFor(province, 'disbursement', row.fiscalYear),
    gaps: reportGaps(province, row, summary, supplier),
    supplier,
    asks: row.sample ? [] : projectDeadlines(province, row.fiscalYear).map(({ title }) => title),
    letters: row.sample ? [] : letterLinksOfYear(province, definition?.letters ?? [], row.fiscalYear),
    source: summary.nameCell,
  };
}

/** Every chart of the projects' pages, `project-<fiscal year>-<id>`; a project without payments has none. */
export const projectCharts = (province: LoadedProvince): ChartSpec[] =>
  recordsFor(province, 'projects').flatMap((row) => chartOf(summarise(province, row), monthsOf(province, row), row.fiscalYear) ?? []);

const hasProgress = ({ progress: { plan, actual }, paid }: ProjectSummary): boolean =>
  paid !== null || [plan.from, plan.to, actual.from, actual.to].some((date) => date !== null);

const monthsOf = (province: LoadedProvince, row: RecordRow): MonthPaid[] =>
  paidByMonth(monthsOfFiscalYear(row.fiscalYear), paidFor(paymentsOf(province, row.fiscalYear, row.sample), row.id));

function factOf(row: RecordRow, key: 'side' | 'heading' | 'theme' | 'place') {
  const text = textField(row, key);
  return text === null ? [] : [{ term: projectWords[key], text }];
}

function chartOf(project: ProjectSummary, months: readonly MonthPaid[], fiscalYear: number): ChartSpec | null {
  if (project.paid === null) return null;
  return {
    // Two years may use the same id for their projects.
    id: `project-${fiscalYear}-${project.id}`,
    kind: 'bars',
    title: projectWords.chartTitle(project.name),
    unit: projectWords.baht,
    labels: months.map(({ period }) => periodLabel(period, 'short')),
    series: [{ name: projectWords.chartSeries, role: 'actual', values: months.map(({ paid }) => paid?.value ?? null), sample: project.sample }],
    decimals: 0,
  };
}
