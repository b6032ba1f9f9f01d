import { rememberingLast } from '#src/charts/rememberingLast.ts';
import type { ChartSeries, ChartSpec } from '#src/charts/spec.ts';

/** Targets and baselines are marks that the results are read against. */
export const isMark = (series: ChartSeries): boolean => series.role === 'target' || series.role === 'baseline';

export const resultsOf = (spec: ChartSpec): readonly ChartSeries[] => spec.series.filter((series) => !isMark(series));
export const marksOf = (spec: ChartSpec): readonly ChartSeries[] => spec.series.filter(isMark);

/** One value per label, missing where the series is shorter. A list of its own: Chart.js marks those that it is given. */
export const valuesOf = ({ labels }: ChartSpec, { values }: ChartSeries): (number | null)[] =>
  (values.length === labels.length ? [...values] : labels.map((_, index) => values[index] ?? null));

const knows = (series: ChartSeries, index: number): boolean =>
  (series.values[index] ?? null) !== null || (series.ranges?.[index] ?? null) !== null;

/** The least and the greatest value of all series; null: none is known. */
export const extentOf = rememberingLast((spec: ChartSpec): { readonly least: number; readonly greatest: number } | null => {
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { values } of spec.series) {
    for (const value of values) {
      if (value === null) continue;
      if (value < least) least = value;
      if (value > greatest) greatest = value;
    }
  }
  return least > greatest ? null : { least, greatest };
});

/** Marks are no bars, so the axis must be told of them. */
export const largestMark = (spec: ChartSpec): number =>
  Math.max(0, ...marksOf(spec).flatMap((series) => series.values).filter((value) => value !== null));

/** Nothing at all to draw. */
export const isEmpty = rememberingLast((spec: ChartSpec): boolean =>
  spec.labels.every((_, index) => spec.series.every((series) => !knows(series, index))));

/** Labels for which no result is known; marks do not count. */
export const gapsOf = rememberingLast((spec: ChartSpec): readonly number[] => {
  const results = resultsOf(spec);
  const gaps: number[] = [];
  spec.labels.forEach((_, index) => {
    if (!results.some((series) => knows(series, index))) gaps.push(index);
  });
  return gaps;
});

export const isSample = (spec: ChartSpec): boolean => spec.series.length > 0 && spec.series.every((series) => series.sample === true);
