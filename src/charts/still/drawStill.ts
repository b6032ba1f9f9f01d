import type { Chart } from 'chart.js';
import { barsOf, drawBars, type Bar } from '#src/charts/still/bars.ts';
import { drawLine } from '#src/charts/still/lines.ts';
import { layOut, markLength, type Layout } from '#src/charts/still/layOut.ts';
import type { RecordingContext } from '#src/charts/svg/recordingContext.ts';
import type { Size } from '#src/charts/sizes.ts';
import type { StillConfig } from '#src/charts/still/stillOptions.ts';
import type { TextMeasure } from '#src/charts/svg/measureText.ts';

/** Onto the pixels' middle, so that a line of one pixel is sharp. */
const sharp = (pixel: number): number => Math.round(pixel - 0.5) + 0.5;

function drawGrid(ctx: RecordingContext, { y: { display, grid } }: StillConfig, { area, yTexts, yOf }: Layout): void {
  if (display === false || grid === undefined || grid.display === false) return;
  for (const { value } of yTexts) {
    ctx.lineWidth = 1;
    ctx.strokeStyle = grid.color({ tick: { value } });
    ctx.setLineDash([]);
    ctx.beginPath();
    ctx.moveTo(Math.round(area.left), sharp(yOf(value)));
    ctx.lineTo(area.right, sharp(yOf(value)));
    ctx.stroke();
  }
}

function drawTexts(ctx: RecordingContext, { x, y }: StillConfig, { area, lineHeight, xTexts, yTexts, xOf, yOf }: Layout): void {
  ctx.textBaseline = 'middle';
  if (x.ticks !== undefined && x.display !== false) {
    const { font, color, padding, labelOffset = 0 } = x.ticks;
    [ctx.font, ctx.fillStyle, ctx.textAlign] = [`${font.size}px ${font.family}`, color, 'center'];
    const top = area.bottom + markLength + padding + lineHeight / 2;
    for (const { value, lines } of xTexts) lines.forEach((line, at) => ctx.fillText(line, xOf(value) + labelOffset, top + at * lineHeight));
  }
  if (y.ticks?.font === undefined || y.display === false) return;
  const { font, color = '', padding = 0 } = y.ticks;
  [ctx.font, ctx.fillStyle, ctx.textAlign] = [`${font.size}px ${font.family}`, color, 'right'];
  for (const { value, lines } of yTexts) for (const line of lines) ctx.fillText(line, area.left - padding, yOf(value));
}

type Hook = 'afterDatasetsUpdate' | 'beforeDraw' | 'beforeDatasetsDraw' | 'afterDatasetDraw' | 'afterDatasetsDraw' | 'afterDraw';

/**
 * Draws an upright chart as Chart.js would, at a fifth of the cost: nothing of it moves, so nothing need be asked twice.
 * To our own parts it looks like a chart of Chart.js.
 */
export function drawStill(config: StillConfig, size: Size, ctx: RecordingContext, measure: TextMeasure): void {
  const layout = layOut(config, size, measure);
  const { datasets, labels, plugins, type } = config;
  const metas = datasets.map((_, index): { data: Bar[] } => ({ data: type === 'line' ? [] : barsOf(config, index, layout) }));
  const chart = {
    ctx, width: size.width, height: size.height, chartArea: layout.area, options: {},
    data: { labels, datasets },
    scales: { x: { getPixelForValue: layout.xOf }, y: { getPixelForValue: layout.yOf } },
    getDatasetMeta: (index: number) => metas[index],
  } as unknown as Chart;
  const tell = (hook: Hook, args: object = {}): void => {
    for (const plugin of plugins) (plugin[hook] as ((...all: unknown[]) => void) | undefined)?.(chart, args, {});
  };
  tell('afterDatasetsUpdate');
  tell('beforeDraw');
  drawGrid(ctx, config, layout);
  drawTexts(ctx, config, layout);
  tell('beforeDatasetsDraw');
  // The first lies on top.
  for (let index = metas.length - 1; index >= 0; index -= 1) {
    const [data, meta] = [datasets[index], metas[index]];
    if (data === undefined || meta === undefined) continue;
    if (type === 'line') drawLine(ctx, data, layout);
    else drawBars(ctx, data, meta.data);
    tell('afterDatasetDraw', { index, meta });
  }
  tell('afterDatasetsDraw');
  tell('afterDraw');
}
