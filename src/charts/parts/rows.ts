import { estimateWidth, wrapText } from '#src/charts/textFit.ts';
import { kindSize, smallSize } from '#src/charts/sizes.ts';
import { resultsOf } from '#src/charts/parts/values.ts';
import type { ChartForm } from '#src/charts/sizes.ts';
import type { ChartSpec } from '#src/charts/spec.ts';

export const labelHeight = 22;
const barHeight = 18;
const gap = 10;

/** Of one label with its bars below it, in pixels. */
export const rowHeight = (spec: ChartSpec): number => labelHeight + barHeight * Math.max(1, resultsOf(spec).length) + gap;

/** Share of a row that its bars take, and how far below the row's middle they stand. */
export const rowShare = (spec: ChartSpec): number => (rowHeight(spec) - labelHeight - gap) / rowHeight(spec);
export const rowShift = (labelHeight - gap) / 2;

/** Names too long to be read under upright bars (agencies, projects): then the bars lie, each under its name. */
export function liesDown(spec: ChartSpec, form: ChartForm): boolean {
  const slot = (kindSize(spec.kind, form).width - 60) / Math.max(1, spec.labels.length);
  const long = spec.labels.filter((label) => estimateWidth(label, smallSize) > 72);
  return long.some((label) => wrapText(label, slot - 6, smallSize, 3).some((line) => line.endsWith('…')));
}
