import { addressAt, placeOfAddress } from '#src/datasets/cellPlace.ts';
import type { Observation, ObservationFields } from '#src/datasets/model.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';

/** What many values of a table have in common: all but the value, its period, its dimensions and its cell. */
export type Common = Omit<ObservationFields, 'dimensions' | 'period' | 'value' | 'source' | 'scale'> & {
  readonly scale: number | undefined;
  readonly file: string;
  readonly sheet: string;
};

/** An observation in a third of the memory that its fields would take. */
export class TableObservation implements Observation {
  readonly common: Common;
  readonly dimensions: Observation['dimensions'];
  readonly period: Observation['period'];
  readonly value: number | null;
  /** Of its cell, as of `placeAt`; the address itself where that is not written as we write them. */
  readonly place: number | string;

  constructor(common: Common, dimensions: Observation['dimensions'], period: Observation['period'], value: number | null, place: number | string) {
    this.common = common;
    this.dimensions = dimensions;
    this.period = period;
    this.value = value;
    this.place = place;
  }

  get dataset() { return this.common.dataset; }
  get measure() { return this.common.measure; }
  get role() { return this.common.role; }
  get low() { return this.common.low; }
  get high() { return this.common.high; }
  get text() { return this.common.text; }
  get partOfText() { return this.common.partOfText; }
  get scale() { return this.common.scale; }
  get unit() { return this.common.unit; }
  get status() { return this.common.status; }
  get note() { return this.common.note; }
  get notes() { return this.common.notes; }
  get asOf() { return this.common.asOf; }
  get sample() { return this.common.sample; }

  get cell(): string {
    return typeof this.place === 'number' ? addressAt(this.place) : this.place;
  }

  get source() {
    const { cell, common: { file, sheet, scale } } = this;
    return scale === undefined ? { file, sheet, cell } : { file, sheet, cell, scale };
  }

  /** All fields, as JSON has always had them. */
  toJSON(): ObservationFields {
    const { dataset, measure, role, dimensions, period, value, low, high, text, partOfText, unit, status, note, notes, asOf, sample, source, scale } = this;
    const fields = { dataset, measure, role, dimensions, period, value, low, high, text, partOfText, unit, status, note, notes, asOf, sample, source };
    return scale === undefined ? fields : { ...fields, scale };
  }
}

/** The observation that has these fields. */
export function observationOf(fields: ObservationFields): TableObservation {
  if (fields instanceof TableObservation) return fields;
  const { dataset, measure, role, dimensions, period, value, low, high, text, partOfText, unit, status, note, notes, asOf, sample, scale, source: { file, sheet, cell } } = fields;
  const common = commonOf({ dataset, measure, role, low, high, text, partOfText, unit, status, note, notes, asOf, sample, scale, file, sheet });
  return new TableObservation(common, dimensions, period, value, placeOfAddress(cell) ?? cell);
}

/** All fields as a plain object, for who sends or keeps them. */
export const fieldsOf = (row: Observation): ObservationFields => (row instanceof TableObservation ? row.toJSON() : row);

/** The same for rows that say the same but for their values, periods, dimensions and cells. */
export const sharedBy = (row: Observation): object => (row instanceof TableObservation ? row.common : row);

/** Parts of a row's `source`, which is made anew whenever it is asked for. */
export const sheetOf = (row: Observation): Pick<CellRef, 'file' | 'sheet'> => (row instanceof TableObservation ? row.common : row.source);
export const cellOf = (row: Observation): string => (row instanceof TableObservation ? row.cell : row.source.cell);

const most = 32;
const recent: Common[] = [];
let last = 0;

/** The one object of the like that were asked for lately. Columns come in turn, so the one after the last is looked at first. */
export function commonOf(wanted: Common): Common {
  for (let step = 0; step < recent.length; step += 1) {
    const at = (last + step) % recent.length;
    const each = recent[at] as Common;
    if (isSame(each, wanted)) {
      last = at;
      return each;
    }
  }
  last = recent.length < most ? recent.length : (last + 1) % most;
  recent[last] = wanted;
  return wanted;
}

const isSame = (a: Common, b: Common): boolean =>
  a.measure === b.measure && a.role === b.role && a.status === b.status && a.dataset === b.dataset && a.file === b.file && a.sheet === b.sheet && a.text === b.text && a.note === b.note && a.notes === b.notes
  && Object.is(a.low, b.low) && Object.is(a.high, b.high) && a.partOfText === b.partOfText && a.unit === b.unit && a.asOf === b.asOf && a.sample === b.sample && a.scale === b.scale;
