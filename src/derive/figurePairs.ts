import type { Observation, ObservationNote } from '#src/datasets/model.ts';
import { perLine, type Line } from '#src/datasets/perLine.ts';
import type { Period } from '#src/thai/period.ts';

/** All that is stated of one measure, of one place or group, in one period. */
export interface FigurePair {
  readonly measure: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly period: Period;
  readonly target: Observation | null;
  readonly actual: Observation | null;
  readonly central: Observation | null;
  readonly baseline: Observation | null;
  /** The row's remarks, once, whichever of the observations bears them. */
  readonly notes: readonly ObservationNote[];
}

/** Names a pair's measure and dimension values; the same in every period. */
export const lineKey = ({ measure, dimensions }: Line): string => measure + placeKey(dimensions);

const known = new WeakMap<Observation['dimensions'], string>();

/** Many rows share the object of their dimension values, so few texts are made. */
function placeKey(dimensions: Observation['dimensions']): string {
  const before = known.get(dimensions);
  if (before !== undefined) return before;
  const key = Object.entries(dimensions).map(([name, value]) => `|${name}=${value}`).join('');
  known.set(dimensions, key);
  return key;
}

type Making = { -readonly [Key in keyof FigurePair]: FigurePair[Key] };

/** Puts targets beside results. Periods in order of time; within a period as the workbook has them. */
export function pairFigures(observations: readonly Observation[]): FigurePair[] {
  const pairs: Making[] = [];
  const lineOf = perLine(lineKey, () => new Map<string, Making>());
  for (const each of observations) {
    const line = lineOf(each);
    const { period } = each;
    let pair = line.get(period.id);
    if (!pair) {
      const { measure, dimensions, notes } = each;
      pair = { target: null, actual: null, central: null, baseline: null, measure, dimensions, period, notes };
      line.set(period.id, pair);
      pairs.push(pair);
    }
    pair[each.role] = each;
  }
  return pairs.sort(({ period: a }, { period: b }) => (a === b ? 0 : compare(a.start, b.start) || compare(a.end, b.end)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether an observation says anything: a number, a range or a class. */
export const isStated = (each: Observation | null): each is Observation => each !== null && each.status !== 'O';
