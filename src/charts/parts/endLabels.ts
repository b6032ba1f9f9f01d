import type { Chart, Plugin } from 'chart.js';
import { drawLabels } from '#src/charts/parts/text.ts';
import { drawLine } from '#src/charts/parts/stroke.ts';
import { estimateWidth, wrapText } from '#src/charts/textFit.ts';
import { decimalsOf, formatNumber } from '#src/charts/numbers.ts';
import { isSample } from '#src/charts/parts/values.ts';
import { pixelOf } from '#src/charts/parts/geometry.ts';
import { rememberingLast } from '#src/charts/rememberingLast.ts';
import { sampleName } from '#src/i18n/charts.ts';
import { smallSize } from '#src/charts/sizes.ts';
import { spread } from '#src/charts/parts/spread.ts';
import type { ChartForm } from '#src/charts/sizes.ts';
import type { ChartSpec } from '#src/charts/spec.ts';
import type { ChartTheme } from '#src/charts/theme.ts';

/** What stands at the end of a line: its name and its last value, which is that of label `at`. */
interface End {
  readonly lines: readonly string[];
  readonly number: string;
  readonly at: number;
  readonly value: number;
}

const most: Record<ChartForm, number> = { wide: 150, narrow: 86 };
const lineHeight = 15;

const nameOf = (spec: ChartSpec, index: number): string => {
  const series = spec.series[index];
  if (series === undefined) return '';
  return series.sample === true && !isSample(spec) ? sampleName(series.name) : series.name;
};

function endsOf(spec: ChartSpec, form: ChartForm): readonly End[] {
  return spec.series.flatMap((series, index) => {
    const at = spec.labels.findLastIndex((_, label) => (series.values[label] ?? null) !== null);
    const value = series.values[at] ?? null;
    return value === null ? [] : [{ lines: wrapText(nameOf(spec, index), most[form], smallSize, 2), number: formatNumber(value, decimalsOf(spec)), at, value }];
  });
}

/** Asked before the drawing is laid out, for the room that they need, and again when they are drawn. */
const ends = { wide: rememberingLast((spec: ChartSpec) => endsOf(spec, 'wide')), narrow: rememberingLast((spec: ChartSpec) => endsOf(spec, 'narrow')) };

/** Room right of the drawing for the names of the lines, in pixels. */
export function endLabelWidth(spec: ChartSpec, form: ChartForm): number {
  const texts = ends[form](spec).flatMap(({ lines, number }) => [...lines, number]);
  return Math.max(8, ...texts.map((text) => Math.min(most[form], estimateWidth(text, smallSize)) + 14));
}

/** The name and the last value of each line at its end; a thin line leads to it where the series ends early. */
export function endLabels(spec: ChartSpec, theme: ChartTheme, form: ChartForm): Plugin {
  return {
    id: 'endLabels',
    afterDatasetsDraw(chart: Chart) {
      const { ctx, chartArea } = chart;
      const placed = ends[form](spec).map((end) => ({ ...end, x: chart.scales['x']?.getPixelForValue(end.at) ?? chartArea.right, y: pixelOf(chart, end.value) }));
      const tallest = Math.max(1, ...placed.map(({ lines }) => lines.length + 1)) * lineHeight + 3;
      const middles = spread(placed.map(({ y }) => y), tallest, chartArea.top - 14, chartArea.bottom + 14);
      placed.forEach((end, order) => {
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
