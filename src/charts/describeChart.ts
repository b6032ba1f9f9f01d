import { chartSummary, chartWords, spanWords, valueWords } from '#src/i18n/charts.ts';
import { decimalsOf, formatNumber, formatRange } from '#src/charts/numbers.ts';
import { isEmpty, valuesOf } from '#src/charts/parts/values.ts';
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

function outline(spec: ChartSpec, series: ChartSeries): string {
  const values = valuesOf(spec, series);
  const isKnown = (value: number | null): boolean => value !== null;
  const [from, to] = [values.findIndex(isKnown), values.findLastIndex(isKnown)];
  const [first, last] = [values[from] ?? null, values[to] ?? null];
  if (first === null || last === null) return valueWords(series.name, chartWords.noData);
  const [decimals, known] = [decimalsOf(spec), values.filter((value) => value !== null)];
  const write = (value: number): string => formatNumber(value, decimals);
  const at = (index: number, value: number): string => `${spec.labels[index] ?? ''} ${write(value)}`;
  return `${series.name} ${spanWords(at(from, first), at(to, last), write(Math.min(...known)), write(Math.max(...known)))}`;
}

/** The chart in a sentence for those who cannot see it: every value of a short one, the course of a long one. */
export const describeChart = rememberingLast((spec: ChartSpec): string => {
  if (isEmpty(spec)) return chartSummary(spec.title, spec.unit, chartWords.noData);
  const values = spec.labels.length <= mostSpelled ? spell(spec) : spec.series.map((series) => outline(spec, series)).join('; ');
  return chartSummary(spec.title, spec.unit, values);
});
