import { perLine } from '#src/datasets/perLine.ts';
import { lineKey, type FigurePair } from '#src/derive/figurePairs.ts';
import type { Period } from '#src/thai/period.ts';

/** All pairs of one measure and place. */
export interface FigureLine<T> {
  readonly pairs: readonly T[];
  /** By the period's id. */
  readonly at: ReadonlyMap<string, T>;
}

export interface FigureGrid<T> {
  /** In the order in which each is first told. */
  readonly lines: readonly FigureLine<T>[];
  readonly periods: readonly Period[];
}

const known = new WeakMap<readonly FigurePair[], FigureGrid<FigurePair>>();

/** Pairs as a table has them: lines one way, periods the other, in the order of the pairs. A chart and its table are of one list. */
export function figureGrid<T extends FigurePair>(pairs: readonly T[]): FigureGrid<T> {
  const grid = (known.get(pairs) as FigureGrid<T> | undefined) ?? gridOf(pairs);
  known.set(pairs, grid);
  return grid;
}

function gridOf<T extends FigurePair>(pairs: readonly T[]): FigureGrid<T> {
  const lines: { readonly pairs: T[]; readonly at: Map<string, T> }[] = [];
  const lineOf = perLine(lineKey, () => {
    const line: (typeof lines)[number] = { pairs: [], at: new Map() };
    lines.push(line);
    return line;
  });
  const periods = new Map<string, Period>();
  for (const pair of pairs) {
    const line = lineOf(pair);
    line.pairs.push(pair);
    line.at.set(pair.period.id, pair);
    periods.set(pair.period.id, pair.period);
  }
  return { lines, periods: [...periods.values()] };
}
