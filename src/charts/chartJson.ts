import { hash } from 'node:crypto';
import { rememberingLast } from '#src/charts/rememberingLast.ts';
import type { ChartSpec } from '#src/charts/spec.ts';

/** The chart as data, for the browser to draw again. */
export const chartJson = rememberingLast((spec: ChartSpec): string => `${JSON.stringify(spec)}\n`);

/** The file's name without its ending: by its content, so that a page opened before a publish still finds its own numbers after it. */
export function chartName(spec: ChartSpec): string {
  const before = named.get(spec);
  if (before !== undefined) return before;
  const name = `${spec.id}.${hash('sha256', chartJson(spec), 'hex').slice(0, 10)}`;
  named.set(spec, name);
  return name;
}

/** A page asks for both forms of a chart and for its numbers. */
const named = new WeakMap<ChartSpec, string>();

/** Where the interactive form of a chart finds its numbers, under the site's base. */
export const chartPath = (base: string, spec: ChartSpec): string => `${base.replace(/\/+$/u, '')}/charts/${chartName(spec)}.json`;
