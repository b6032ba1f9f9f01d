import type { ChartTheme, Ink } from '#src/charts/theme.ts';

const tile = 8;

/** Slanted lines on a tile that repeats without a seam. */
function slanted(colour: string, width: number, rising: boolean): CanvasPattern | string {
  const canvas = document.createElement('canvas');
  canvas.width = tile;
  canvas.height = tile;
  const ctx = canvas.getContext('2d');
  if (ctx === null) return colour;
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  for (const offset of [-tile, 0, tile]) {
    ctx.moveTo(offset - 1, rising ? tile + 1 : -1);
    ctx.lineTo(offset + tile + 1, rising ? -1 : tile + 1);
  }
  ctx.stroke();
  return ctx.createPattern(canvas, 'repeat') ?? colour;
}

/** The page's own colours, read where the chart stands: dark mode and a restyled site are followed. */
export function browserTheme(place: Element): ChartTheme {
  const style = getComputedStyle(place);
  const colour = (ink: Ink): string => style.getPropertyValue(`--c-${ink}`).trim();
  return {
    font: 'Sarabun, sans-serif',
    colour,
    hatch: (ink) => slanted(colour(ink), 2, true),
    range: (ink) => slanted(colour(ink), 1.25, false),
  };
}
