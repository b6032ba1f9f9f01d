import type { Ink, ChartTheme } from '#src/charts/theme.ts';
import { textSize } from '#src/charts/sizes.ts';

export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align?: CanvasTextAlign;
  readonly size?: number;
  readonly bold?: boolean;
  readonly ink?: Ink;
  /** A rim in the colour of the paper, for text that crosses lines. */
  readonly halo?: boolean;
}

/** Writes one line of text, vertically centred on `y`. */
export function drawLabel(ctx: CanvasRenderingContext2D, theme: ChartTheme, label: Label): void {
  ctx.font = `${label.bold === true ? 700 : 400} ${label.size ?? textSize}px ${theme.font}`;
  ctx.textAlign = label.align ?? 'left';
  ctx.textBaseline = 'middle';
  if (label.halo === true) {
    ctx.lineWidth = 4;
    ctx.lineJoin = 'round';
    ctx.strokeStyle = theme.colour('paper');
    ctx.strokeText(label.text, label.x, label.y);
  }
  ctx.fillStyle = theme.colour(label.ink ?? 'ink');
  ctx.fillText(label.text, label.x, label.y);
}

export function drawLabels(ctx: CanvasRenderingContext2D, theme: ChartTheme, labels: readonly Label[]): void {
  for (const label of labels) drawLabel(ctx, theme, label);
}
