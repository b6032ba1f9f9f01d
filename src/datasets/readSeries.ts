import type { SeriesColumn, SeriesDefinition } from '#src/datasets/definition.ts';
import type { MappedColumn } from '#src/datasets/headerRow.ts';
import type { Observation, ObservationNote, ObservationStatus } from '#src/datasets/model.ts';
import { isMissing, meantDate, readAsOf, readClass, readNumber, readRange, readRatio, textOf } from '#src/datasets/readValue.ts';
import { accept, cellOf, cellIn, refOf, report, type Table } from '#src/datasets/tableReader.ts';
import { periodKindNames, statusWords } from '#src/i18n/datasets.ts';
import { fiscalYearPeriod, parsePeriod } from '#src/thai/fiscalPeriod.ts';
import type { Period } from '#src/thai/period.ts';
import { headerKey, normaliseText } from '#src/thai/text.ts';
import type { Cell } from '#src/workbook/workbook.ts';

type ValueColumn = MappedColumn<Extract<SeriesColumn, { as: 'value' }>>;

/** What all values of a row share. */
interface RowContext {
  readonly row: number;
  readonly period: Period | null;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly notes: readonly ObservationNote[];
  readonly status: ObservationStatus;
  readonly asOf: string | null;
  readonly sample: boolean;
  readonly measure: string | null;
}

/** Turns the data rows of a series' table into observations; what cannot be read becomes a diagnostic and no observation. */
export function readSeries(table: Table, rows: readonly number[], definition: SeriesDefinition): Observation[] {
  return rows.flatMap((row) => {
    const context = readContext(table, row, definition);
    if (!context) return [];
    const values = table.header.columns.filter((column): column is ValueColumn => 'as' in column.definition && column.definition.as === 'value');
    return values.flatMap((column) => readObservation(table, context, column, definition) ?? []);
  });
}

function keysAs(definition: SeriesDefinition, as: SeriesColumn['as']): SeriesColumn[] {
  return definition.columns.filter((column) => column.as === as);
}

function readContext(table: Table, row: number, definition: SeriesDefinition): RowContext | null {
  const cellAs = (as: SeriesColumn['as']) => keysAs(definition, as).map((column) => cellOf(table, row, column.key)).find((cell) => cell !== undefined);
  const sample = definition.sample || textOf(cellAs('sample')) !== '';
  const period = readRowPeriod(table, row, definition);
  const dimensions = readDimensions(table, row, definition, sample);
  const measure = readMeasure(table, cellAs('measure'), definition);
  if (period === 'unreadable' || dimensions === null || measure === 'unknown') return null;
  const notes = definition.columns.flatMap((column) => (column.as === 'note' ? [{ label: column.headers?.[0] ?? column.key, text: textOf(cellOf(table, row, column.key)), raised: column.raised }] : [])).filter(({ text }) => text !== '');
  const asOfCell = cellAs('asOf');
  return {
    row, period, dimensions, sample, measure, notes,
    status: statusWords[textOf(cellAs('status'))] ?? 'A',
    asOf: asOfCell && !isMissing(asOfCell) ? accept(table, asOfCell, readAsOf(asOfCell)) : null,
  };
}

/** The period of a row; null when no column bears one (periods stand across, or the file's year is meant). */
function readRowPeriod(table: Table, row: number, definition: SeriesDefinition): Period | null | 'unreadable' {
  const column = definition.columns.find((each) => each.as === 'period');
  if (!column || column.as !== 'period') return null;
  const cell = cellOf(table, row, column.key);
  const mapped = table.header.columns.find((each) => each.definition.key === column.key);
  if (!cell) {
    report(table, row, mapped?.column ?? 1, 'not-a-period', '', periodKindNames[column.type]);
    return 'unreadable';
  }
  const text = cell.kind === 'date' ? meantDate(cell.date ?? '') : cell.text;
  const period = parsePeriod(column.type, text, table.fiscalYear);
  if (!period) report(table, cell.row, cell.column, 'not-a-period', textOf(cell), periodKindNames[column.type]);
  else if (period.fiscalYear !== table.fiscalYear) report(table, cell.row, cell.column, 'period-outside-year', textOf(cell), String(table.fiscalYear));
  return period && period.fiscalYear === table.fiscalYear ? period : 'unreadable';
}

