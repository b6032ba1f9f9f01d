import type { Layout } from '#src/charts/still/layOut.ts';
import type { RecordingContext } from '#src/charts/svg/recordingContext.ts';
import type { StillData } from '#src/charts/still/stillOptions.ts';

/** The way up and down of the points of a line that lie within one pixel. */
function drawColumn(ctx: RecordingContext, x: number, low: number, high: number, last: number): void {
  ctx.lineTo(x, high);
  ctx.lineTo(x, low);
  ctx.lineTo(x, last);
}

/**
 * The points from one up to another, with no gap between, from left to right; of a dashed line every point, for its dashes
 * follow the way.
 */
function drawStretch(ctx: RecordingContext, { data, borderDash }: StillData, { xOf, yOf }: Layout, from: number, to: number): void {
  const isDashed = borderDash.length > 0;
  let [column, mean, count, low, high, last] = [Number.NaN, 0, 0, 0, 0, 0];
  for (let at = from; at < to; at += 1) {
    const value = data[at];
    const x = xOf(at);
    const y = typeof value === 'number' ? yOf(value) : 0;
    if (Math.trunc(x) === column && !isDashed) {
      if (y < low) low = y;
      else if (y > high) high = y;
      mean = (count * mean + x) / (count + 1);
      count += 1;
      last = y;
      continue;
    }
    if (at === from) ctx.moveTo(x, y);
    else {
      if (low !== high) drawColumn(ctx, mean, low, high, last);
      ctx.lineTo(x, y);
    }
    column = Math.trunc(x);
    mean = x;
    count = 0;
    low = high = last = y;
  }
  if (low !== high) drawColumn(ctx, mean, low, high, last);
}

/** A line of as many stretches as its gaps leave. */
export function drawLine(ctx: RecordingContext, line: StillData, layout: Layout): void {
  const { data, borderColor, borderWidth, borderDash } = line;
  ctx.save();
  for (let from = 0; from < data.length; from += 1) {
    if (data[from] === null) continue;
    let to = from + 1;
    while (to < data.length && data[to] !== null) to += 1;
    ctx.setLineDash(borderDash);
    ctx.lineWidth = borderWidth;
    ctx.strokeStyle = borderColor;
    ctx.beginPath();
    drawStretch(ctx, line, layout, from, to);
    ctx.stroke();
    from = to;
  }
  ctx.restore();
}
