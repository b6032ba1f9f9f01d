import type { Chart, Plugin } from 'chart.js';
import { seriesInk, type ChartTheme } from '#src/charts/theme.ts';
import { isMark, valuesOf } from '#src/charts/parts/values.ts';
import type { ChartSeries, ChartSpec } from '#src/charts/spec.ts';

const radius = 2.5;

/** The last value of a line, and a value between two gaps: it has no line to either side, so only its point can be seen. */
function dotted(spec: ChartSpec, series: ChartSeries): number[] {
  const values = valuesOf(spec, series);
  const last = values.findLastIndex((value) => value !== null);
  const isAlone = (index: number): boolean => (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;
  return values.flatMap((value, index) => (value !== null && (index === last || isAlone(index)) ? [index] : []));
}

/** Dots of a small chart's lines, drawn here: asked of Chart.js point by point, every point costs as much as one that is seen. */
export function sparkDots(spec: ChartSpec, theme: ChartTheme): Plugin {
  return {
    id: 'sparkDots',
    afterDatasetDraw(chart: Chart, { index, meta }: { index: number; meta: { data: readonly { x: number; y: number }[] } }) {
      const series = spec.series[index];
      if (series === undefined || isMark(series)) return;
      const { ctx } = chart;
      const colour = theme.colour(seriesInk(series, spec.series));
      ctx.strokeStyle = colour;
      ctx.fillStyle = series.sample === true ? theme.colour('paper') : colour;
      ctx.lineWidth = 1.5;
      ctx.setLineDash([]);
      for (const at of dotted(spec, series)) {
        const point = meta.data[at];
        if (!point) continue;
        ctx.beginPath();
        ctx.arc(point.x, point.y, radius, 0, 2 * Math.PI);
        ctx.closePath();
        ctx.fill();
        ctx.stroke();
      }
    },
  };
}
