import type { Chart, Plugin } from 'chart.js';
import { drawLabels } from '#src/charts/parts/text.ts';
import { drawLine } from '#src/charts/parts/stroke.ts';
import { estimateWidth, wrapText } from '#src/charts/textFit.ts';
import { formatNumber } from '#src/charts/numbers.ts';
import { isSample, valuesOf } from '#src/charts/parts/values.ts';
import { pixelOf } from '#src/charts/parts/geometry.ts';
import { sampleName } from '#src/i18n/charts.ts';
import { smallSize } from '#src/charts/sizes.ts';
import { spread } from '#src/charts/parts/spread.ts';
import type { ChartForm } from '#src/charts/sizes.ts';
import type { ChartSpec } from '#src/charts/spec.ts';
import type { ChartTheme } from '#src/charts/theme.ts';

interface End {
  readonly lines: readonly string[];
  readonly number: string;
  readonly x: number;
  readonly y: number;
}

const most: Record<ChartForm, number> = { wide: 150, narrow: 86 };
const lineHeight = 15;

const nameOf = (spec: ChartSpec, index: number): string => {
  const series = spec.series[index];
  if (series === undefined) return '';
  return series.sample === true && !isSample(spec) ? sampleName(series.name) : series.name;
};

/** Room right of the drawing for the names of the lines, in pixels. */
export function endLabelWidth(spec: ChartSpec, form: ChartForm, decimals: number): number {
  const texts = spec.series.flatMap((series, index) => {
    const last = series.values.findLast((value) => value !== null) ?? null;
    return last === null ? [] : [...wrapText(nameOf(spec, index), most[form], smallSize, 2), formatNumber(last, decimals)];
  });
  return Math.max(8, ...texts.map((text) => Math.min(most[form], estimateWidth(text, smallSize)) + 14));
}

function endsOf(chart: Chart, spec: ChartSpec, form: ChartForm, decimals: number): End[] {
  return spec.series.flatMap((series, index) => {
    const values = valuesOf(spec, series);
    const last = values.findLastIndex((value) => value !== null);
    const value = values[last] ?? null;
    if (value === null) return [];
    const x = chart.scales['x']?.getPixelForValue(last) ?? chart.chartArea.right;
    return [{ lines: wrapText(nameOf(spec, index), most[form], smallSize, 2), number: formatNumber(value, decimals), x, y: pixelOf(chart, value) }];
  });
}

/** The name and the last value of each line at its end; a thin line leads to it where the series ends early. */
export function endLabels(spec: ChartSpec, theme: ChartTheme, form: ChartForm, decimals: number): Plugin {
  return {
    id: 'endLabels',
    afterDatasetsDraw(chart: Chart) {
      const { ctx, chartArea } = chart;
      const ends = endsOf(chart, spec, form, decimals);
      const tallest = Math.max(1, ...ends.map(({ lines }) => lines.length + 1)) * lineHeight + 3;
      const middles = spread(ends.map(({ y }) => y), tallest, chartArea.top - 14, chartArea.bottom + 14);
      ends.forEach((end, order) => {
        const middle = middles[order] ?? end.y;
        const x = chartArea.right + 9;
        if (x - end.x > 14 || Math.abs(middle - end.y) > 4) {
          drawLine(ctx, [end.x + 6, end.y], [Math.max(end.x + 6, chartArea.right - 1), end.y], { colour: theme.colour('axis'), width: 0.75 });
          drawLine(ctx, [chartArea.right - 1, end.y], [x - 3, middle], { colour: theme.colour('axis'), width: 0.75 });
        }
        const top = middle - (end.lines.length * lineHeight) / 2;
        drawLabels(ctx, theme, [
          ...end.lines.map((text, line) => ({ text, x, y: top + line * lineHeight, size: smallSize, ink: 'muted' as const })),
          { text: end.number, x, y: top + end.lines.length * lineHeight, size: smallSize, bold: true },
        ]);
      });
    },
  };
}
