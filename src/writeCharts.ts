import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartJson, chartName } from '#src/charts/chartJson.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { allCharts } from '#src/views/charts.ts';

/** Writes every chart as data into a site: as answers to requests, a thousand of them would take many times as long. */
export function writeCharts(province: LoadedProvince, site: string): void {
  const folder = join(site, 'charts');
  mkdirSync(folder, { recursive: true });
  for (const spec of allCharts(province)) {
    const json = chartJson(spec);
    writeFileSync(join(folder, `${chartName(spec, json)}.json`), json);
  }
}
