import type { FigurePair } from '#src/derive/figurePairs.ts';
import { difference, thresholdOf, type TargetScale } from '#src/derive/threshold.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';

/** A computed number and the cells that it stands on. */
export interface DerivedNumber {
  readonly value: number;
  readonly sources: readonly CellRef[];
}

interface Numbers {
  readonly target: number;
  readonly actual: number;
  readonly sources: readonly CellRef[];
}

/** Both numbers of a pair, the target in the result's unit; null where one is missing, or is a class or range and no number. */
export function numbersOf(pair: FigurePair, scale: TargetScale): Numbers | null {
  const threshold = thresholdOf(pair, scale);
  if (!threshold || !pair.actual || pair.actual.value === null) return null;
  return { target: threshold.value, actual: pair.actual.value, sources: [pair.actual.source, ...threshold.sources] };
}

/** Result in percent of the target. Null where the target is missing or zero, and where less is better: there it would mislead. */
export function achievementOf(pair: FigurePair, scale: TargetScale): DerivedNumber | null {
  const both = numbersOf(pair, scale);
  if (!both || both.target === 0 || scale.direction === 'lower') return null;
  return { value: (both.actual / both.target) * 100, sources: both.sources };
}

export interface Gap extends DerivedNumber {
  /** ahead: the result is on the better side of the target; behind: it has not reached it. `value` is never negative. */
  readonly side: 'ahead' | 'behind' | 'even';
  /** The same in percent of the target, null for a target of zero. */
  readonly percent: DerivedNumber | null;
}

/** How far the result is from its target, in the measure's unit; null without both numbers or a direction. */
export function gapOf(pair: FigurePair, scale: TargetScale): Gap | null {
  const both = numbersOf(pair, scale);
  if (!both || scale.direction === 'none') return null;
  const { target, actual, sources } = both;
  const apart = difference(actual, target);
  const better = scale.direction === 'higher' ? apart : 0 - apart;
  const value = Math.abs(apart);
  const side = better === 0 ? 'even' : better > 0 ? 'ahead' : 'behind';
  return { value, sources, side, percent: target === 0 ? null : { value: (value / target) * 100, sources } };
}
