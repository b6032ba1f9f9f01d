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

/** Stretches of points without a gap: from, to. */
function stretchesOf(points: readonly Point[]): (readonly [number, number])[] {
  const found: [number, number][] = [];
  points.forEach(({ skip }, at) => {
    const last = found.at(-1);
    if (skip) return;
    if (last !== undefined && last[1] === at - 1) last[1] = at;
    else found.push([at, at]);
  });
  return found;
}

/** Points of a line that lie within one pixel, from left to right. */
interface Column {
  readonly at: number;
  x: number;
  count: number;
  low: number;
  high: number;
  last: number;
}

function addTo(column: Column, { x, y }: Point): void {
  if (y < column.low) column.low = y;
  else if (y > column.high) column.high = y;
  column.x = (column.count * column.x + x) / (column.count + 1);
  column.count += 1;
  column.last = y;
}

/** A column is drawn as the way up and down in it. */
function endColumn(ctx: RecordingContext, column: Column | null): void {
  if (column === null || column.low === column.high) return;
  ctx.lineTo(column.x, column.high);
  ctx.lineTo(column.x, column.low);
  ctx.lineTo(column.x, column.last);
}

/** A stretch of a line; of a dashed one, every point, for its dashes follow the way. */
function drawStretch(ctx: RecordingContext, points: readonly Point[], isDashed: boolean): void {
  let column: Column | null = null;
  points.forEach((point, index) => {
    const { x, y } = point;
    if (index === 0) ctx.moveTo(x, y);
    if (column?.at === Math.trunc(x) && !isDashed) return addTo(column, point);
    endColumn(ctx, column);
    if (index > 0) ctx.lineTo(x, y);
    column = { at: Math.trunc(x), x, count: 0, low: y, high: y, last: y };
  });
  endColumn(ctx, column);
}

export function drawLine(ctx: RecordingContext, { borderColor, borderWidth, borderDash }: StillData, points: readonly Point[]): void {
  ctx.save();
  for (const [from, to] of stretchesOf(points)) {
    ctx.setLineDash(borderDash);
    ctx.lineWidth = borderWidth;
    ctx.strokeStyle = borderColor;
    ctx.beginPath();
    drawStretch(ctx, points.slice(from, to + 1), borderDash.length > 0);
    ctx.stroke();
  }
  ctx.restore();
}
