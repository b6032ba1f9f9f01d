import type { Observation, ObservationNote } from '#src/datasets/model.ts';
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
export const lineKey = (of: Pick<Observation, 'measure' | 'dimensions'>): string =>
  [of.measure, ...Object.entries(of.dimensions).map(([key, value]) => `${key}=${value}`)].join('|');

const empty = { target: null, actual: null, central: null, baseline: null } as const;

/** Puts targets beside results. Periods in order of time; within a period as the workbook has them. */
export function pairFigures(observations: readonly Observation[]): FigurePair[] {
  const pairs = new Map<string, FigurePair>();
  for (const each of observations) {
    const key = `${each.period.id}|${lineKey(each)}`;
    const { measure, dimensions, period, notes } = each;
    const pair = pairs.get(key) ?? { ...empty, measure, dimensions, period, notes };
    pairs.set(key, { ...pair, [each.role]: each });
  }
  return [...pairs.values()].sort((a, b) => compare(a.period.start, b.period.start) || compare(a.period.end, b.period.end));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether an observation says anything: a number, a range or a class. */
export const isStated = (each: Observation | null): each is Observation => each !== null && each.status !== 'O';
