import { chartSummary, chartWords, spanWords, valueWords } from '#src/i18n/charts.ts';
import { decimalsOf, formatNumber, formatRange } from '#src/charts/numbers.ts';
import { isEmpty } from '#src/charts/parts/values.ts';
import { rememberingLast } from '#src/charts/rememberingLast.ts';
import type { ChartSeries, ChartSpec } from '#src/charts/spec.ts';

const mostSpelled = 6;

/** One value in words; a range as it is written, a gap as missing. */
export function wordsOf(spec: ChartSpec, series: ChartSeries, index: number): string {
  const range = series.ranges?.[index] ?? null;
  const value = series.values[index] ?? null;
  if (range !== null) return formatRange(range);
  return value === null ? chartWords.noData : formatNumber(value, decimalsOf(spec));
}

function spell(spec: ChartSpec): string {
  return spec.labels
    .map((label, index) => `${label} ${spec.series.map((series) => valueWords(series.name, wordsOf(spec, series, index))).join(', ')}`)
    .join('; ');
}

function outline(spec: ChartSpec, { name, values }: ChartSeries): string {
  let [first, last, least, greatest] = [-1, -1, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < spec.labels.length; at += 1) {
    const value = values[at] ?? null;
    if (value === null) continue;
    if (first === -1) first = at;
    last = at;
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  if (first === -1) return valueWords(name, chartWords.noData);
  const decimals = decimalsOf(spec);
  const write = (value: number): string => formatNumber(value, decimals);
  const at = (index: number): string => `${spec.labels[index] ?? ''} ${write(values[index] ?? 0)}`;
  return `${name} ${spanWords(at(first), at(last), write(least), write(greatest))}`;
}

/** The chart in a sentence for those who cannot see it: every value of a short one, the course of a long one. */
export const describeChart = rememberingLast((spec: ChartSpec): string => {
  if (isEmpty(spec)) return chartSummary(spec.title, spec.unit, chartWords.noData);
  const values = spec.labels.length <= mostSpelled ? spell(spec) : spec.series.map((series) => outline(spec, series)).join('; ');
  return chartSummary(spec.title, spec.unit, values);
});
