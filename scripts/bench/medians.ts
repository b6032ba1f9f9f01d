/** The middle of several values; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/**
 * How a cost grows between the two larger of three sizes, above what it takes without anything to do: 1 is in proportion,
 * 2 with the square. The fixed cost is where the line through the two smaller sizes begins.
 */
export function growthExponent(costs: readonly (readonly [size: number, cost: number])[]): number {
  const [small, middle, large] = costs;
  if (!small || !middle || !large) return Number.NaN;
  const each = (middle[1] - small[1]) / (middle[0] - small[0]);
  const fixed = small[1] - each * small[0];
  return Math.log((large[1] - fixed) / (middle[1] - fixed)) / Math.log(large[0] / middle[0]);
}
