import type { Chart, Plugin } from 'chart.js';
import { chartWords } from '#src/i18n/charts.ts';
import { drawLabel } from '#src/charts/parts/text.ts';
import { drawLine, outlineBox } from '#src/charts/parts/stroke.ts';
import { formatNumber } from '#src/charts/numbers.ts';
import { labelHeight, rowHeight } from '#src/charts/parts/rows.ts';
import { markDash } from '#src/charts/parts/markLines.ts';
import { isEmpty, marksOf, resultsOf } from '#src/charts/parts/values.ts';
import { seriesInk } from '#src/charts/theme.ts';
import { smallSize } from '#src/charts/sizes.ts';
import { estimateWidth, wrapText } from '#src/charts/textFit.ts';
import type { ChartSpec } from '#src/charts/spec.ts';
import type { ChartTheme } from '#src/charts/theme.ts';

const topOf = (chart: Chart, spec: ChartSpec, index: number): number => chart.chartArea.top + rowHeight(spec) * index;

const marksAt = (chart: Chart, spec: ChartSpec, index: number): number[] =>
  marksOf(spec).flatMap((series) => series.values[index] ?? []).map((value) => chart.scales['x']?.getPixelForValue(value) ?? 0);

/** Where a number of that width may start, at `start` or right of the marks that would cross it. */
function clearOf(marks: readonly number[], start: number, width: number): number {
  return [...marks].sort((a, b) => a - b).reduce((x, mark) => (mark > x - 4 && mark < x + width + 3 ? mark + 6 : x), start);
}

function drawMarks(chart: Chart, spec: ChartSpec, theme: ChartTheme, index: number): void {
  const top = topOf(chart, spec, index) + labelHeight - 3;
  const bottom = topOf(chart, spec, index) + rowHeight(spec) - 7;
  for (const series of marksOf(spec)) {
    const value = series.values[index] ?? null;
    if (value === null) continue;
    const x = chart.scales['x']?.getPixelForValue(value) ?? 0;
    drawLine(chart.ctx, [x, top], [x, bottom], { colour: theme.colour('paper'), width: 4 });
    drawLine(chart.ctx, [x, top], [x, bottom], { colour: theme.colour(seriesInk(series, spec.series)), width: 2, dash: markDash(series).map((part) => part / 2) });
  }
}

function drawBarEnds(chart: Chart, spec: ChartSpec, theme: ChartTheme, index: number, decimals: number): void {
  resultsOf(spec).forEach((series, dataset) => {
    const bar = chart.getDatasetMeta(dataset).data[index]?.getProps(['x', 'y', 'base', 'height'], true) as unknown as { x: number; y: number; base: number; height: number } | undefined;
    if (bar === undefined) return;
    const value = series.values[index] ?? null;
    const zero = chart.scales['x']?.getPixelForValue(0) ?? chart.chartArea.left;
    const colour = theme.colour(seriesInk(series, spec.series));
    const half = bar.height / 2;
    if (value === 0) drawLine(chart.ctx, [zero, bar.y - half], [zero, bar.y + half], { colour, width: 4 });
    else if (value !== null && (series.sample === true || series.role === 'central')) {
      outlineBox(chart.ctx, { x: Math.min(bar.x, bar.base), y: bar.y - half, width: Math.abs(bar.x - bar.base), height: bar.height }, { colour, width: 1.5 });
    }
    const text = value === null ? chartWords.noData : formatNumber(value, decimals);
    const start = (value === null ? zero : Math.max(bar.x, zero)) + 6;
    drawLabel(chart.ctx, theme, { text, x: clearOf(marksAt(chart, spec, index), start, estimateWidth(text, smallSize)), y: bar.y, size: smallSize, bold: value !== null, ink: value === null ? 'muted' : 'ink', halo: true });
  });
}

/** In each row: its name above, its targets across, its values at the ends of the bars. */
export function rowLabels(spec: ChartSpec, theme: ChartTheme, decimals: number): Plugin {
  return {
    id: 'rowLabels',
    afterDatasetsDraw(chart: Chart) {
      spec.labels.forEach((label, index) => {
        const [name = ''] = wrapText(label, chart.width - chart.chartArea.left - 5, smallSize, 1);
        drawLabel(chart.ctx, theme, { text: name, x: chart.chartArea.left + 5, y: topOf(chart, spec, index) + labelHeight - 9, size: smallSize, halo: true });
        if (isEmpty(spec)) return;
        drawMarks(chart, spec, theme, index);
        drawBarEnds(chart, spec, theme, index, decimals);
      });
    },
  };
}
