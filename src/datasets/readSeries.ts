import type { SeriesColumn, SeriesDefinition } from '#src/datasets/definition.ts';
import type { MappedColumn } from '#src/datasets/headerRow.ts';
import { reportMerged } from '#src/datasets/mergedAmounts.ts';
import { measureUnit } from '#src/datasets/measureUnit.ts';
import type { Observation } from '#src/datasets/model.ts';
import { periodOf } from '#src/datasets/observationPeriod.ts';
import { isPeriodKind } from '#src/datasets/periodInYear.ts';
import { holdsNumber, isMissing, readClass, readMeasured, readRange, readRatio, textOf, within } from '#src/datasets/readValue.ts';
import { readContext, type RowContext } from '#src/datasets/rowContext.ts';
import { accept, cellIn, refOf, report, type Table } from '#src/datasets/tableReader.ts';
import type { Period } from '#src/thai/period.ts';
import { scaled, unitFactor } from '#src/thai/units.ts';
import type { Cell } from '#src/workbook/workbook.ts';

type ValueColumn = MappedColumn<Extract<SeriesColumn, { as: 'value' }>>;

/** Turns the data rows of a series' table into observations; what cannot be read becomes a diagnostic and no observation. */
export function readSeries(table: Table, definition: SeriesDefinition): Observation[] {
  const values = table.header.columns.filter((column): column is ValueColumn => 'as' in column.definition && column.definition.as === 'value');
  const share = sharing();
  const columns = values.map((column) => wantedOf(column, definition, share));
  const observations: Observation[] = [];
  for (const row of table.rows.data) {
    const context = readContext(table, row, definition);
    if (!context) continue;
    const shared = sharedOf(table, { ...context, dimensions: share(context.dimensions) });
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
    const key = JSON.stringify(dimensions);
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
  readonly tellsPeriod: boolean;
  /** The dimensions of a row with those that the header names. */
  readonly within: (dimensions: Dimensions) => Dimensions;
}

function wantedOf(column: ValueColumn, definition: SeriesDefinition, share: (dimensions: Dimensions) => Dimensions): WantedColumn {
  const { spread } = column;
  const across = Object.fromEntries(spread.filter(({ over }) => over !== 'measure' && !isPeriodKind(over)).map(({ over, text }) => [over, text] as const));
  const known = new Map<Dimensions, Dimensions>();
  const within = (dimensions: Dimensions): Dimensions => {
    const before = known.get(dimensions);
    if (before) return before;
    const all = share({ ...dimensions, ...across });
    known.set(dimensions, all);
    return all;
  };
  return { column, definition, measure: spread.find(({ over }) => over === 'measure')?.text, tellsPeriod: spread.some(({ over }) => isPeriodKind(over)), within };
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

function readObservation(table: Table, shared: SharedRow, wanted: WantedColumn): Observation | null {
  const { context, note } = shared;
  const { column, definition, within: dimensionsIn } = wanted;
  const { measure: ownMeasure, role } = column.definition;
  const measure = wanted.measure ?? context.measure ?? ownMeasure;
  const period = wanted.tellsPeriod ? periodOf(table, context, column) : shared.period;
  const dimensions = dimensionsIn(context.dimensions);
  const cell = cellIn(table, context.row, column.column, column.definition);
  const unit = measureUnit(definition, measure, role) ?? '';
  const content = cell && !isMissing(cell) ? readContent(table, context, cell, column, { measure, unit, definition }) : empty;
  if (content === null) return null;
  const source = cell ? refOf(table, cell.row, cell.column) : refOf(table, context.row, column.column);
  const isEmpty = content.value === null && content.text === null && content.low === null;
  const { notes, asOf, sample } = context;
  const status = isEmpty ? 'O' : context.status;
  // Written out, for an object that is spread takes several times as long to make.
  const { value, low, high, text, partOfText, scale } = content;
  const plain = { dataset: definition.id, measure, role, dimensions, period, value, low, high, text, partOfText, unit, status, note, notes, asOf, sample, source };
  return scale === undefined ? plain : { ...plain, scale, source: { ...source, scale } };
}

type Content = Pick<Observation, 'value' | 'low' | 'high' | 'text' | 'partOfText' | 'scale'>;
const empty: Content = { value: null, low: null, high: null, text: null, partOfText: false };

interface Wanted {
  readonly measure: string;
  readonly unit: string;
  readonly definition: SeriesDefinition;
}

function readContent(table: Table, context: RowContext, cell: Cell, column: ValueColumn, { measure, unit, definition }: Wanted): Content | null {
  const { type, role, merged } = column.definition;
  if (type === 'mark') return { ...empty, text: textOf(cell) };
  if (type === 'class') {
    const name = accept(table, cell, readClass(cell, (definition.classes ?? []).map((each) => each.name)));
    return name === null ? null : { ...empty, text: name };
  }
  const written = writtenUnit(table, context, column, unit);
  // A criterion that stands once over several rows holds for each, unless the figures of the rows add up; a result never does.
  const isCriterion = (role === 'target' || role === 'baseline') && definition.accumulation !== 'period';
  const mayRepeat = type !== 'number' || merged === 'repeat' || isCriterion;
  if (written === 'mismatch' || reportMerged(table, cell, column.column, mayRepeat)) return null;
  const scale = (written === null ? null : unitFactor(written, unit)) ?? 1;
  // Where a range may stand, a single figure may too: once the WQI itself is known, it is written in the same column.
  if (type === 'range' && !holdsNumber(cell)) {
    const range = accept(table, cell, readRange(cell, unit));
    return range && { ...empty, low: scaled(range.low, scale), high: scaled(range.high, scale), partOfText: true, ...(scale === 1 ? {} : { scale }) };
  }
  if (type === 'ratio') {
    const ratio = accept(table, cell, readRatio(cell, unit));
    return ratio && { ...empty, ...ratio, text: ratio.partOfText ? textOf(cell) : null };
  }
  const read = accept(table, cell, within(readMeasured(cell, unit, written), definition.measures[measure] ?? {}));
  return read && { ...empty, value: read.value, partOfText: read.partOfText, ...(read.scale === 1 ? {} : { scale: read.scale }) };
}

/** The unit that the row or the column of a cell is written in. */
function writtenUnit(table: Table, { unit: cell }: RowContext, column: ValueColumn, unit: string): string | null | 'mismatch' {
  if (!cell) return table.units.get(column.column)?.unit ?? null;
  const written = textOf(cell);
  if (unitFactor(written, unit) !== null) return written;
  report(table, cell.row, cell.column, 'unit-mismatch', written, unit);
  return 'mismatch';
}
