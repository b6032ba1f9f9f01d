import type { ScaleOptionsByType } from 'chart.js';
import { estimateWidth, wrapText } from '#src/charts/textFit.ts';
import { remembering } from '#src/thai/remembering.ts';
import { formatTick } from '#src/charts/numbers.ts';
import { rememberingLast } from '#src/charts/rememberingLast.ts';
import { kindSize, smallSize } from '#src/charts/sizes.ts';
import { extentOf, isEmpty } from '#src/charts/parts/values.ts';
import type { ChartForm } from '#src/charts/sizes.ts';
import type { ChartSpec } from '#src/charts/spec.ts';
import type { ChartTheme } from '#src/charts/theme.ts';

type Axis<T extends 'category' | 'linear'> = { type: T } & { [K in keyof ScaleOptionsByType<T>]?: unknown };

/** Lines of the labels below the axis; where they cannot all be read, every second, third… is written. */
export const axisLabels = (labels: readonly string[], plotWidth: number): readonly (readonly string[])[] => remembered([plotWidth, ...labels].join(between));

/** Stands in no label. */
const between = '\0';

/** Charts of one kind are labelled alike, wide and narrow. */
const remembered = remembering((asked) => {
  const [plotWidth, ...labels] = asked.split(between);
  return makeLabels(labels, Number(plotWidth));
});

/** Many months are written by years. */
const steps = [1, 2, 3, 4, 5, 6, 12, 24, 36, 60, 120];

function makeLabels(labels: readonly string[], plotWidth: number): string[][] {
  const slot = plotWidth / Math.max(1, labels.length);
  const most = labels.length <= 6 ? 3 : 2;
  const tidy = (step: number): string[][] => labels.map((label) => wrapText(label, slot * step - 6, smallSize, most));
  const isCut = (step: number): boolean => tidy(step).some((lines) => lines.some((line) => line.endsWith('…')));
  const possible = labels.length <= 6 ? [1] : steps.filter((step) => step < labels.length);
  const step = possible.find((each) => !isCut(each)) ?? possible.at(-1) ?? 1;
  const lines = tidy(step);
  // Months and years break alike: not เม.ย. in two lines beside ต.ค. in one.
  const pairs = labels.map((label) => label.split(' '));
  const even = lines.some((line) => line.length > 1) && pairs.every((pair) => pair.length === 2) ? pairs : lines;
  return even.map((line, index) => (index % step === 0 ? line : []));
}

/** Room that the numbers of the value axis take, in pixels. */
const valueAxisWidth = rememberingLast((spec: ChartSpec): number => {
  const { least, greatest } = extentOf(spec) ?? { least: 0, greatest: 0 };
  const top = Math.max(1, -least, greatest);
  return isEmpty(spec) ? 8 : estimateWidth(formatTick(Number(top.toPrecision(2))), smallSize) + 10;
});

export function labelAxis(spec: ChartSpec, theme: ChartTheme, plotWidth: number, offset: boolean, labelOffset = 0): Axis<'category'> {
  const written = axisLabels(spec.labels, plotWidth);
  return {
    type: 'category',
    offset,
    // Ticks without words cost as much as those with.
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      const named = axis.ticks.filter(({ value }) => (written[value] ?? []).length > 0);
      if (named.length > 0) axis.ticks = named;
    },
    grid: { display: false },
    border: { display: false },
    ticks: {
      color: theme.colour('muted'),
      font: { family: theme.font, size: smallSize, lineHeight: 1.3 },
      autoSkip: false,
      maxRotation: 0,
      padding: 4,
      labelOffset,
      callback: (value: number | string) => written[Number(value)] ?? '',
    },
  };
}

/** Values upwards with quiet lines; the line of zero is the stronger one. */
export function valueAxis(spec: ChartSpec, theme: ChartTheme, form: ChartForm, more: object): Axis<'linear'> {
  const empty = isEmpty(spec);
  const line = (context: { tick: { value: number } | undefined }): string => theme.colour(context.tick?.value === 0 ? 'axis' : 'grid');
  return {
    type: 'linear',
    border: { display: false },
    grid: { color: line, drawTicks: false, lineWidth: 1 },
    ticks: {
      color: theme.colour('muted'),
      font: { family: theme.font, size: smallSize },
      padding: 6,
      maxTicksLimit: form === 'wide' ? 6 : 5,
      callback: (value: number | string) => (empty ? '' : formatTick(Number(value))),
    },
    ...more,
  };
}

/** Width left for the drawing itself. */
export function plotWidth(spec: ChartSpec, form: ChartForm, right: number): number {
  return kindSize(spec.kind, form).width - valueAxisWidth(spec) - right - 4;
}
