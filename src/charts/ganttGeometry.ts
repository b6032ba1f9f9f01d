import { dayNumber } from '#src/thai/isoDate.ts';
import type { IsoDate, Period } from '#src/thai/period.ts';

/** A stretch on the time axis, in percent of its width. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** Three decimals: a thousandth of a percent is far below a pixel, and keeps the pages small. */
const round = (percent: number): number => Math.round(percent * 1000) / 1000;

/** How far along the axis a moment lies, 0..1; months are columns of equal width. `day` counts from the epoch. */
function fraction(months: readonly Period[], day: number): number {
  const index = months.findIndex((month) => day < dayNumber(month.end) + 1);
  const month = months[index];
  if (!month) return 1;
  const start = dayNumber(month.start);
  const share = Math.max(0, (day - start) / (dayNumber(month.end) + 1 - start));
  return (index + share) / months.length;
}

/**
 * Where a bar from `start` to `end` (both inclusive) lies over `months`, cut at the edges.
 * Null when no day of it is among the months.
 */
export function stretchOf(months: readonly Period[], start: IsoDate, end: IsoDate): Stretch | null {
  const first = months[0];
  const last = months.at(-1);
  if (!first || !last || end < first.start || start > last.end || end < start) return null;
  const x = fraction(months, dayNumber(start));
  const to = fraction(months, dayNumber(end) + 1);
  return { x: round(x * 100), width: round((to - x) * 100) };
}

/** Where one day lies, at its noon. Null when it is not among the months. */
export function pointOf(months: readonly Period[], date: IsoDate): number | null {
  const first = months[0];
  const last = months.at(-1);
  if (!first || !last || date < first.start || date > last.end) return null;
  return round(fraction(months, dayNumber(date) + 0.5) * 100);
}
