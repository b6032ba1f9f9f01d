import type { SeriesDefinition } from '#src/datasets/definition.ts';
import { numbersOf, type DerivedNumber } from '#src/derive/achievement.ts';
import { lineKey, type FigurePair } from '#src/derive/figurePairs.ts';
import { projectionOf, type KnownPoint, type Projection } from '#src/derive/projection.ts';
import { difference, type TargetScale } from '#src/derive/threshold.ts';
import { daysInMonth, splitIsoDate } from '#src/thai/isoDate.ts';
import type { IsoDate, Period } from '#src/thai/period.ts';

/** Where a running sum stands on its way to the target, on the day to which it was counted. Months may be parts of one. */
export interface Pace {
  readonly countedTo: IsoDate;
  /** The day by which the target is to be reached. */
  readonly until: IsoDate;
  readonly monthsSoFar: number;
  readonly monthsLeft: number;
  readonly monthsInAll: number;
  /** The target's share by then, were every month to bring the same. */
  readonly expected: DerivedNumber;
  /** How far the sum is from that; `better`: on the good side of it. `value` is never negative. */
  readonly apart: DerivedNumber & { readonly side: 'better' | 'worse' | 'even' };
  /** From October to the day counted to. */
  readonly mean: DerivedNumber;
  /** What each month left must bring to reach the target (or may bring, where less is better); null once it is reached or passed. */
  readonly needed: DerivedNumber | null;
  readonly projection: Projection;
}

type Scale = TargetScale & Pick<SeriesDefinition, 'accumulation'>;

/** A pair with the day that its result was counted to. */
export interface CountedPair extends FigurePair {
  readonly countedTo: IsoDate | null;
}

/** Months since the beginning of October of the fiscal year; a day within a month counts as its part of it. */
function monthsSinceOctober(date: IsoDate, fiscalYear: number): number {
  const { year, month, day } = splitIsoDate(date);
  return year * 12 + month - 1 - ((fiscalYear - 544) * 12 + 9) + day / daysInMonth(year, month);
}

/** A result never stands for days after its period, whenever it was told. */
const dayOf = ({ countedTo, period }: { readonly countedTo: IsoDate | null; readonly period: Period }): IsoDate =>
  countedTo === null || countedTo > period.end ? period.end : countedTo;

/**
 * The pace of a sum that runs from October (`accumulation: cumulative`), counted to the figure's own as-of date and never to
 * the day of the build. Assumes that the target is due at the end of its period and that the sum began in October.
 * @param all pairs of the same dataset: earlier sums of the same line and year give the projection its range
 * @returns null for a full period, without both numbers or a direction, and for what is not added up
 */
export function paceOf(pair: CountedPair, all: readonly CountedPair[], scale: Scale): Pace | null {
  const both = numbersOf(pair, scale);
  if (!both || scale.accumulation !== 'cumulative' || scale.direction === 'none' || pair.countedTo === null || pair.period.kind === 'calendarYear') return null;
  const { fiscalYear, end } = pair.period;
  const countedTo = dayOf(pair);
  const [monthsSoFar, monthsInAll] = [monthsSinceOctober(countedTo, fiscalYear), monthsSinceOctober(end, fiscalYear)];
  const monthsLeft = monthsInAll - monthsSoFar;
  if (monthsSoFar <= 0 || monthsLeft <= 0) return null;
  const { target, actual, sources } = both;
  const expected = (target * monthsSoFar) / monthsInAll;
  const ahead = difference(actual, expected);
  const better = scale.direction === 'higher' ? ahead : 0 - ahead;
  return {
    countedTo, until: end, monthsSoFar, monthsLeft, monthsInAll,
    expected: { value: expected, sources: sources.slice(1) },
    apart: { value: Math.abs(ahead), sources, side: better === 0 ? 'even' : better > 0 ? 'better' : 'worse' },
    mean: { value: actual / monthsSoFar, sources: sources.slice(0, 1) },
    needed: difference(actual, target) < 0 ? { value: (target - actual) / monthsLeft, sources } : null,
    projection: projectionOf(knownPoints(pair, all), monthsInAll),
  };
}

/** The sums known of the same line and fiscal year up to this pair's own, oldest first; of one day the last told. */
function knownPoints(pair: CountedPair, all: readonly CountedPair[]): KnownPoint[] {
  const [key, last] = [lineKey(pair), dayOf(pair)];
  const points = [...all, pair].flatMap((each): KnownPoint[] => {
    const { value, source } = each.actual ?? { value: null, source: null };
    if (value === null || source === null || lineKey(each) !== key || each.period.fiscalYear !== pair.period.fiscalYear) return [];
    const day = dayOf(each);
    return day > last ? [] : [{ months: monthsSinceOctober(day, each.period.fiscalYear), value, source }];
  });
  return [...new Map(points.map((point) => [point.months, point])).values()].sort((a, b) => a.months - b.months);
}
