import type { Layout } from '#src/charts/still/layOut.ts';
import type { RecordingContext } from '#src/charts/svg/recordingContext.ts';
import type { StillData } from '#src/charts/still/stillOptions.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
  readonly skip: boolean;
}

/** The points of a line; of a gap too. */
export const pointsOf = ({ data }: StillData, { xOf, yOf }: Layout): Point[] =>
  data.map((value, at) => ({ x: xOf(at), y: typeof value === 'number' ? yOf(value) : 0, skip: value === null }));

/** The way up and down of the points of a line that lie within one pixel. */
function drawColumn(ctx: RecordingContext, x: number, low: number, high: number, last: number): void {
  if (low === high) return;
  ctx.lineTo(x, high);
  ctx.lineTo(x, low);
  ctx.lineTo(x, last);
}

/**
 * The points from one to another, with no gap between, from left to right; of a dashed line every point, for its dashes
 * follow the way.
 */
function drawStretch(ctx: RecordingContext, points: readonly Point[], from: number, to: number, isDashed: boolean): void {
  let [column, mean, count, low, high, last] = [Number.NaN, 0, 0, 0, 0, 0];
  for (let at = from; at <= to; at += 1) {
    const { x, y } = points[at] ?? nowhere;
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
      drawColumn(ctx, mean, low, high, last);
      ctx.lineTo(x, y);
    }
    column = Math.trunc(x);
    mean = x;
    count = 0;
    low = high = last = y;
  }
  drawColumn(ctx, mean, low, high, last);
}

const nowhere: Point = { x: 0, y: 0, skip: true };

export function drawLine(ctx: RecordingContext, { borderColor, borderWidth, borderDash }: StillData, points: readonly Point[]): void {
  ctx.save();
  for (let from = 0; from < points.length; from += 1) {
    if (points[from]?.skip === true) continue;
    let to = from;
    while (points[to + 1]?.skip === false) to += 1;
    ctx.setLineDash(borderDash);
    ctx.lineWidth = borderWidth;
    ctx.strokeStyle = borderColor;
    ctx.beginPath();
    drawStretch(ctx, points, from, to, borderDash.length > 0);
    ctx.stroke();
    from = to;
  }
  ctx.restore();
}
