import type { DerivedNumber } from '#src/derive/achievement.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';

/** A running sum, so many months after it began. */
export interface KnownPoint {
  readonly months: number;
  readonly value: number;
  readonly source: CellRef;
}

/** One stretch between two known sums. */
export interface Stretch {
  readonly fromMonth: number;
  readonly toMonth: number;
  readonly perMonth: DerivedNumber;
}

/**
 * What the sum comes to at the end, by arithmetic and not by forecast. `middle`: the mean of all months so far goes on.
 * `range`: the months left go like the slowest, and like the fastest, stretch that is known. `noRange` says why there is none:
 * with one sum nothing is known of how the pace varies; a sum that shrank is no running sum.
 */
export interface Projection {
  readonly middle: DerivedNumber;
  readonly range: { readonly low: DerivedNumber; readonly high: DerivedNumber } | null;
  readonly noRange: 'one-point' | 'shrinks' | null;
  readonly stretches: readonly Stretch[];
}

/**
 * @param points oldest first, at least one; months counted from the sum's beginning at zero
 * @param monthsInAll when the sum ends
 */
export function projectionOf(points: readonly KnownPoint[], monthsInAll: number): Projection {
  const last = points.at(-1);
  if (!last) throw new RangeError('a projection needs a sum');
  const stretches = points.map((point, at): Stretch => stretchOf(points[at - 1], point));
  const left = monthsInAll - last.months;
  const middle = { value: (last.value / last.months) * monthsInAll, sources: [last.source] };
  const shrinks = stretches.some(({ perMonth }) => perMonth.value < 0);
  if (points.length < 2 || shrinks) return { middle, range: null, noRange: shrinks ? 'shrinks' : 'one-point', stretches };
  const byPace = stretches.toSorted((a, b) => a.perMonth.value - b.perMonth.value);
  const ending = (stretch: Stretch | undefined): DerivedNumber => ({
    value: last.value + left * (stretch?.perMonth.value ?? 0),
    sources: [...new Set([last.source, ...(stretch?.perMonth.sources ?? [])])],
  });
  return { middle, range: { low: ending(byPace[0]), high: ending(byPace.at(-1)) }, noRange: null, stretches };
}

function stretchOf(before: KnownPoint | undefined, point: KnownPoint): Stretch {
  const from = before?.months ?? 0;
  return {
    fromMonth: from,
    toMonth: point.months,
    perMonth: { value: (point.value - (before?.value ?? 0)) / (point.months - from), sources: before ? [point.source, before.source] : [point.source] },
  };
}
