import type { Chart, Plugin } from 'chart.js';
import { drawPoint } from 'chart.js/helpers';
import { pixelOf } from '#src/charts/parts/geometry.ts';
import { isMark, resultsOf, valuesOf } from '#src/charts/parts/values.ts';
import { seriesInk, type ChartTheme } from '#src/charts/theme.ts';
import type { ChartSeries, ChartSpec } from '#src/charts/spec.ts';

// Told apart by shape as well as by colour: a meeting paper is printed in black and white.
const shapes = ['circle', 'rect', 'triangle', 'rectRot'] as const;

export interface Dots {
  readonly radius: number;
  /** Each result has a shape of its own; else all are round. */
  readonly shaped: boolean;
  /** Every how many labels a dot stands, counted back from the last value; null: at the last value alone. */
  readonly every: number | null;
}

/** Dots nearer to each other than this, in pixels, hide the line that they stand on. */
const nearest = 8;
/** Where dots would hide the lines they still tell one line from another, this far apart. */
const apart = 56;

/** Which values of lines bear dots, with `room` pixels for all labels: all if that can be seen, else as many as tell the lines apart. */
export function dotsEvery(spec: ChartSpec, room: number): number | null {
  const step = room / Math.max(1, spec.labels.length);
  if (step >= nearest) return 1;
  return resultsOf(spec).length > 1 ? Math.ceil(apart / step) : null;
}

/** Always the last value, and one between two gaps: it has no line to either side, so only its dot can be seen. */
function dotted(spec: ChartSpec, series: ChartSeries, every: number | null): number[] {
  const values = valuesOf(spec, series);
  const last = values.findLastIndex((value) => value !== null);
  const isAlone = (index: number): boolean => (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;
  const isCounted = (index: number): boolean => every !== null && (last - index) % every === 0;
  const found: number[] = [];
  values.forEach((value, index) => {
    if (value !== null && (index === last || isCounted(index) || isAlone(index))) found.push(index);
  });
  return found;
}

/** Dots of lines, drawn here: asked of Chart.js, every point costs as much as one that is seen. */
export function lineDots(spec: ChartSpec, theme: ChartTheme, { radius, shaped, every }: Dots): Plugin {
  const results = resultsOf(spec);
  return {
    id: 'lineDots',
    afterDatasetDraw(chart: Chart, { index }: { index: number }) {
      const series = spec.series[index];
      if (series === undefined || isMark(series)) return;
      const { ctx } = chart;
      const colour = theme.colour(seriesInk(series, spec.series));
      ctx.strokeStyle = colour;
      ctx.fillStyle = series.sample === true || (shaped && series.role === 'central') ? theme.colour('paper') : colour;
      ctx.lineWidth = 1.5;
      ctx.setLineDash([]);
      const pointStyle = shaped ? (shapes[results.indexOf(series) % shapes.length] ?? 'circle') : 'circle';
      for (const at of dotted(spec, series, every)) {
        drawPoint(ctx, { pointStyle, radius, borderWidth: 1.5 }, chart.scales['x']?.getPixelForValue(at) ?? 0, pixelOf(chart, series.values[at] ?? 0));
      }
    },
  };
}
