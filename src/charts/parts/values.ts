import type { ChartSeries, ChartSpec } from '#src/charts/spec.ts';

/** Targets and baselines are marks that the results are read against. */
export const isMark = (series: ChartSeries): boolean => series.role === 'target' || series.role === 'baseline';

export const resultsOf = (spec: ChartSpec): readonly ChartSeries[] => spec.series.filter((series) => !isMark(series));
export const marksOf = (spec: ChartSpec): readonly ChartSeries[] => spec.series.filter(isMark);

/** One value per label, missing where the series is shorter. */
export const valuesOf = (spec: ChartSpec, series: ChartSeries): (number | null)[] =>
  spec.labels.map((_, index) => series.values[index] ?? null);

const knows = (series: ChartSeries, index: number): boolean =>
  (series.values[index] ?? null) !== null || (series.ranges?.[index] ?? null) !== null;

/** Marks are no bars, so the axis must be told of them. */
export const largestMark = (spec: ChartSpec): number =>
  Math.max(0, ...marksOf(spec).flatMap((series) => series.values).filter((value) => value !== null));

/** Nothing at all to draw. */
export const isEmpty = (spec: ChartSpec): boolean =>
  spec.labels.every((_, index) => spec.series.every((series) => !knows(series, index)));

/** Labels for which no result is known; marks do not count. */
export const gapsOf = (spec: ChartSpec): number[] =>
  spec.labels.map((_, index) => index).filter((index) => resultsOf(spec).every((series) => !knows(series, index)));

export const isSample = (spec: ChartSpec): boolean => spec.series.length > 0 && spec.series.every((series) => series.sample === true);
