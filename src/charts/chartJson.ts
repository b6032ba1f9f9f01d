import type { ChartSpec } from '#src/charts/spec.ts';

/** Where the interactive form of a chart finds its numbers, under the site's base. */
export const chartPath = (base: string, id: string): string => `${base.replace(/\/+$/u, '')}/charts/${id}.json`;

/** The file at that path: the chart as data, for the browser to draw again. */
export const chartJson = (spec: ChartSpec): string => `${JSON.stringify(spec)}\n`;
