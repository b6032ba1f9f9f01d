import { chartWords } from '#src/i18n/charts.ts';
import { rememberingLast } from '#src/charts/rememberingLast.ts';
import type { ChartSpec } from '#src/charts/spec.ts';

/** Decimals that the values need at most (two), so that 33 stays 33 and 1427.45 keeps both. */
export const decimalsOf = rememberingLast((spec: ChartSpec): number => {
  if (spec.decimals !== undefined) return spec.decimals;
  let decimals = 0;
  for (const { values } of spec.series) {
    for (const value of values) {
      if (value === null || Number.isInteger(value)) continue;
      if (!Number.isInteger(Math.round(value * 1e6) / 1e5)) return 2;
      decimals = 1;
    }
  }
  return decimals;
});

// Made once: making one takes far longer than using it.
const exactly = Array.from({ length: 7 }, (_, decimals) => new Intl.NumberFormat('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }));
const atMost = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** `1,427.45`; `locale` is fixed so that the build and every browser write the same digits. */
export function formatNumber(value: number, decimals: number): string {
  return (exactly[decimals] ?? atMost).format(value);
}

export const formatRange = ([low, high]: readonly [number, number]): string =>
  `${formatNumber(low, 0)}${chartWords.to}${formatNumber(high, 0)}`;

/** A number of the axis: millions are written as such, or the axis would take half of a phone's width. */
export function formatTick(value: number): string {
  const plain = (number: number): string => atMost.format(number);
  return Math.abs(value) >= 1e6 ? `${plain(Math.round(value / 1e4) / 100)} ${chartWords.million}` : plain(value);
}
