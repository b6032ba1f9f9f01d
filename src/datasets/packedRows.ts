import type { Observation } from '#src/datasets/model.ts';
import { observationOf, TableObservation, type Common } from '#src/datasets/observation.ts';
import { mapColumn, packColumn, valueAt, type PackedColumn } from '#src/datasets/packedColumn.ts';
import { periodOfId } from '#src/thai/fiscalPeriod.ts';
import type { Period } from '#src/thai/period.ts';
import { remembering } from '#src/thai/remembering.ts';

/** The rows of a series by their columns. Rows share what they shared when they were read. */
export interface PackedRows {
  readonly common: PackedColumn<Common>;
  readonly dimensions: PackedColumn<Observation['dimensions']>;
  readonly period: PackedColumn<string | Period>;
  /** NaN: none. */
  readonly values: Float64Array;
  readonly places: Float64Array | readonly (number | string)[];
}

/** Periods are the same in a thousand tables: packed by their ids, and unpacked as one object each for all tables. */
const known = remembering(periodOfId);

/** The period's id, where the id alone tells all of it; else the period. */
function packPeriod(period: Period): string | Period {
  const same = known(period.id);
  return same && same.kind === period.kind && same.fiscalYear === period.fiscalYear && same.start === period.start && same.end === period.end && Object.keys(period).length === 5 ? period.id : period;
}

const unpackPeriod = (packed: string | Period): Period => (typeof packed === 'string' ? (known(packed) as Period) : packed);

export function packRows(observations: readonly Observation[]): PackedRows | null {
  if (observations.length === 0) return null;
  const rows = observations.map(observationOf);
  const values = new Float64Array(rows.length);
  const places = new Float64Array(rows.length);
  let arePlaces = true;
  for (let at = 0; at < rows.length; at += 1) {
    const { value, place } = rows[at] as TableObservation;
    values[at] = value ?? Number.NaN;
    if (typeof place === 'number') places[at] = place;
    else arePlaces = false;
  }
  return {
    common: packColumn(rows, (row) => row.common),
    dimensions: packColumn(rows, (row) => row.dimensions),
    period: mapColumn(packColumn(rows, (row) => row.period), packPeriod),
    values,
    places: arePlaces ? places : rows.map(({ place }) => place),
  };
}

export function unpackRows(packed: PackedRows | null): Observation[] {
  if (packed === null) return [];
  const { common, dimensions, values, places } = packed;
  const period = mapColumn(packed.period, unpackPeriod);
  const rows: Observation[] = [];
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] as number;
    rows.push(new TableObservation(valueAt(common, at), valueAt(dimensions, at), valueAt(period, at), Number.isNaN(value) ? null : value, places[at] as number | string));
  }
  return rows;
}
