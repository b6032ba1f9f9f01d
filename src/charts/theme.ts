import type { ChartSeries } from '#src/charts/spec.ts';

/** The colours that a chart may use. The drawing at build turns each into a class; the browser reads it from `--c-<ink>`. */
export const inks = [
  'ink', 'muted', 'grid', 'axis', 'paper', 'accent', 'accent-2', 'accent-3', 'accent-4', 'target', 'central', 'baseline',
  'band-1', 'band-2', 'band-3', 'band-4', 'band-5',
] as const;

export type Ink = (typeof inks)[number];

/** How a drawing gets its paint: `colour` for lines and text, `hatch` for samples, `range` for areas that stand for a span. */
export interface ChartTheme {
  readonly font: string;
  readonly colour: (ink: Ink) => string;
  readonly hatch: (ink: Ink) => CanvasPattern | string;
  readonly range: (ink: Ink) => CanvasPattern | string;
}

/** Prefixes of the patterns' names: samples lean to the right, ranges to the left. */
export const patternPrefixes = { hatch: 'hatch-', range: 'range-' } as const;

/** The theme of the drawing at build: names instead of colours, which the SVG writer turns into classes and patterns. */
export const namedTheme: ChartTheme = {
  font: 'Sarabun',
  colour: (ink) => ink,
  hatch: (ink) => `${patternPrefixes.hatch}${ink}`,
  range: (ink) => `${patternPrefixes.range}${ink}`,
};

const actualInks: readonly Ink[] = ['accent', 'accent-2', 'accent-3', 'accent-4'];

/** Of a bar: results are full, samples hatched, the ministry's figures hollow. */
export function barPaint(series: ChartSeries, all: readonly ChartSeries[], theme: ChartTheme): CanvasPattern | string {
  const ink = seriesInk(series, all);
  if (series.sample === true) return theme.hatch(ink);
  return theme.colour(series.role === 'central' ? 'paper' : ink);
}

/** The ink of a series: by role, and among several results by their order. */
export function seriesInk(series: ChartSeries, all: readonly ChartSeries[]): Ink {
  if (series.role !== 'actual') return series.role;
  const order = all.filter((other) => other.role === 'actual').indexOf(series);
  return actualInks[order % actualInks.length] ?? 'accent';
}
