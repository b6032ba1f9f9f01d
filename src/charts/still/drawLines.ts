import type { Chart } from 'chart.js';
import { layOut, markLength, type Layout } from '#src/charts/still/layOut.ts';
import type { LineConfig, LineData } from '#src/charts/still/stillOptions.ts';
import type { RecordingContext } from '#src/charts/svg/recordingContext.ts';
import type { Size } from '#src/charts/sizes.ts';
import type { TextMeasure } from '#src/charts/svg/measureText.ts';

interface Point {
  readonly x: number;
  readonly y: number;
  readonly skip: boolean;
}

/** Onto the pixels' middle, so that a line of one pixel is sharp. */
const sharp = (pixel: number): number => Math.round(pixel - 0.5) + 0.5;

function drawGrid(ctx: RecordingContext, { y }: LineConfig, { area, yTexts, yOf }: Layout): void {
  if (y.grid.display === false) return;
  for (const { value } of yTexts) {
    ctx.lineWidth = 1;
    ctx.strokeStyle = y.grid.color({ tick: { value } });
    ctx.setLineDash([]);
    ctx.beginPath();
    ctx.moveTo(Math.round(area.left), sharp(yOf(value)));
    ctx.lineTo(area.right, sharp(yOf(value)));
    ctx.stroke();
  }
}

function drawTexts(ctx: RecordingContext, { x, y }: LineConfig, { area, lineHeight, xTexts, yTexts, xOf, yOf }: Layout): void {
  ctx.textBaseline = 'middle';
  if (x.ticks !== undefined && x.display !== false) {
    [ctx.font, ctx.fillStyle, ctx.textAlign] = [`${x.ticks.font.size}px ${x.ticks.font.family}`, x.ticks.color, 'center'];
    const top = area.bottom + markLength + x.ticks.padding + lineHeight.x / 2;
    for (const { value, lines } of xTexts) lines.forEach((line, at) => ctx.fillText(line, xOf(value), top + at * lineHeight.x));
  }
  if (y.ticks.display === false) return;
  [ctx.font, ctx.fillStyle, ctx.textAlign] = [`${y.ticks.font?.size}px ${y.ticks.font?.family}`, y.ticks.color ?? '', 'right'];
  for (const { value, lines } of yTexts) for (const line of lines) ctx.fillText(line, area.left - (y.ticks.padding ?? 0), yOf(value));
}

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

function drawLine(ctx: RecordingContext, { borderColor, borderWidth, borderDash }: LineData, points: readonly Point[]): void {
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

type Hook = 'beforeDraw' | 'beforeDatasetsDraw' | 'afterDatasetDraw' | 'afterDatasetsDraw' | 'afterDraw';

/**
 * Draws a line chart as Chart.js would, at a fifth of the cost: nothing of it moves, so nothing need be asked twice. To
 * our own parts it looks like a chart of Chart.js.
 */
export function drawLines(config: LineConfig, size: Size, ctx: RecordingContext, measure: TextMeasure): void {
  const layout = layOut(config, size, measure);
  const { area, xOf, yOf } = layout;
  const metas = config.datasets.map(({ data }) => ({ data: data.map((value, at): Point => ({ x: xOf(at), y: yOf(value ?? 0), skip: value === null })) }));
  const chart = {
    ctx, width: size.width, height: size.height, chartArea: area, options: {},
    data: { labels: config.labels, datasets: config.datasets },
    scales: { x: { getPixelForValue: xOf }, y: { getPixelForValue: yOf } },
    getDatasetMeta: (index: number) => metas[index],
  } as unknown as Chart;
  const tell = (hook: Hook, args: object = {}): void => {
    for (const plugin of config.plugins) (plugin[hook] as ((...all: unknown[]) => void) | undefined)?.(chart, args, {});
  };
  tell('beforeDraw');
  drawGrid(ctx, config, layout);
  drawTexts(ctx, config, layout);
  tell('beforeDatasetsDraw');
  for (let index = metas.length - 1; index >= 0; index -= 1) {
    const [data, meta] = [config.datasets[index], metas[index]];
    if (data === undefined || meta === undefined) continue;
    drawLine(ctx, data, meta.data);
    tell('afterDatasetDraw', { index, meta });
  }
  tell('afterDatasetsDraw');
  tell('afterDraw');
}
