import type { SeriesDefinition } from '#src/datasets/definition.ts';
import type { FigurePair } from '#src/derive/figurePairs.ts';
import type { IsoDate } from '#src/thai/period.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';

/** A computed number and the cells that it stands on. */
export interface DerivedNumber {
  readonly value: number;
  readonly sources: readonly CellRef[];
}

type Direction = SeriesDefinition['direction'];

/** Both numbers of a pair; null where one is missing, or is a class or range and no number. */
function numbersOf({ target, actual }: FigurePair): { target: number; actual: number; sources: readonly CellRef[] } | null {
  if (!target || !actual || target.value === null || actual.value === null) return null;
  return { target: target.value, actual: actual.value, sources: [actual.source, target.source] };
}

/** Result in percent of the target. Null where the target is missing or zero, and where less is better: there it would mislead. */
export function achievementOf(pair: FigurePair, direction: Direction): DerivedNumber | null {
  const both = numbersOf(pair);
  if (!both || both.target === 0 || direction === 'lower') return null;
  return { value: (both.actual / both.target) * 100, sources: both.sources };
}

export interface Gap extends DerivedNumber {
  /** ahead: the result is on the better side of the target; behind: it has not reached it. `value` is never negative. */
  readonly side: 'ahead' | 'behind' | 'even';
  /** The same in percent of the target, null for a target of zero. */
  readonly percent: DerivedNumber | null;
}

/** How far the result is from its target, in the measure's unit; null without both numbers or a direction. */
export function gapOf(pair: FigurePair, direction: Direction): Gap | null {
  const both = numbersOf(pair);
  if (!both || direction === 'none') return null;
  const { target, actual, sources } = both;
  const better = direction === 'higher' ? actual - target : target - actual;
  const value = Math.abs(target - actual);
  const side = better === 0 ? 'even' : better > 0 ? 'ahead' : 'behind';
  return { value, sources, side, percent: target === 0 ? null : { value: (value / target) * 100, sources } };
}

export interface Pace {
  /** Mean per month so far, from the October in which the fiscal year began. */
  readonly mean: DerivedNumber;
  readonly monthsSoFar: number;
  /** What each month left must bring to reach the target. */
  readonly needed: DerivedNumber;
  readonly monthsLeft: number;
}

const monthIndex = (date: IsoDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/**
 * The pace of a sum that runs from October (`accumulation: cumulative`), counted to the figure's own as-of month.
 * Null once the period is full or the target is passed, and where less is better.
 */
export function paceOf(pair: FigurePair, countedTo: IsoDate, scale: Pick<SeriesDefinition, 'accumulation' | 'direction'>): Pace | null {
  const both = numbersOf(pair);
  if (!both || scale.accumulation !== 'cumulative' || scale.direction !== 'higher' || both.actual >= both.target) return null;
  const first = (pair.period.fiscalYear - 544) * 12 + 9;
  const monthsSoFar = monthIndex(countedTo) - first + 1;
  const monthsLeft = monthIndex(pair.period.end) - monthIndex(countedTo);
  if (monthsSoFar < 1 || monthsLeft < 1) return null;
  return {
    monthsSoFar,
    monthsLeft,
    mean: { value: both.actual / monthsSoFar, sources: both.sources.slice(0, 1) },
    needed: { value: (both.target - both.actual) / monthsLeft, sources: both.sources },
  };
}
