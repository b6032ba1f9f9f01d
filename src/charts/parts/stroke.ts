export interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** A straight line from (x1, y1) to (x2, y2). */
export function drawLine(ctx: CanvasRenderingContext2D, from: readonly [number, number], to: readonly [number, number], stroke: Stroke): void {
  ctx.beginPath();
  ctx.setLineDash([...(stroke.dash ?? [])]);
  ctx.lineWidth = stroke.width;
  ctx.strokeStyle = stroke.colour;
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
  ctx.setLineDash([]);
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function fillBox(ctx: CanvasRenderingContext2D, box: Box, paint: CanvasPattern | string): void {
  ctx.beginPath();
  ctx.fillStyle = paint;
  ctx.rect(box.x, box.y, box.width, box.height);
  ctx.fill();
}

export function outlineBox(ctx: CanvasRenderingContext2D, box: Box, stroke: Stroke): void {
  ctx.beginPath();
  ctx.setLineDash([...(stroke.dash ?? [])]);
  ctx.lineWidth = stroke.width;
  ctx.strokeStyle = stroke.colour;
  ctx.rect(box.x, box.y, box.width, box.height);
  ctx.stroke();
  ctx.setLineDash([]);
}
