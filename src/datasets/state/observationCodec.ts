import type { Observation } from '#src/datasets/model.ts';
import { decodeObservation, moreOf, type RowPlace } from '#src/datasets/state/rowCodec.ts';
import type { ObservationColumns, ObservationMore } from '#src/datasets/state/stateRows.ts';

/** A column of few words: each once, and of each row which it is. */
interface WordColumn<Word> {
  readonly of: Word[];
  readonly at: number[];
}

/** Every row of a column that says one thing needs no more than that thing. */
const short = <Word>({ of, at }: WordColumn<Word>): WordColumn<Word> => (of.length > 1 ? { of, at } : { of, at: [] });

function wordColumn<Word>(): WordColumn<Word> & { add: (key: string, word: () => Word) => void } {
  const places = new Map<string, number>();
  const [of, at]: [Word[], number[]] = [[], []];
  return {
    of,
    at,
    add(key, word) {
      let place = places.get(key);
      if (place === undefined) {
        place = of.push(word()) - 1;
        places.set(key, place);
      }
      at.push(place);
    },
  };
}

function keyOf(dimensions: Observation['dimensions']): string {
  let key = '';
  for (const name in dimensions) key += `${name}\u0000${dimensions[name] ?? ''}\u0000`;
  return key;
}

/** Observations of one part, column by column; `units` are those of the measures. */
export function encodeObservations(rows: readonly Observation[], place: RowPlace, units: Readonly<Record<string, string>>): ObservationColumns {
  const [measure, role, period] = [wordColumn<string>(), wordColumn<string>(), wordColumn<string>()];
  const dimensions = wordColumn<Record<string, string>>();
  const more: [number, ObservationMore][] = [];
  let dimensionsBefore: Observation['dimensions'] | undefined;
  let key = '';
  for (const [index, row] of rows.entries()) {
    if (row.dimensions !== dimensionsBefore) {
      key = keyOf(row.dimensions);
      dimensionsBefore = row.dimensions;
    }
    measure.add(row.measure, () => row.measure);
    role.add(row.role, () => row.role);
    dimensions.add(key, () => ({ ...row.dimensions }));
    period.add(row.period.id, () => row.period.id);
    const unusual = moreOf(row, place, units[row.measure] ?? '');
    if (unusual) more.push([index, unusual]);
  }
  return {
    rows: rows.length,
    measure: short(measure),
    role: short(role),
    dimensions: short(dimensions),
    period: short(period),
    value: rows.map(({ value }) => value),
    cell: rows.map(({ source }) => source.cell).join(' '),
    more,
  };
}

/** @throws RangeError where columns do not have what their rows need: then the file is no state of this program */
export function decodeObservations({ rows, measure, role, dimensions, period, value, cell, more }: ObservationColumns, place: RowPlace, units: Readonly<Record<string, string>>): Observation[] {
  const cells = rows === 0 ? [] : cell.split(' ');
  const unusual = new Map(more);
  const wordOf = <Word>({ of, at }: WordColumn<Word>, row: number): Word => {
    const word = of[at.length === 0 ? 0 : (at[row] ?? -1)];
    if (word === undefined) throw new RangeError(`not a row: ${row}`);
    return word;
  };
  if (cells.length !== rows || value.length !== rows) throw new RangeError(`not ${rows} rows`);
  return cells.map((name, row) => {
    const own = wordOf(measure, row);
    const tuple = [own, wordOf(role, row), wordOf(dimensions, row), wordOf(period, row), value[row] ?? null, name] as const;
    return decodeObservation([...tuple, unusual.get(row) ?? {}], place, units[own] ?? '');
  });
}
