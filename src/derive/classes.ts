import type { SeriesDefinition } from '#src/datasets/definition.ts';
import type { Observation } from '#src/datasets/model.ts';

export type Classes = NonNullable<SeriesDefinition['classes']>;

/**
 * The place of a number among classes, worst = 0; -1 outside of them all.
 *
 * Classes are printed as whole numbers (WQI 0–30, 31–60), and no source says where 30.5 belongs. Our decision: a better
 * class begins at its printed bound and nothing is rounded up to it, so that 30.5 is still in the class of 0–30; where
 * small numbers are the better ones, 25.5 between 0–25 and 26–50 is likewise in the worse, 26–50.
 */
export function rankOfValue(value: number, classes: Classes): number {
  const held = classes.findIndex(({ min, max }) => value >= min && value <= max);
  if (held >= 0) return held;
  const byNumber = classes.map(({ min, max }, rank) => ({ min, max, rank })).sort((a, b) => a.min - b.min);
  const above = byNumber.findIndex(({ min }) => min > value);
  const [lower, upper] = [byNumber[above - 1], byNumber[above]];
  return lower && upper ? Math.min(lower.rank, upper.rank) : -1;
}

/** The place of what is stated, worst = 0: the class named, the class of a number, or the one that holds a whole range; -1 when there is none. */
export function rankOf({ text, value, low, high }: Observation, classes: Classes): number {
  const named = classes.findIndex(({ name }) => name === text);
  if (named >= 0) return named;
  if (value !== null) return rankOfValue(value, classes);
  if (low === null || high === null) return -1;
  const [from, to] = [rankOfValue(low, classes), rankOfValue(high, classes)];
  return from === to ? from : -1;
}
