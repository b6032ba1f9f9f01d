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

/** What rows say of one thing, each once: told apart by `keyOf`, which need not be asked of what was met before. Where all say the same, that is all there is to say. */
function wordColumn<Said, Word>(rows: readonly Observation[], said: (row: Observation) => Said, keyOf: (said: Said) => string, word: (said: Said) => Word): WordColumn<Word> {
  const met = new Map<Said, number>();
  const places = new Map<string, number>();
  const [of, at]: [Word[], number[]] = [[], []];
  const placeOf = (own: Said): number => {
    const key = keyOf(own);
    const place = places.get(key) ?? of.push(word(own)) - 1;
    places.set(key, place);
    met.set(own, place);
    return place;
  };
  let [before, place]: [Said | undefined, number] = [undefined, 0];
  for (const row of rows) {
    const own = said(row);
    if (own !== before) place = met.get(own) ?? placeOf(own);
    before = own;
    at.push(place);
  }
  return of.length > 1 ? { of, at } : { of, at: [] };
}

const itself = (text: string): string => text;

function keyOf(dimensions: Observation['dimensions']): string {
  let key = '';
  for (const name in dimensions) key += `${name}\u0000${dimensions[name] ?? ''}\u0000`;
  return key;
}

/** Observations of one part, column by column; `units` are those of the measures. */
export function encodeObservations(rows: readonly Observation[], place: RowPlace, units: Readonly<Record<string, string>>): ObservationColumns {
  const more: [number, ObservationMore][] = [];
  // A row with a value, that shares all else with one that is ordinary, is ordinary too.
  let ordinary: object | undefined;
  for (const [index, row] of rows.entries()) {
    if (row.value !== null && sharedBy(row) === ordinary) continue;
    const unusual = moreOf(row, place, units[row.measure] ?? '');
    if (unusual) more.push([index, unusual]);
    else if (row.value !== null) ordinary = sharedBy(row);
  }
  return {
    rows: rows.length,
    measure: wordColumn(rows, (row) => row.measure, itself, itself),
    role: wordColumn(rows, (row) => row.role, itself, itself),
    dimensions: wordColumn(rows, (row) => row.dimensions, keyOf, (own) => ({ ...own })),
    period: wordColumn(rows, (row) => row.period, ({ id }) => id, ({ id }) => id),
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
