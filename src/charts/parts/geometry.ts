import type { Chart } from 'chart.js';

/** Where one label's things stand: the middle and the width, in pixels. */
export interface Slot {
  readonly middle: number;
  readonly left: number;
  readonly right: number;
  readonly width: number;
}

/** The place of label `index`; never wider than `most`, or the only bar of a wide chart would look lost. */
export function slotOf(chart: Chart, index: number, most = Number.POSITIVE_INFINITY): Slot {
  const count = Math.max(1, chart.data.labels?.length ?? 1);
  const share = chart.chartArea.width / count;
  const width = Math.min(share, most);
  const middle = chart.chartArea.left + share * (index + 0.5);
  return { middle, width, left: middle - width / 2, right: middle + width / 2 };
}

export interface BarBox {
  readonly x: number;
  readonly y: number;
  readonly base: number;
  readonly width: number;
}

/** A drawn bar: its middle, its end, its foot and its width. A missing value has a place, but no height. */
export function barOf(chart: Chart, dataset: number, index: number): BarBox | null {
  const element = chart.getDatasetMeta(dataset).data[index];
  if (element === undefined) return null;
  const { x, y, base, width } = element.getProps(['x', 'y', 'base', 'width'], true) as unknown as BarBox;
  return { x, y, base, width };
}

/** The pixel of a value, or of zero. */
export function pixelOf(chart: Chart, value: number): number {
  return chart.scales['y']?.getPixelForValue(value) ?? chart.chartArea.bottom;
}
