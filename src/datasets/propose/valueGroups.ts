import type { PeriodColumnKind, SpreadPart } from '#src/datasets/definitionColumns.ts';
import type { GuessedColumn } from '#src/datasets/propose/guessColumn.ts';
import { periodIn } from '#src/datasets/propose/guessPeriod.ts';
import { adoptPatterns } from '#src/i18n/adopt.ts';

/** Columns of figures whose headers differ only in the period or district that they name. */
export interface ValueGroup {
  readonly columns: readonly GuessedColumn[];
  readonly spread: readonly SpreadPart[];
  /** The header's other texts, the same for all these columns. */
  readonly rest: readonly string[];
}

/** The key of the dimension that districts across columns become. */
export const districtKey = 'district';

const places = ['leaf', 'parent', 'top'] as const;
type Mark = PeriodColumnKind | typeof districtKey;

const markOf = (text: string | undefined): Mark | null => {
  if (text === undefined) return null;
  return periodIn(text) ?? (adoptPatterns.district.test(text) ? districtKey : null);
};

/** Puts columns of figures together by what their headers say across: months, years, rounds, quarters, districts. */
export function groupValues(columns: readonly GuessedColumn[]): ValueGroup[] {
  const marks = columns.map(({ path }) => places.map((_, at) => markOf(path.texts[path.texts.length - 1 - at])));
  const isSpread = (at: number, mark: Mark) => {
    const texts = columns.flatMap(({ path }, index) => (marks[index]?.[at] === mark ? [path.texts[path.texts.length - 1 - at] ?? ''] : []));
    return new Set(texts).size >= 2 || (texts.length >= 3 && texts.length >= columns.length * 0.6);
  };
  const groups = new Map<string, ValueGroup & { columns: GuessedColumn[] }>();
  columns.forEach((column, index) => {
    const spread: SpreadPart[] = [];
    places.forEach((at, place) => {
      const mark = marks[index]?.[place];
      const known = mark && spread.some(({ over }) => over === mark);
      if (mark && !known && isAnySpread(place, mark, isSpread)) spread.push({ over: mark, at });
    });
    const used = new Set(spread.map(({ at }) => column.path.texts.length - 1 - places.indexOf(at)));
    const rest = column.path.texts.filter((_, at) => !used.has(at));
    const key = JSON.stringify([spread, spread.length === 0 ? column.column : rest]);
    const group = groups.get(key);
    if (group) group.columns.push(column);
    else groups.set(key, { columns: [column], spread, rest });
  });
  return [...groups.values()];
}

/** A month that stands one row higher than the others (a mark below it) is across all the same. */
const isAnySpread = (place: number, mark: Mark, isSpread: (at: number, mark: Mark) => boolean): boolean => isSpread(place, mark) || [0, 1, 2].some((at) => at !== place && isSpread(at, mark));

/** Whether a column adds up or averages others, by its name. */
export const isTotalColumn = ({ path }: GuessedColumn): boolean => path.texts.some((text) => adoptPatterns.totalColumn.test(text));
