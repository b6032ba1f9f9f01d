import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

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

function registerFonts(): void {
  for (const script of scripts) {
    if (GlobalFonts.has(`Sarabun ${script}`)) continue;
    for (const weight of weights) GlobalFonts.registerFromPath(resolveFont(`sarabun-${script}-${weight}-normal.woff2`), `Sarabun ${script}`);
  }
}

export interface TextMeasure {
  font: string;
  measureText(text: string): TextMetrics;
}

const mostRemembered = 20_000;
let shared: TextMeasure | null = null;

/** Measures in Sarabun. One for all drawings: labels of months come again in every chart, and are measured once. */
export const createMeasure = (): TextMeasure => (shared ??= makeMeasure());

/** The fonts' files hold one script each, so the one family of the page is two here, tried in turn. */
function makeMeasure(): TextMeasure {
  registerFonts();
  const known = new Map<string, TextMetrics>();
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
    measureText(text) {
      const key = `${font}|${text}`;
      const before = known.get(key);
      if (before) return before;
      const metrics = ctx.measureText(text) as unknown as TextMetrics;
      if (known.size >= mostRemembered) known.clear();
      known.set(key, metrics);
      return metrics;
    },
  };
}
