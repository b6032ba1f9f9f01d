import type { Layout } from '#src/charts/still/layOut.ts';
import type { RecordingContext } from '#src/charts/svg/recordingContext.ts';
import type { StillConfig, StillData } from '#src/charts/still/stillOptions.ts';

/** A bar as our parts ask Chart.js for it; what comes before the drawing may move it. */
export interface Bar {
  x: number;
  readonly y: number;
  readonly base: number;
  readonly width: number;
  readonly getProps: () => Bar;
}

/** The bars of one dataset, those that are missing too. */
export function barsOf({ datasets, labels, y: { display, grid } }: StillConfig, index: number, { area, base, xOf, yOf, yTexts }: Layout): Bar[] {
  const { data = [], categoryPercentage = 1, barPercentage = 1, maxBarThickness = Number.POSITIVE_INFINITY } = datasets[index] ?? {};
  // Sums in the order of Chart.js: they then agree to the last bit, and are rounded alike.
  const slot = labels.reduce((least, _, at) => (at === 0 ? least : Math.min(least, Math.abs(xOf(at) - xOf(at - 1)))), area.right - area.left);
  const group = slot * categoryPercentage;
  const place = group / datasets.length;
  const width = Math.min(maxBarThickness, place * barPercentage);
  // A bar stands on the line of zero, not in it.
  const half = display !== false && grid !== undefined && grid.display !== false && yTexts.some(({ value }) => value === 0) ? 0.5 : 0;
  return data.map((value, at) => {
    const [foot, end] = typeof value === 'number' ? [yOf(0), yOf(value)] : [yOf(base), yOf(base)];
    const bar: Bar = {
      x: xOf(at) - group / 2 + place * index + place / 2,
      y: end,
      base: typeof value === 'number' ? foot + Math.sign(end - foot) * half : foot,
      width,
      getProps: () => bar,
    };
    return bar;
  });
}

/** Bars that fill their places wholly are drawn a little wider, so that nothing shines through between them. */
const overlap = 0.33;

export function drawBars(ctx: RecordingContext, { data, backgroundColor, categoryPercentage, barPercentage }: StillData, bars: readonly Bar[]): void {
  const more = categoryPercentage * barPercentage === 1 ? overlap : 0;
  bars.forEach(({ x, y, base, width }, at) => {
    if (typeof data[at] !== 'number') return;
    ctx.beginPath();
    ctx.fillStyle = backgroundColor;
    ctx.rect(x - width / 2 - more, Math.min(y, base) - more, width + 2 * more, Math.abs(base - y) + 2 * more);
    ctx.fill();
  });
}
