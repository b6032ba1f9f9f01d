import type { SeriesColumn, SeriesDefinition } from '#src/datasets/definition.ts';
import type { PeriodColumnKind } from '#src/datasets/definitionColumns.ts';
import type { MappedColumn } from '#src/datasets/headerRow.ts';
import type { ObservationNote, ObservationStatus } from '#src/datasets/model.ts';
import { isPeriodKind, liesInYear, readPeriod, type YearContext } from '#src/datasets/periodInYear.ts';
import { readAsOf, readPeriodText } from '#src/datasets/readTime.ts';
import { bareNumber, isMissing, readStatus, textOf, unusableText } from '#src/datasets/readValue.ts';
import { accept, cellOf, report, textIn, type Table } from '#src/datasets/tableReader.ts';
import { periodKindNames } from '#src/i18n/datasets.ts';
import { headerKey, normaliseText } from '#src/thai/text.ts';
import type { Cell } from '#src/workbook/workbook.ts';

/** A period as its row writes it; what year it means may depend on the column. */
export interface RowPeriod {
  readonly kind: PeriodColumnKind;
  readonly text: string;
}

/** What all values of a row share. */
export interface RowContext {
  readonly row: number;
  readonly period: RowPeriod | null;
  /** The year that the row itself names. */
  readonly year: YearContext | null;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly notes: readonly ObservationNote[];
  readonly status: ObservationStatus;
  readonly asOf: string | null;
  readonly sample: boolean;
  readonly measure: string | null;
  readonly unit: Cell | null;
}

/** Shared, for most rows bear none. */
const noNotes: readonly ObservationNote[] = [];

type As<K extends SeriesColumn['as']> = Extract<SeriesColumn, { as: K }>;

type ColumnsAs = { readonly [K in SeriesColumn['as']]?: readonly As<K>[] };
const known = new WeakMap<SeriesDefinition, ColumnsAs>();
const none: readonly never[] = [];

/** Asked for every row. */
function columnsAs<K extends SeriesColumn['as']>(definition: SeriesDefinition, as: K): readonly As<K>[] {
  let byAs = known.get(definition);
  if (!byAs) {
    byAs = Object.groupBy(definition.columns, (column) => column.as) as ColumnsAs;
    known.set(definition, byAs);
  }
  return byAs[as] ?? none;
}

/** The cell of the first column of a kind that has one. */
function cellAs(table: Table, row: number, definition: SeriesDefinition, as: SeriesColumn['as']): Cell | undefined {
  for (const { key } of columnsAs(definition, as)) {
    const cell = cellOf(table, row, key);
    if (cell) return cell;
  }
  return undefined;
}

/** Reads what a row says of all its values; null, and a diagnostic, when that cannot be told. */
export function readContext(table: Table, row: number, definition: SeriesDefinition): RowContext | null {
  const sample = definition.sample || textOf(cellAs(table, row, definition, 'sample')) !== '';
  const year = readYear(table, row, definition);
  const period = year === 'unreadable' ? year : readRowPeriod(table, row, definition, year);
  const dimensions = readDimensions(table, row, definition, sample);
  const measure = readMeasure(table, cellAs(table, row, definition, 'measure'), definition);
  const statusCell = cellAs(table, row, definition, 'status');
  const status = !statusCell || isMissing(statusCell) ? 'A' : accept(table, statusCell, readStatus(statusCell));
  if (year === 'unreadable' || period === 'unreadable' || dimensions === null || measure === 'unknown' || status === null) return null;
  const notes = columnsAs(definition, 'note')
    .map((column) => ({ label: column.headers?.[0] ?? column.key, text: noteText(table, row, column.key), raised: column.raised }))
    .filter(({ text }) => text !== '');
  const asOfCell = cellAs(table, row, definition, 'asOf');
  return {
    row, period, year, dimensions, sample, measure, status,
    unit: cellAs(table, row, definition, 'unit') ?? null,
    notes: notes.length > 0 ? notes : noNotes,
    asOf: asOfCell && !isMissing(asOfCell) ? accept(table, asOfCell, readAsOf(asOfCell, table.year.year)) : null,
  };
}

function noteText(table: Table, row: number, key: string): string {
  const cell = cellOf(table, row, key);
  return cell && accept(table, cell, unusableText(cell)) === null ? '' : textIn(table, row, key);
}

const columnOf = (table: Table, key: string): number => table.header.columns.find((each) => each.definition.key === key)?.column ?? 1;