function readDimensions(table: Table, row: number, definition: SeriesDefinition, sample: boolean): Record<string, string> | null {
  const dimensions: Record<string, string> = {};
  for (const column of definition.columns) {
    if (column.as !== 'dimension') continue;
    const cell = cellOf(table, row, column.key);
    const text = textOf(cell);
    if (!cell || text === '') continue;
    const values = definition.dimensions[column.key]?.values;
    const known = column.type === 'agency' ? table.findAgency(text) : values ? (values.find((value) => headerKey(value) === headerKey(text)) ?? null) : text;
    if (known === null && !sample) {
      report(table, cell.row, cell.column, column.type === 'agency' ? 'unknown-agency' : 'unknown-dimension', text, (values ?? []).join(', '));
      return null;
    }
    dimensions[column.key] = known ?? text;
  }
  return dimensions;
}

function readMeasure(table: Table, cell: Cell | undefined, definition: SeriesDefinition): string | null | 'unknown' {
  if (!cell) return null;
  const key = headerKey(cell.text);
  const found = Object.entries(definition.measures).find(([, measure]) => headerKey(measure.title) === key);
  if (found) return found[0];
  const titles = Object.values(definition.measures).map((measure) => measure.title);
  report(table, cell.row, cell.column, 'unknown-measure', textOf(cell), titles.join(', '));
  return 'unknown';
}

function readObservation(table: Table, context: RowContext, column: ValueColumn, definition: SeriesDefinition): Observation | null {
  const { measure: ownMeasure, role, spread } = column.definition;
  const measure = context.measure ?? ownMeasure;
  const across = spread && column.spreadText !== null ? { over: spread.over, text: column.spreadText } : null;
  const period = (across && isPeriodKind(across.over) ? parsePeriod(across.over, across.text, table.fiscalYear) : context.period) ?? fiscalYearPeriod(table.fiscalYear);
  const dimensions = across && !isPeriodKind(across.over) ? { ...context.dimensions, [across.over]: normaliseText(across.text) } : context.dimensions;
  const cell = cellIn(table, context.row, column.column, column.definition);
  const unit = definition.measures[measure]?.unit ?? '';
  const content = cell && !isMissing(cell) ? readContent(table, cell, column, unit, definition) : empty;
  if (content === null) return null;
  const source = cell ? refOf(table, cell.row, cell.column) : refOf(table, context.row, column.column);
  const isEmpty = content.value === null && content.text === null && content.low === null;
  const { notes, asOf, sample } = context;
  const note = notes.map(({ text }) => text).join(' · ') || null;
  const status = isEmpty ? 'O' : context.status;
  return { dataset: definition.id, measure, role, dimensions, period, ...content, unit, status, note, notes, asOf, sample, source };
}

const isPeriodKind = (over: string): over is 'month' | 'quarter' | 'round' | 'fiscalYear' => ['month', 'quarter', 'round', 'fiscalYear'].includes(over);

type Content = Pick<Observation, 'value' | 'low' | 'high' | 'text' | 'partOfText'>;
const empty: Content = { value: null, low: null, high: null, text: null, partOfText: false };

function readContent(table: Table, cell: Cell, column: ValueColumn, unit: string, definition: SeriesDefinition): Content | null {
  switch (column.definition.type) {
    case 'mark':
      return { ...empty, text: textOf(cell) };
    case 'class': {
      const name = accept(table, cell, readClass(cell, (definition.classes ?? []).map((each) => each.name)));
      return name === null ? null : { ...empty, text: name };
    }
    case 'range': {
      const range = accept(table, cell, readRange(cell, unit));
      return range && { ...empty, ...range, partOfText: true };
    }
    case 'ratio': {
      const ratio = accept(table, cell, readRatio(cell, unit));
      return ratio && { ...empty, ...ratio, text: ratio.partOfText ? textOf(cell) : null };
    }
    default: {
      const value = accept(table, cell, readNumber(cell, unit));
      return value === null ? null : { ...empty, value };
    }
  }
}
