import type { Observation } from '#src/datasets/model.ts';
import { cellOf, sharedBy } from '#src/datasets/observation.ts';
import { decodeObservation, moreOf, type RowPlace } from '#src/datasets/state/rowCodec.ts';
import { periodOfId } from '#src/thai/fiscalPeriod.ts';
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
  // A row with a value, that shares all else with one that is ordinary, is ordinary too.
  let ordinary: object | undefined;
  for (const [index, row] of rows.entries()) {
    if (row.dimensions !== dimensionsBefore) {
      key = keyOf(row.dimensions);
      dimensionsBefore = row.dimensions;
    }
    measure.add(row.measure, () => row.measure);
    role.add(row.role, () => row.role);
    dimensions.add(key, () => ({ ...row.dimensions }));
    period.add(row.period.id, () => row.period.id);
    if (row.value !== null && sharedBy(row) === ordinary) continue;
    const unusual = moreOf(row, place, units[row.measure] ?? '');
    if (unusual) more.push([index, unusual]);
    else if (row.value !== null) ordinary = sharedBy(row);
  }
  return {
    rows: rows.length,
    measure: short(measure),
    role: short(role),
    dimensions: short(dimensions),
    period: short(period),
    value: rows.map(({ value }) => value),
    cell: rows.map(cellOf).join(' '),
    more,
  };
}

/** Whether the columns have what their rows need. */
export function areObservations({ rows, measure, role, dimensions, period, value, cell }: ObservationColumns): boolean {
  const isFull = ({ of, at }: WordColumn<unknown>): boolean => (at.length === 0 ? of.length === 1 || rows === 0 : at.length === rows && at.every((place) => place < of.length));
  return [measure, role, dimensions, period].every(isFull) && value.length === rows && cellsOf(rows, cell).length === rows && period.of.every((id) => periodOfId(id) !== null);
}

const cellsOf = (rows: number, cell: string): string[] => (rows === 0 ? [] : cell.split(' '));

/** The rows of columns that are whole. @throws RangeError for others */
export function decodeObservations(columns: ObservationColumns, place: RowPlace, units: Readonly<Record<string, string>>): Observation[] {
  const { rows, measure, role, dimensions, period, value, cell, more } = columns;
  if (!areObservations(columns)) throw new RangeError(`not ${rows} rows`);
  const unusual = new Map(more);
  const wordOf = <Word>({ of, at }: WordColumn<Word>, row: number): Word => of[at[row] ?? 0] as Word;
  return cellsOf(rows, cell).map((name, row) => {
    const own = wordOf(measure, row);
    return decodeObservation([own, wordOf(role, row), wordOf(dimensions, row), wordOf(period, row), value[row] ?? null, name, unusual.get(row) ?? {}], place, units[own] ?? '');
  });
}
