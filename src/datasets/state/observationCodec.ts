import { groupedBy } from '#src/datasets/groupedRows.ts';
import type { Observation } from '#src/datasets/model.ts';
import { decodeObservation, moreOf, type RowPlace } from '#src/datasets/state/rowCodec.ts';
import { periodOfId } from '#src/thai/fiscalPeriod.ts';
import type { ObservationColumns, ObservationMore } from '#src/datasets/state/stateRows.ts';

/** A column of few words: each once, and of each row which it is. */
interface WordColumn<Word> {
  readonly of: Word[];
  readonly at: number[];
}

/** Every row of a column that says one thing needs no more than that thing. */
function wordsOf<Word>(rows: readonly Observation[], word: (row: Observation) => Word): WordColumn<Word> {
  const { firsts, at } = groupedBy(rows, word);
  return { of: firsts.map(word), at: at === null ? [] : [...at] };
}

function keyOf(dimensions: Observation['dimensions']): string {
  let key = '';
  for (const name in dimensions) key += `${name}\u0000${dimensions[name] ?? ''}\u0000`;
  return key;
}

/** Most rows share their dimensions with others: only those that do not are looked at one by one. */
function dimensionsOf(rows: readonly Observation[]): WordColumn<Record<string, string>> {
  const objects = groupedBy(rows, (row) => row.dimensions);
  const { firsts, at } = groupedBy(objects.firsts, (row) => keyOf(row.dimensions));
  return { of: firsts.map((row) => ({ ...row.dimensions })), at: at === null ? [] : Array.from(objects.at ?? [], (place) => at[place] ?? 0) };
}

/** Observations of one part, column by column; `units` are those of the measures. */
export function encodeObservations(rows: readonly Observation[], place: RowPlace, units: Readonly<Record<string, string>>): ObservationColumns {
  const more: [number, ObservationMore][] = [];
  for (const [index, row] of rows.entries()) {
    const unusual = moreOf(row, place, units[row.measure] ?? '');
    if (unusual) more.push([index, unusual]);
  }
  return {
    rows: rows.length,
    measure: wordsOf(rows, (row) => row.measure),
    role: wordsOf<string>(rows, (row) => row.role),
    dimensions: dimensionsOf(rows),
    period: wordsOf(rows, (row) => row.period.id),
    value: rows.map(({ value }) => value),
    cell: rows.map(({ source }) => source.cell).join(' '),
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
