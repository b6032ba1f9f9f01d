import { placeAt } from '#src/datasets/cellPlace.ts';
import type { SeriesColumn, SeriesDefinition } from '#src/datasets/definition.ts';
import type { MappedColumn } from '#src/datasets/headerRow.ts';
import { measureUnit } from '#src/datasets/measureUnit.ts';
import { reportMerged } from '#src/datasets/mergedAmounts.ts';
import type { Observation } from '#src/datasets/model.ts';
import { commonOf, TableObservation, type Common } from '#src/datasets/observation.ts';
import { periodOf } from '#src/datasets/observationPeriod.ts';
import { isPeriodKind } from '#src/datasets/periodInYear.ts';
import { holdsNumber, isMissing, readClass, readMeasured, readRange, readRatio, textOf, within } from '#src/datasets/readValue.ts';
import { readContext, type RowContext } from '#src/datasets/rowContext.ts';
import { accept, cellIn, report, type Table } from '#src/datasets/tableReader.ts';
import type { Period } from '#src/thai/period.ts';
import { scaled, unitFactor } from '#src/thai/units.ts';
import type { Cell } from '#src/workbook/workbook.ts';

type ValueColumn = MappedColumn<Extract<SeriesColumn, { as: 'value' }>>;

/**
 * Turns the data rows of a series' table into observations; what cannot be read becomes a diagnostic and no observation.
 * `day`: what rows without a day of their own are as of.
 */
export function readSeries(table: Table, definition: SeriesDefinition, day: string | null): Observation[] {
  const values = table.header.columns.filter((column): column is ValueColumn => 'as' in column.definition && column.definition.as === 'value');
  const share = sharing();
  const columns = values.map((column) => wantedOf(table, column, definition, share));
  const observations: Observation[] = [];
  for (const row of table.rows.data) {
    const context = readContext(table, row, definition);
    if (!context) continue;
    const shared = sharedOf(table, { ...context, dimensions: share(context.dimensions), asOf: context.asOf ?? day });
    for (const column of columns) {
      const observation = readObservation(table, shared, column);
      if (observation) observations.push(observation);
    }
  }
  return observations;
}

type Dimensions = Observation['dimensions'];

/** Gives one object for equal dimension values, so that many rows stay small. */
function sharing(): (dimensions: Dimensions) => Dimensions {
  const known = new Map<string, Dimensions>();
  return (dimensions) => {
    let key = '';
    for (const name in dimensions) key += `${name}\u0000${dimensions[name] ?? ''}\u0000`;
    const before = known.get(key);
    if (before) return before;
    known.set(key, dimensions);
    return dimensions;
  };
}

/** What a column's cells have in common, found once for all rows. */
interface WantedColumn {
  readonly column: ValueColumn;
  readonly definition: SeriesDefinition;
  /** The measure that the header names. */
  readonly measure: string | undefined;
  /** For rows that name neither a measure nor a unit. */
  readonly figure: Figure;
  readonly tellsPeriod: boolean;
  readonly mayRepeat: boolean;
  /** The dimensions of a row with those that the header names. */
  readonly within: (dimensions: Dimensions) => Dimensions;
}

function wantedOf(table: Table, column: ValueColumn, definition: SeriesDefinition, share: (dimensions: Dimensions) => Dimensions): WantedColumn {
  const { spread, definition: { type, role, merged } } = column;
  const across = Object.fromEntries(spread.filter(({ over }) => over !== 'measure' && !isPeriodKind(over)).map(({ over, text }) => [over, text] as const));
  const known = new Map<Dimensions, Dimensions>();
  const within = (dimensions: Dimensions): Dimensions => {
    const before = known.get(dimensions);
    if (before) return before;
    const all = share({ ...dimensions, ...across });
    known.set(dimensions, all);
    return all;
  };
  const measure = spread.find(({ over }) => over === 'measure')?.text;
  // A criterion that stands once over several rows holds for each, unless the figures of the rows add up; a result never does.
  const isCriterion = (role === 'target' || role === 'baseline') && definition.accumulation !== 'period';
  return {
    column, definition, measure, within,
    figure: figureOf(table, null, column, definition, measure ?? column.definition.measure),
    tellsPeriod: spread.some(({ over }) => isPeriodKind(over)),
    mayRepeat: type !== 'number' || merged === 'repeat' || isCriterion,
  };
}

