import { hash } from 'node:crypto';
import { rememberingLast } from '#src/charts/rememberingLast.ts';
import type { ChartSpec } from '#src/charts/spec.ts';

/** The chart as data, for the browser to draw again. */
export const chartJson = rememberingLast((spec: ChartSpec): string => `${JSON.stringify(spec)}\n`);

/** The digest of `chartJson`: a page asks for both forms of a chart and for its numbers. */
export function chartDigest(spec: ChartSpec): string {
  const before = digests.get(spec);
  if (before !== undefined) return before;
  const digest = hash('sha256', chartJson(spec));
  digests.set(spec, digest);
  return digest;
}

const digests = new WeakMap<ChartSpec, string>();

/** The file's name without its ending: by its content, so that a page opened before a publish still finds its own numbers after it. */
export const chartName = (spec: ChartSpec): string => `${spec.id}.${chartDigest(spec).slice(0, 10)}`;

/** Where the interactive form of a chart finds its numbers, under the site's base. */
export const chartPath = (base: string, spec: ChartSpec): string => `${base.replace(/\/+$/u, '')}/charts/${chartName(spec)}.json`;
