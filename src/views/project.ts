import type { ChartSpec } from '#src/charts/spec.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { RecordRow } from '#src/datasets/model.ts';
import { paidByMonth, paidFor, type MonthPaid } from '#src/derive/disbursement.ts';
import { percentOf, type CellNumber, type Sum } from '#src/derive/sums.ts';
import { projectWords } from '#src/i18n/project.ts';
import { formatDate } from '#src/thai/dates.ts';
import { monthsOfFiscalYear, periodLabel } from '#src/thai/fiscalPeriod.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';
import { letterLinks, type NamedLink } from '#src/views/namedLinks.ts';
import { filesFor, type FilesAsOf } from '#src/views/datasetFiles.ts';
import { agencyName, datasetFor, numberField, recordsFor, textField } from '#src/views/lookup.ts';
import type { GanttRow } from '#src/views/ganttRow.ts';
import { referenceNote, scheduleRow, yearAxis, type YearAxis } from '#src/views/planGantt.ts';
import { gapsOf } from '#src/views/projectGaps.ts';
import { paymentsOf, summarise, type ProjectSummary } from '#src/views/projectSummary.ts';

/** Who supplies what is missing, and by when, in words; undefined where nothing says so. */
export interface Supplier {
  readonly who: string | undefined;
  readonly whoHref: string | undefined;
  readonly resultsBy: string | undefined;
  readonly scheduleBy: string | undefined;
  readonly paymentsBy: string | undefined;
}

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
  readonly problem: string | null;
  readonly photos: CellNumber | null;
  readonly months: readonly MonthPaid[];
  readonly percentPaid: Sum | null;
  readonly chart: ChartSpec | null;
  readonly payments: FilesAsOf;
  readonly gaps: readonly string[];
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
  const definition = datasetFor(province, 'projects')?.definition;
  return {
    summary,
    fiscalYear: row.fiscalYear,
    asWritten: textField(row, 'asWritten'),
    facts: (['side', 'heading', 'theme'] as const).flatMap((key) => factOf(row, key)),
    axis,
    referenceNote: referenceNote(axis, province.referenceDate),
    schedule: { ...scheduleRow(summary, province.referenceDate), href: undefined },
    output: textField(row, 'output'),
    result: textField(row, 'result'),
    problem: textField(row, 'problem'),
    photos: numberField(row, 'photos'),
    months,
    percentPaid: percentOf(summary.paid, summary.budget && { value: summary.budget.value, sources: [summary.budget.source], missing: 0 }),
    chart: chartOf(summary, months),
    payments: filesFor(province, 'disbursement', row.fiscalYear),
    gaps: gapsOf(row, summary),
    supplier: supplierOf(province, summary),
    asks: row.sample ? [] : deadlinesOf(province).map(({ title }) => title),
    letters: row.sample ? [] : letterLinks(province, definition?.letters ?? []),
    source: (row.fields.name ?? row.fields.id)?.source ?? null,
  };
}

/** Every chart of the projects' pages, `project-<id>`; a project without payments has none. */
export const projectCharts = (province: LoadedProvince): ChartSpec[] =>
  recordsFor(province, 'projects').flatMap((row) => chartOf(summarise(province, row), monthsOf(province, row)) ?? []);

const monthsOf = (province: LoadedProvince, row: RecordRow): MonthPaid[] =>
  paidByMonth(monthsOfFiscalYear(row.fiscalYear), paidFor(paymentsOf(province, row.fiscalYear, row.sample), row.id));

function factOf(row: RecordRow, key: 'side' | 'heading' | 'theme') {
  const text = textField(row, key);
  return text === null ? [] : [{ term: projectWords[key], text }];
}

function chartOf(project: ProjectSummary, months: readonly MonthPaid[]): ChartSpec | null {
  if (project.paid === null) return null;
  return {
    id: `project-${project.id}`,
    kind: 'bars',
    title: projectWords.chartTitle(project.name),
    unit: projectWords.baht,
    labels: months.map(({ period }) => periodLabel(period, 'short')),
    series: [{ name: projectWords.chartSeries, role: 'actual', values: months.map(({ paid }) => paid?.value ?? null), sample: project.sample }],
    decimals: 0,
  };
}

const deadlinesOf = (province: LoadedProvince) => {
  const id = datasetFor(province, 'projects')?.id;
  return province.content.deadlines.once.filter(({ indicator }) => indicator === id);
};

/** A real project's agency answers for it; where none is stated, whoever the letter asks. Samples owe nobody anything. */
function supplierOf(province: LoadedProvince, { agency, sample }: ProjectSummary): Supplier {
  const deadline = sample ? undefined : deadlinesOf(province)[0];
  const asked = deadline?.who.map((slug) => agencyName(province, slug)).join(', ');
  const date = deadline && formatDate(deadline.date, 'short');
  return {
    who: agency?.name ?? asked,
    whoHref: agency?.path ?? undefined,
    resultsBy: deadline && date ? projectWords.dueBy(date, deadline.date < province.referenceDate) : undefined,
    scheduleBy: date ? projectWords.dueNoDay(date) : undefined,
    paymentsBy: datasetFor(province, 'disbursement')?.definition.frequency,
  };
}
