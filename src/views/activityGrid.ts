import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Observation, RecordRow } from '#src/datasets/model.ts';
import type { DerivedNumber } from '#src/derive/achievement.ts';
import type { DueItem } from '#src/derive/deadlines.ts';
import { countStatus, datedByCell, foundStates, gridRow, wantedStates, type GridCell } from '#src/derive/reportingGrid.ts';
import { activityWords } from '#src/i18n/activities.ts';
import { formatDate } from '#src/thai/dates.ts';
import { monthsOfFiscalYear, periodLabel } from '#src/thai/fiscalPeriod.ts';
import type { Period } from '#src/thai/period.ts';
import { cellName } from '#src/workbook/cellRef.ts';
import { datasetFor, officialRecords, spanField, textField } from '#src/views/lookup.ts';

export interface GridMark extends GridCell {
  /** What the mark says to who points at it or listens: month, reason, and the cell where something was found. */
  readonly title: string;
}

export interface GridRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly GridMark[];
  readonly found: DerivedNumber | null;
  readonly due: DerivedNumber | null;
}

export interface GridGroup {
  readonly id: 'directive' | 'additional' | 'energy';
  readonly heading: string;
  readonly rows: readonly GridRow[];
}

export interface ActivityGrid {
  readonly months: readonly Period[];
  readonly groups: readonly GridGroup[];
  /** Over every row that must report: found at all, late (a day has passed), not found without a day. */
  readonly found: DerivedNumber | null;
  readonly late: DerivedNumber | null;
  /** Reports (one a rule and month) that those late cells belong to. */
  readonly lateReports: DerivedNumber | null;
  readonly notFound: DerivedNumber | null;
  /** First and last month of the starts that are a choice of months; null where no start is. */
  readonly openStart: { readonly from: string; readonly to: string } | null;
  /** Workbooks that the marks stand in. */
  readonly files: readonly string[];
}

function mark(cell: GridCell): GridMark {
  const { grid } = activityWords;
  const text = grid.cell(periodLabel(cell.month, 'short'), cell.reason, cell.date === null ? '' : formatDate(cell.date, 'short'), cell.daysLate ?? 0);
  const found = cell.reason === 'found' || cell.reason === 'found-zero';
  return { ...cell, title: found && cell.source !== null ? grid.fromCell(text, cellName(cell.source)) : text };
}

const mustReport = ({ status }: GridCell): boolean => status !== 'not-applicable';

function row(id: string, name: string, cells: readonly GridCell[]): GridRow {
  const counted = cells.filter(mustReport);
  return { id, name, cells: cells.map(mark), found: countStatus(counted, foundStates), due: countStatus(counted, wantedStates) };
}

interface Input {
  readonly province: LoadedProvince;
  readonly fiscalYear: number;
  readonly due: readonly DueItem[];
}

const isReport = ({ role, sample }: Observation): boolean => role === 'actual' && !sample;

function activityRows({ province, fiscalYear, due }: Input, kind: 'directive' | 'additional'): GridRow[] {
  const months = monthsOfFiscalYear(fiscalYear);
  const reports = (datasetFor(province, 'activityReports')?.observations ?? []).filter(isReport);
  const name = (record: RecordRow, index: number): string => {
    const written = textField(record, 'name') ?? record.id;
    return kind === 'additional' ? activityWords.additional.rowName(index + 1, written) : written;
  };
  return officialRecords(province, 'activities', fiscalYear)
    .filter((record) => textField(record, 'kind') === kind)
    .map((record, index) => {
      const observations = reports.filter(({ dimensions }) => dimensions['activity'] === record.id);
      return row(record.id, name(record, index), gridRow({ months, observations, start: spanField(record, 'start'), dated: datedByCell(due), today: province.referenceDate }));
    });
}

function energyRows({ province, fiscalYear, due }: Input): GridRow[] {
  const dataset = datasetFor(province, 'energy');
  if (dataset?.definition.kind !== 'series' || !dataset.fiscalYears.includes(fiscalYear)) return [];
  const months = monthsOfFiscalYear(fiscalYear);
  // Energy is used in every month: its reports begin with the fiscal year.
  const start = { from: months[0]?.start ?? null, to: months[0]?.end ?? '' };
  return Object.entries(dataset.definition.measures).map(([measure, { title }]) => {
    const observations = dataset.observations.filter((each) => isReport(each) && each.measure === measure);
    return row(measure, title, gridRow({ months, observations, start, dated: datedByCell(due), today: province.referenceDate }));
  });
}

function openStart(province: LoadedProvince, fiscalYear: number): ActivityGrid['openStart'] {
  const spans = officialRecords(province, 'activities', fiscalYear).flatMap((record) => spanField(record, 'start') ?? []);
  const open = spans.find(({ from, to }) => from !== null && from.slice(0, 7) !== to.slice(0, 7));
  return open?.from ? { from: formatDate(open.from, 'monthShort'), to: formatDate(open.to, 'monthShort') } : null;
}

/** The rows of twelve months: activities by kind, then what is reported of energy. Groups without rows are left out. */
export function activityGrid(province: LoadedProvince, fiscalYear: number, due: readonly DueItem[]): ActivityGrid {
  const input = { province, fiscalYear, due };
  const { directive, additional, energy } = activityWords.grid;
  const all: GridGroup[] = [
    { id: 'directive', heading: directive, rows: activityRows(input, 'directive') },
    { id: 'energy', heading: energy, rows: energyRows(input) },
    { id: 'additional', heading: additional, rows: activityRows(input, 'additional') },
  ];
  const groups = all.filter(({ rows }) => rows.length > 0);
  const cells = groups.flatMap(({ rows }) => rows.flatMap((each) => each.cells.filter(mustReport)));
  const dated = datedByCell(due);
  const lateCells = cells.flatMap(({ reason, source }) => (reason === 'late' && source !== null ? [source] : []));
  const lateReports = new Set(lateCells.map((source) => dated.get(cellName(source))?.id));
  const ofReason = (reason: GridCell['reason']) => {
    const count = countStatus(cells, wantedStates);
    return count && { ...count, value: cells.filter((cell) => cell.reason === reason && cell.source !== null).length };
  };
  return {
    months: monthsOfFiscalYear(fiscalYear),
    groups,
    found: countStatus(cells, foundStates),
    late: ofReason('late'),
    lateReports: cells.length === 0 ? null : { value: lateReports.size, sources: lateCells.length > 0 ? lateCells : cells.flatMap(({ source }) => source ?? []) },
    notFound: ofReason('not-found'),
    openStart: openStart(province, fiscalYear),
    files: [...new Set(groups.flatMap(({ rows }) => rows.flatMap((each) => each.cells.flatMap(({ source }) => source?.file ?? []))))],
  };
}