/** A measure as the numbers of a cell tell it. */
interface Figure {
  readonly measure: string;
  readonly unit: string;
  /** What makes its number one of that unit; null where the row is written in a unit of another kind. */
  readonly scale: number | null;
}

/** Numbers are written in the unit of their row, else of their column. */
function figureOf(table: Table, rowUnit: Cell | null, column: ValueColumn, definition: SeriesDefinition, measure: string): Figure {
  const unit = measureUnit(definition, measure, column.definition.role) ?? '';
  if (rowUnit) return { measure, unit, scale: unitFactor(textOf(rowUnit), unit) };
  const written = table.units.get(column.column)?.unit;
  return { measure, unit, scale: (written === undefined ? null : unitFactor(written, unit)) ?? 1 };
}

/** What a row's values have in common. */
interface SharedRow {
  readonly context: RowContext;
  readonly note: string | null;
  /** The period of columns whose header tells none. */
  readonly period: Period;
}

const sharedOf = (table: Table, context: RowContext): SharedRow => ({
  context,
  note: context.notes.map(({ text }) => text).join(' · ') || null,
  period: periodOf(table, context, { spread: [] }),
});

function readObservation(table: Table, { context, note, period: ofRow }: SharedRow, wanted: WantedColumn): Observation | null {
  const { column, definition, measure: named } = wanted;
  const { role } = column.definition;
  const figure = context.unit || (context.measure !== null && named === undefined)
    ? figureOf(table, context.unit, column, definition, named ?? context.measure ?? column.definition.measure)
    : wanted.figure;
  const period = wanted.tellsPeriod ? periodOf(table, context, column) : ofRow;
  const cell = cellIn(table, context.row, column.column, column.definition);
  const content = cell && !isMissing(cell) ? readContent(table, context, cell, wanted, figure) : empty;
  if (content === null) return null;
  const { value, low, high, text, partOfText, scale } = content;
  const { notes, asOf, sample } = context;
  const status = value === null && text === null && low === null ? 'O' : context.status;
  const { measure, unit } = figure;
  const common = commonOf({ dataset: definition.id, measure, role, low, high, text, partOfText, unit, status, note, notes, asOf, sample, scale, file: table.file, sheet: table.sheet.name });
  const place = cell ? placeAt(cell.row, cell.column) : placeAt(context.row, column.column);
  return new TableObservation(common, wanted.within(context.dimensions), period, value, place);
}

type Content = Pick<Common, 'low' | 'high' | 'text' | 'partOfText' | 'scale'> & { readonly value: number | null };
const empty: Content = { value: null, low: null, high: null, text: null, partOfText: false, scale: undefined };
const factor = (scale: number): number | undefined => (scale === 1 ? undefined : scale);

function readContent(table: Table, context: RowContext, cell: Cell, { column, definition, mayRepeat }: WantedColumn, { measure, unit, scale }: Figure): Content | null {
  const { type } = column.definition;
  if (type === 'mark') return { ...empty, text: textOf(cell) };
  if (type === 'class') {
    const name = accept(table, cell, readClass(cell, (definition.classes ?? []).map((each) => each.name)));
    return name === null ? null : { ...empty, text: name };
  }
  if (scale === null) {
    if (context.unit) report(table, context.unit.row, context.unit.column, 'unit-mismatch', textOf(context.unit), unit);
    return null;
  }
  if (reportMerged(table, cell, column.column, mayRepeat)) return null;
  // Where a range may stand, a single figure may too: once the WQI itself is known, it is written in the same column.
  if (type === 'range' && !holdsNumber(cell)) {
    const range = accept(table, cell, readRange(cell, unit));
    return range && { ...empty, low: scaled(range.low, scale), high: scaled(range.high, scale), partOfText: true, scale: factor(scale) };
  }
  if (type === 'ratio') {
    const ratio = accept(table, cell, readRatio(cell, unit));
    return ratio && { ...empty, ...ratio, text: ratio.partOfText ? textOf(cell) : null };
  }
  const read = accept(table, cell, within(readMeasured(cell, unit, scale), definition.measures[measure] ?? {}));
  // Written out, for an object that is spread takes several times as long to make.
  return read && { low: null, high: null, text: null, partOfText: read.partOfText, scale: factor(read.scale), value: read.value };
}
