import type { ChartData } from 'chart.js';
import { rangeEnds, stripesOf } from '#src/charts/parts/bandStripes.ts';
import type { ChartSpec } from '#src/charts/spec.ts';

/** Bars from end to end of each range. They are there for the pointer and the scale, and stay unpainted: `rangeBoxes` draws. */
export function rangeBars(spec: ChartSpec): ChartData<'bar', ([number, number] | null)[]> {
  return {
    labels: [...spec.labels],
    datasets: spec.series.map((series) => ({
      label: series.name,
      data: spec.labels.map((_, index): [number, number] | null => {
        const range = series.ranges?.[index] ?? null;
        const value = series.values[index] ?? null;
        if (range !== null) return [...rangeEnds(spec, range)];
        return value === null ? null : [value, value];
      }),
      backgroundColor: 'transparent',
      hoverBackgroundColor: 'transparent',
      borderWidth: 0,
      skipNull: true,
      categoryPercentage: 0.86,
      barPercentage: 1,
    })),
  };
}

/** The axis that the stripes fill: from the foot of the lowest class to the top of the highest, unseen. */
export function stripeAxis(spec: ChartSpec): { display: false; min: number; max: number } {
  const stripes = stripesOf(spec);
  return { display: false, min: stripes[0]?.low ?? 0, max: stripes.at(-1)?.high ?? 1 };
}
