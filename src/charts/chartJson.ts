import { hash } from 'node:crypto';
import type { ChartSpec } from '#src/charts/spec.ts';
import { rememberingEach } from '#src/thai/remembering.ts';

/** A chart as data, for the browser to draw again, as bytes of JSON, and their digest. */
export interface ChartFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly digest: string;
}

// Its bytes lie by themselves: small buffers share what they are cut from, and would hold that to the end.
const encoder = new TextEncoder();

/** Made once: a page asks for both forms of a chart and for its numbers, which are written when all pages are. */
export const chartFile = rememberingEach((spec: ChartSpec): ChartFile => {
  const bytes = encoder.encode(`${JSON.stringify(spec)}\n`);
  return { bytes, digest: hash('sha256', bytes) };
});

/** The file's name without its ending: by its content, so that a page opened before a publish still finds its own numbers after it. */
export const chartName = (spec: ChartSpec): string => `${spec.id}.${chartFile(spec).digest.slice(0, 10)}`;

/** Where the interactive form of a chart finds its numbers, under the site's base. */
export const chartPath = (base: string, spec: ChartSpec): string => `${base.replace(/\/+$/u, '')}/charts/${chartName(spec)}.json`;
