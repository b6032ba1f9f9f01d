import type * as Canvas from '@napi-rs/canvas';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { widthOfLetters } from '#src/charts/svg/letterWidths.ts';
import { remembering } from '#src/thai/remembering.ts';

const weights = [400, 700];
const scripts = ['latin', 'thai'];

/** The package's own folder, also when this module has been bundled into another place. */
function resolveFont(name: string): string {
  const path = `@fontsource/sarabun/files/${name}`;
  const starts = [import.meta.url, pathToFileURL(join(process.cwd(), 'package.json')).href];
  for (const start of starts) {
    try {
      return createRequire(start).resolve(path);
    } catch {
      // The next place may know it.
    }
  }
  throw new Error(`charts: ${path} is not installed`);
}

export interface TextMeasure {
  font: string;
  measureText(text: string): { readonly width: number };
}

let shared: TextMeasure | null = null;

/** Measures in Sarabun. One for all drawings: the canvas is made once, if at all. */
export const createMeasure = (): TextMeasure => (shared ??= makeMeasure());

/** As Chart.js and the axes drawn without it name the plain letters. */
const plainFont = /^(?:(?:normal|400) )?([\d.]+)px Sarabun$/u;

/** Charts are marked with the same numbers and months. */
function makeMeasure(): TextMeasure {
  let canvas: TextMeasure | null = null;
  const widths = remembering((font) => {
    const size = plainFont.exec(font)?.[1];
    return remembering((text) => (size === undefined ? null : widthOfLetters(text, Number(size))) ?? byCanvas(font, text));
  });
  const byCanvas = (font: string, text: string): number => {
    canvas ??= makeCanvas();
    canvas.font = font;
    return canvas.measureText(text).width;
  };
  return {
    font: '',
    measureText(text) {
      return { width: widths(this.font)(text) };
    },
  };
}

/** The fonts' files hold one script each, so the one family of the page is two here, tried in turn. */
export function makeCanvas(): TextMeasure {
  const { createCanvas, GlobalFonts } = createRequire(import.meta.url)('@napi-rs/canvas') as typeof Canvas;
  for (const script of scripts) {
    if (GlobalFonts.has(`Sarabun ${script}`)) continue;
    for (const weight of weights) GlobalFonts.registerFromPath(resolveFont(`sarabun-${script}-${weight}-normal.woff2`), `Sarabun ${script}`);
  }
  const ctx = createCanvas(1, 1).getContext('2d');
  let font = '';
  return {
    get font() {
      return font;
    },
    set font(value: string) {
      if (font === value) return;
      font = value;
      ctx.font = value.replace(/Sarabun$/u, '"Sarabun latin","Sarabun thai"');
    },
    measureText: (text) => ctx.measureText(text),
  };
}
