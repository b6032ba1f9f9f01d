import type { Chart, Plugin } from 'chart.js';
import { drawLabels } from '#src/charts/parts/text.ts';
import { drawLine } from '#src/charts/parts/stroke.ts';
import { estimateWidth } from '#src/charts/textFit.ts';
import { formatNumber } from '#src/charts/numbers.ts';
import { marksOf } from '#src/charts/parts/values.ts';
import { pixelOf, slotOf } from '#src/charts/parts/geometry.ts';
import { seriesInk } from '#src/charts/theme.ts';
import { smallSize } from '#src/charts/sizes.ts';
import { spread } from '#src/charts/parts/spread.ts';
import type { ChartSeries, ChartSpec } from '#src/charts/spec.ts';
import type { ChartTheme } from '#src/charts/theme.ts';
import type { Label } from '#src/charts/parts/text.ts';

export interface MarkLayout {
  /** Names and values stand at the lines, right of the bar. */
  readonly labelled: boolean;
  /** No slot is wider than this. */
  readonly most: number;
  readonly decimals: number;
}

/** Target dashed, baseline dotted. */
export const markDash = (series: ChartSeries): readonly number[] => (series.role === 'target' ? [6, 4] : [2, 3]);

function drawMark(chart: Chart, theme: ChartTheme, series: ChartSeries, spec: ChartSpec, layout: MarkLayout): void {
  const stroke = { colour: theme.colour(seriesInk(series, spec.series)), width: 2, dash: markDash(series) };
  series.values.forEach((value, index) => {
    if (value === null || index >= spec.labels.length) return;
    const slot = slotOf(chart, index, layout.most);
    const inset = layout.labelled ? slot.width * 0.05 : 0;
    const y = pixelOf(chart, value);
    // A rim of paper first: the dashes must be seen where they cross a bar.
    drawLine(chart.ctx, [slot.left + inset, y], [slot.right - inset, y], { colour: theme.colour('paper'), width: 4 });
    drawLine(chart.ctx, [slot.left + inset, y], [slot.right - inset, y], stroke);
  });
}

/** The same value at each of many labels is told once, at the end. */
const isLevel = (series: ChartSeries, spec: ChartSpec): boolean =>
  spec.labels.length > 2 && spec.labels.every((_, index) => series.values[index] === series.values[0]);

function labelsAt(chart: Chart, index: number, spec: ChartSpec, layout: MarkLayout): Label[] {
  const slot = slotOf(chart, index, layout.most);
  const x = slot.right - slot.width * 0.05;
  const known = marksOf(spec).flatMap((series) => {
    if (isLevel(series, spec) && index < spec.labels.length - 1) return [];
    const value = series.values[index] ?? null;
    return value === null ? [] : [{ name: series.name, value, number: formatNumber(value, layout.decimals) }];
  });
  const room = slot.width * 0.48;
  const oneLine = known.every(({ name, number }) => estimateWidth(`${name} ${number}`, smallSize) <= room);
  const height = oneLine ? 17 : 32;
  const { top, bottom } = chart.chartArea;
  const lines = known.map(({ value }) => pixelOf(chart, value));
  // Labels stand on their lines; where two lines are too near for that, the lower one's hangs below it.
  const lowest = Math.max(...lines);
  const crowded = lines.some((y) => y !== lowest && lowest - y < height + 8);
  const wishes = lines.map((y) => (crowded && y === lowest ? y + height / 2 + 3 : y - height / 2 - 3));
  const middles = spread(wishes, height, top - height - 8, bottom);
  return known.flatMap(({ name, number }, order) => {
    const y = middles[order] ?? top;
    const base = { x, align: 'right', size: smallSize, halo: true } as const;
    if (oneLine) return [{ ...base, text: `${name} ${number}`, y }];
    return [{ ...base, text: name, y: y - 7.5, ink: 'muted' as const }, { ...base, text: number, y: y + 7.5 }];
  });
}

/** Lines across each label's place, at the value that the bar is read against. */
export function markLines(spec: ChartSpec, theme: ChartTheme, layout: MarkLayout): Plugin {
  return {
    id: 'markLines',
    afterDatasetsDraw(chart: Chart) {
      for (const series of marksOf(spec)) drawMark(chart, theme, series, spec, layout);
      if (!layout.labelled) return;
      spec.labels.forEach((_, index) => drawLabels(chart.ctx, theme, labelsAt(chart, index, spec, layout)));
    },
  };
}
