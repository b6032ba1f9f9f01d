/** From where to where the values of an axis go. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** The next of 1, 2, 5 and 10 times a power of ten. */
function niceNumber(value: number): number {
  const whole = Math.round(value);
  const range = Math.abs(value - whole) < value / 1000 ? whole : value;
  const power = 10 ** Math.floor(Math.log10(range));
  const share = range / power;
  return (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10) * power;
}

function decimalPlaces(value: number): number {
  let [factor, places] = [1, 0];
  while (Math.round(value * factor) / factor !== value) [factor, places] = [factor * 10, places + 1];
  return places;
}

/** Values at which an axis is marked, at most `most` of them, or exactly `count`; the first and the last enclose the range. As Chart.js finds them. */
export function niceTicks({ min, max }: Range, most: number, count?: number): number[] {
  const spaces = most - 1;
  let spacing = niceNumber((max - min) / spaces);
  if (spacing < 1e-14) return [min, max];
  const needed = Math.ceil(max / spacing) - Math.floor(min / spacing);
  if (needed > spaces) spacing = niceNumber((needed * spacing) / spaces);
  let [low, high] = [Math.floor(min / spacing) * spacing, Math.ceil(max / spacing) * spacing];
  let steps = (high - low) / spacing;
  if (count === undefined) steps = Math.abs(steps - Math.round(steps)) < spacing / 1000 ? Math.round(steps) : Math.ceil(steps);
  else [steps, spacing] = [count - 1, (high - low) / (count - 1)];
  const factor = 10 ** Math.max(decimalPlaces(spacing), decimalPlaces(low));
  [low, high] = [Math.round(low * factor) / factor, Math.round(high * factor) / factor];
  return [...Array.from({ length: steps }, (_, at) => Math.round((low + at * spacing) * factor) / factor), high];
}

/** What an axis must show of these values. */
export interface Bounds {
  readonly beginAtZero: boolean;
  /** Of the whole range, in percent: how much more than the values. */
  readonly grace: number;
  /** A value that it must reach too. */
  readonly most: number | undefined;
}

/** The range of an axis for values from `min` to `max`, before it is rounded to its ticks. Without values: from 0 to 1. */
export function rangeOf(values: Range | null, { beginAtZero, grace, most }: Bounds): Range {
  let { min, max } = values ?? { min: most ?? 0, max: most ?? 1 };
  if (most !== undefined) max = Math.max(max, most);
  if (beginAtZero && max < 0) max = 0;
  else if (beginAtZero && min > 0) min = 0;
  if (min === max) {
    const room = max === 0 ? 1 : Math.abs(max * 0.05);
    max += room;
    if (!beginAtZero) min -= room;
  }
  const more = (grace / 100) * ((max - min) / 2);
  const keeps = (value: number): boolean => beginAtZero && value === 0;
  return { min: keeps(min) ? min : min - Math.abs(more), max: keeps(max) ? max : max + more };
}
