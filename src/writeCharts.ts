import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from '#src/cache/store.ts';
import { takeStanding } from '#src/cache/standingSite.ts';
import { chartFile, chartName } from '#src/charts/chartJson.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { allCharts } from '#src/views/charts.ts';

/**
 * Writes every chart as data into a site: as answers to requests, a thousand of them would take many times as long. What
 * lies so in the site `before` is taken from there, for to make a file takes longer than to look at one.
 */
export function writeCharts(province: LoadedProvince, site: string, before: string): void {
  const folder = join(site, 'charts');
  mkdirSync(folder, { recursive: true });
  const standing = new Set(namesIn(join(before, 'charts')));
  for (const spec of allCharts(province)) {
    const name = `${chartName(spec)}.json`;
    const { bytes, digest } = chartFile(spec);
    const stands = standing.has(name) && takeStanding(join(before, 'charts'), [{ path: name, digest }], () => join(folder, name));
    if (!stands) writeFileSync(join(folder, name), bytes);
  }
}
