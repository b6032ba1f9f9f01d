import type { Field, FieldValue, Observation, ObservationFields, RecordRow } from '#src/datasets/model.ts';
import { fieldsOf, observationOf } from '#src/datasets/observation.ts';
import type { FieldTuple, ObservationMore, ObservationTuple, RecordTuple } from '#src/datasets/state/stateRows.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';
import { periodOfId } from '#src/thai/fiscalPeriod.ts';

/** What every row of a part shares. */
export interface RowPlace {
  readonly dataset: string;
  readonly file: string;
  readonly sheet: string;
}

const ordinary = { low: null, high: null, text: null, partOfText: false, note: null, asOf: null, sample: false, notes: [] } as const;
const told = new Set(['dataset', 'measure', 'role', 'dimensions', 'period', 'value', 'source']);

/** Fields that are neither told by the tuple nor what they ordinarily are; a field that this file does not know is kept as it is. */
function unusual(row: object, usual: Readonly<Record<string, unknown>>, skip: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([key, value]) => !skip.has(key) && value !== undefined && value !== usual[key] && !(Array.isArray(value) && value.length === 0 && key in usual)));
}

const elsewhere = ({ source }: Pick<Observation, 'source'>, { file, sheet }: RowPlace) => (source.file === file && source.sheet === sheet ? {} : { source });
/** A converted number's cell says so itself; the row's `scale` stands for both. */
const sourceOf = (cell: CellRef, { scale }: Record<string, unknown>): CellRef => (typeof scale === 'number' ? { ...cell, scale } : cell);
const statusOf = ({ value, low, text }: Pick<Observation, 'value' | 'low' | 'text'>) => (value === null && low === null && text === null ? 'O' : 'A');

/** Every field that an observation may have: one more of them must be looked at below. */
const fields: Record<keyof Observation, true> = {
  dataset: true, measure: true, role: true, dimensions: true, period: true, value: true, low: true, high: true, text: true, partOfText: true, scale: true,
  unit: true, status: true, note: true, notes: true, asOf: true, sample: true, source: true,
};
const mostFields = Object.keys(fields).length;

/** Most rows are ordinary: this tells it of them at once, and of others nothing. An ordinary row lacks `scale`, so that it has fewer fields than there are. */
function isOrdinary(row: Observation, { file, sheet }: RowPlace, unit: string): boolean {
  return row.low === null && row.high === null && row.text === null && !row.partOfText && row.scale === undefined && row.unit === unit && row.note === null
    && row.notes.length === 0 && row.asOf === null && !row.sample && row.status === (row.value === null ? 'O' : 'A') && row.source.file === file && row.source.sheet === sheet
    && Object.keys(row).length < mostFields;
}

/** What differs from an ordinary observation; null: nothing. */
export function moreOf(row: Observation, place: RowPlace, unit: string): ObservationMore | null {
  if (isOrdinary(row, place, unit)) return null;
  const more = { ...unusual(fieldsOf(row), { ...ordinary, status: statusOf(row), unit }, told), ...elsewhere(row, place) };
  return Object.keys(more).length > 0 ? more : null;
}

/** @throws RangeError for a period that there is not */
export function decodeObservation([measure, role, dimensions, periodId, value, cell, more = {}]: ObservationTuple, { dataset, file, sheet }: RowPlace, unit: string): Observation {
  const period = periodOfId(periodId);
  if (!period) throw new RangeError(`not a period: ${periodId}`);
  const row = { dataset, measure, role, dimensions, period, value, ...ordinary, unit, source: sourceOf({ file, sheet, cell }, more), ...more };
  return observationOf({ ...row, status: (more.status as Observation['status'] | undefined) ?? statusOf(row) } as ObservationFields);
}

const fieldTold = new Set(['value', 'source']);
const textOfValue = (value: FieldValue): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

function encodeField(field: Field, place: RowPlace): FieldTuple {
  const more = { ...unusual(field, { text: textOfValue(field.value), partOfText: false }, fieldTold), ...elsewhere(field, place) };
  return (Object.keys(more).length > 0 ? [field.value, field.source.cell, more] : [field.value, field.source.cell]) as FieldTuple;
}

const decodeField = ([value, cell, more = {}]: FieldTuple, { file, sheet }: RowPlace): Field =>
  ({ value, text: textOfValue(value as FieldValue), partOfText: false, source: sourceOf({ file, sheet, cell }, more), ...more }) as Field;

export const encodeRecord = ({ id, fiscalYear, sample, fields }: RecordRow, place: RowPlace): RecordTuple => ({
  id,
  fiscalYear,
  ...(sample ? { sample: true as const } : {}),
  fields: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, encodeField(field, place)])),
});

export const decodeRecord = ({ id, fiscalYear, sample, fields }: RecordTuple, place: RowPlace): RecordRow => ({
  dataset: place.dataset,
  id,
  fiscalYear,
  sample: sample === true,
  fields: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, decodeField(field, place)])),
});