function readYear(table: Table, row: number, definition: SeriesDefinition): YearContext | null | 'unreadable' {
  const [column] = columnsAs(definition, 'year');
  if (!column) return null;
  const cell = cellOf(table, row, column.key);
  const text = cell ? accept(table, cell, unusableText(cell)) : '';
  if (text === null) return 'unreadable';
  const read = readPeriod(column.type, text, table.year);
  if (read) return { year: read.period.fiscalYear, calendar: column.type === 'calendarYear' };
  report(table, cell?.row ?? row, cell?.column ?? columnOf(table, column.key), 'not-a-period', textOf(cell), periodKindNames[column.type]);
  return 'unreadable';
}

/** The period of a row; null when no column bears one (periods stand across, on the sheet's name, or the file's year is meant). */
function readRowPeriod(table: Table, row: number, definition: SeriesDefinition, year: YearContext | null): RowPeriod | null | 'unreadable' {
  const [column] = columnsAs(definition, 'period');
  if (!column) return null;
  const { type } = column;
  const cell = cellOf(table, row, column.key);
  const problemAt = (code: 'not-a-period' | 'period-outside-year' | 'period-needs-year', word: string) => {
    report(table, cell?.row ?? row, cell?.column ?? columnOf(table, column.key), code, textOf(cell), word);
    return 'unreadable' as const;
  };
  const text = cell ? accept(table, cell, readPeriodText(cell, table.year.year, periodKindNames[type])) : '';
  if (text === null) return 'unreadable';
  const read = readPeriod(type, text, year ?? table.year);
  if (!read) return problemAt('not-a-period', periodKindNames[type]);
  const found = { kind: type, text };
  if (yearsAcross(table)) return found;
  if (year === null && definition.year === 'any') return read.yearWritten ? found : problemAt('period-needs-year', periodKindNames[type]);
  const meant = year ?? table.year;
  return liesInYear(read.period, meant) ? found : problemAt('period-outside-year', String(meant.year));
}

const yearsAcross = (table: Table): boolean => table.header.columns.some(({ spread }) => spread.some(({ over }) => over === 'fiscalYear' || over === 'calendarYear'));

function readDimensions(table: Table, row: number, definition: SeriesDefinition, sample: boolean): Record<string, string> | null {
  const sheet = table.sheetValue;
  const dimensions: Record<string, string> = sheet && !isPeriodKind(sheet.over) ? { [sheet.over]: sheet.text } : {};
  const columns = columnsAs(definition, 'dimension');
  for (const column of columns) {
    const cell = cellOf(table, row, column.key);
    const text = textIn(table, row, column.key);
    if (!cell || text === '') continue;
    // An error, or a formula that was never calculated, names nothing.
    if (accept(table, cell, unusableText(cell)) === null) return null;
    const values = definition.dimensions[column.key]?.values;
    const known = column.type === 'agency' ? table.findAgency(text) : values ? (values.find((value) => headerKey(value) === headerKey(text)) ?? null) : text;
    if (known === null && !sample) {
      report(table, cell.row, cell.column, column.type === 'agency' ? 'unknown-agency' : 'unknown-dimension', text, (values ?? []).join(', '));
      return null;
    }
    dimensions[column.key] = known ?? text;
  }
  return isNameless(table, row, definition, columns) ? null : dimensions;
}

/** Numbers of which nothing says whose they are, as in a total row without a label: they would count twice. */
function isNameless(table: Table, row: number, definition: SeriesDefinition, columns: readonly As<'dimension'>[]): boolean {
  const [first] = columns.filter((column) => column.fill !== 'heading');
  if (!first || columnsAs(definition, 'period').length > 0 || columnsAs(definition, 'measure').length > 0 || columnsAs(definition, 'year').length > 0) return false;
  // What is filled from above names the group, not the row.
  if (columns.some((column) => column.fill !== 'heading' && textOf(table.sheet.cell(row, columnOf(table, column.key))) !== '')) return false;
  const hasNumber = table.header.columns.some((mapped: MappedColumn) => 'as' in mapped.definition && mapped.definition.as === 'value' && bareNumber(table.sheet.cell(row, mapped.column)) !== null);
  if (!hasNumber) return false;
  report(table, row, columnOf(table, first.key), 'no-dimension', '', columns.map((column) => definition.dimensions[column.key]?.title ?? column.key).join(', '));
  return true;
}

function readMeasure(table: Table, cell: Cell | undefined, definition: SeriesDefinition): string | null | 'unknown' {
  if (!cell) return null;
  const key = headerKey(cell.text);
  const found = Object.entries(definition.measures).find(([, measure]) => headerKey(measure.title) === key);
  if (found) return found[0];
  const titles = Object.values(definition.measures).map((measure) => measure.title);
  report(table, cell.row, cell.column, 'unknown-measure', normaliseText(cell.text), titles.join(', '));
  return 'unknown';
}
