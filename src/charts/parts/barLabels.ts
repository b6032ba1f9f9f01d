import type { Chart, Plugin } from 'chart.js';
import { barOf, pixelOf } from '#src/charts/parts/geometry.ts';
import { drawLabel, drawLabels } from '#src/charts/parts/text.ts';
import { drawLine, outlineBox } from '#src/charts/parts/stroke.ts';
import { formatNumber } from '#src/charts/numbers.ts';
import { marksOf, resultsOf, valuesOf } from '#src/charts/parts/values.ts';
import { sampleName } from '#src/i18n/charts.ts';
import { seriesInk } from '#src/charts/theme.ts';
import { smallSize, textSize } from '#src/charts/sizes.ts';
import { estimateWidth, wrapText } from '#src/charts/textFit.ts';
import type { BarBox } from '#src/charts/parts/geometry.ts';
import type { ChartSeries, ChartSpec } from '#src/charts/spec.ts';
import type { ChartTheme, Ink } from '#src/charts/theme.ts';
import type { Label } from '#src/charts/parts/text.ts';

export interface BarLabelLayout {
  readonly named: boolean;
  readonly values: boolean;
  readonly nameWidth: number;
  readonly decimals: number;
}

/** Samples and the ministry's figures get an outline: hatching and hollow bars need an edge. A zero gets a tick on the axis. */
export function barEdges(spec: ChartSpec, theme: ChartTheme): Plugin {
  return {
    id: 'barEdges',
    afterDatasetsDraw(chart: Chart) {
      resultsOf(spec).forEach((series, dataset) => {
        const colour = theme.colour(seriesInk(series, spec.series));
        valuesOf(spec, series).forEach((value, index) => {
          const bar = barOf(chart, dataset, index);
          if (bar === null || value === null) return;
          const left = bar.x - bar.width / 2;
          if (value === 0) drawLine(chart.ctx, [left, bar.base], [left + bar.width, bar.base], { colour, width: 4 });
          else if (series.sample === true || series.role === 'central') {
            outlineBox(chart.ctx, { x: left, y: Math.min(bar.y, bar.base), width: bar.width, height: Math.abs(bar.base - bar.y) }, { colour, width: 1.5 });
          }
        });
      });
    },
  };
}

const lineHeight = 17;

/** Where a label of this height starts, and whether it is clear of every mark there. */
function topOf(chart: Chart, bar: BarBox, index: number, spec: ChartSpec, height: number, down: boolean): { top: number; clear: boolean } {
  const marks = marksOf(spec).flatMap((mark) => {
    const value = mark.values[index] ?? null;
    return value === null ? [] : [pixelOf(chart, value)];
  });
  // On the bar if no mark crosses there, else within it, below whatever crosses it.
  const tops = [down ? bar.y + 3 : bar.y - height - 4, bar.y + 4, ...marks.map((y) => y + 5)].filter((top, at) => at === 0 || (top >= bar.y && top + height < bar.base));
  const free = tops.find((start) => marks.every((y) => y < start - 2 || y > start + height + 1));
  return { top: free ?? tops[0] ?? bar.y, clear: free !== undefined };
}

function placeLabels(chart: Chart, bar: BarBox, index: number, spec: ChartSpec, lines: readonly Omit<Label, 'x' | 'y'>[], down: boolean, ink: Ink): Label[] {
  const { top } = topOf(chart, bar, index, spec, lines.length * lineHeight, down);
  const inside = top >= bar.y && !down;
  return lines.map((line, order) => ({ ...line, x: bar.x, y: top + 9 + order * lineHeight, align: 'center', ...(inside ? { ink } : {}) }));
}

function labelsOf(chart: Chart, spec: ChartSpec, series: ChartSeries, dataset: number, layout: BarLabelLayout): Label[][] {
  const values = valuesOf(spec, series);
  const name = series.sample === true && !spec.series.every((other) => other.sample === true) ? sampleName(series.name) : series.name;
  const wrapped = layout.named ? wrapText(name, layout.nameWidth, smallSize, 2) : [];
  // The name stands at the first bar where no mark runs through it.
  const first = values.findIndex((value) => value !== null);
  const clear = values.findIndex((value, index) => {
    const bar = value === null ? null : barOf(chart, dataset, index);
    return bar !== null && value !== null && topOf(chart, bar, index, spec, (wrapped.length + 1) * lineHeight, value < 0).clear;
  });
  return values.map((value, index) => {
    const bar = barOf(chart, dataset, index);
    if (bar === null || value === null) return [];
    const names = index === (clear === -1 ? first : clear) ? wrapped : [];
    const lines = [
      ...names.map((text) => ({ text, size: smallSize, ink: 'muted' as const, halo: series.sample === true })),
      { text: formatNumber(value, layout.decimals), bold: layout.named, size: layout.named ? textSize : smallSize, halo: series.sample === true },
    ];
    return placeLabels(chart, bar, index, spec, lines, value < 0, series.role === 'central' ? 'ink' : 'paper');
  });
}

/** The value at the end of each bar, and at the first one what the bars are. */
export function barLabels(spec: ChartSpec, theme: ChartTheme, layout: BarLabelLayout): Plugin {
  return {
    id: 'barLabels',
    afterDatasetsDraw(chart: Chart) {
      if (!layout.values) return;
      resultsOf(spec).forEach((series, dataset) => {
        for (const labels of labelsOf(chart, spec, series, dataset, layout)) {
          if (series.sample === true) for (const label of labels) drawLabel(chart.ctx, theme, { ...label, ink: 'ink', halo: true });
          else drawLabels(chart.ctx, theme, labels);
        }
      });
    },
  };
}

/** The widest number, to see whether it fits over a bar. */
export const widestValue = (spec: ChartSpec, decimals: number): number =>
  Math.max(0, ...resultsOf(spec).flatMap((series) => series.values).map((value) => (value === null ? 0 : estimateWidth(formatNumber(value, decimals), smallSize))));
