import type { SeriesDefinition } from '#src/datasets/definition.ts';
import { isStated, lineKey, type FigurePair } from '#src/derive/figurePairs.ts';
import { judge, type Verdict } from '#src/derive/verdict.ts';
import type { Period } from '#src/thai/period.ts';

/**
 * How the last class that is stated compares with the target of a period still without a result: a state stays what it is
 * until somebody measures again (letter sk-2560-07-03, section 5.2: the water is เสื่อมโทรม, and could not be raised to พอใช้).
 * Null for numbers, for what is added up, and where nothing earlier is stated.
 */
export function classSoFar(pair: FigurePair, all: readonly FigurePair[], scale: SeriesDefinition): { readonly period: Period; readonly verdict: Verdict } | null {
  if (!scale.classes || scale.accumulation !== 'point' || isStated(pair.actual) || !isStated(pair.target)) return null;
  const earlier = all.findLast((each) => lineKey(each) === lineKey(pair) && each.period.start < pair.period.start && isStated(each.actual));
  if (!earlier?.actual) return null;
  const { verdict } = judge({ ...pair, actual: earlier.actual }, scale, pair.period.end, null);
  return verdict === 'undecided' ? null : { period: earlier.period, verdict };
}
