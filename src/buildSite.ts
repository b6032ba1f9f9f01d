import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { reportDiagnostics } from '#src/exports/diagnosticsReport.ts';
import { buildSearchIndex } from '#src/exports/searchIndex.ts';
import { reportWords } from '#src/i18n/check.ts';
import { loadProvince, type Clock } from '#src/loadProvince.ts';
import type { Settings } from '#src/settings.ts';

export type Log = (line: string) => void;

/**
 * Checks the workbooks and builds the site into `settings.outDir`. Gives false, and leaves what was there
 * untouched, when a workbook has an error or the build fails: the new site is made aside and swapped in whole.
 */
export async function buildSite(settings: Settings, clock: Clock, log: Log): Promise<boolean> {
  log(reportWords.stage.check);
  const province = await loadProvince(settings.directories, clock);
  const workbooks = new Set(province.datasets.flatMap((dataset) => dataset.files.map((file) => file.file))).size;
  log(reportDiagnostics(province.diagnostics, 'text', { workbooks, datasets: province.datasets.length }));
  if (province.diagnostics.some((each) => each.severity === 'error')) {
    log(reportWords.nothingReplaced(settings.outDir));
    return false;
  }
  const aside = join(dirname(settings.outDir), `.${settings.outDir.split('/').at(-1) ?? 'dist'}.next`);
  try {
    await renderAside(settings, aside, log);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    log(reportWords.buildFailed(error instanceof Error ? error.message : String(error)));
    return false;
  }
  log(reportWords.stage.swap);
  await swapIn(aside, settings.outDir);
  const files = await readdir(settings.outDir, { recursive: true });
  log(reportWords.built(settings.outDir, files.filter((name) => name.endsWith('.html')).length));
  return true;
}

async function renderAside(settings: Settings, aside: string, log: Log): Promise<void> {
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  log(reportWords.stage.render);
  const { outDir, siteUrl, basePath, directories } = settings;
  // One cache for each province and output, so that two builds at once cannot meet in it.
  const key = createHash('sha256').update(JSON.stringify([outDir, directories])).digest('hex').slice(0, 12);
  await build({ outDir: aside, site: siteUrl, base: basePath, cacheDir: `./node_modules/.cache/sakhon/${key}`, logLevel: 'warn' });
  log(reportWords.stage.index);
  await buildSearchIndex({ siteDir: aside, basePath, logger: { info: () => {} } });
}

/** Two renames: for a moment there is no folder, but never half a site. */
async function swapIn(aside: string, outDir: string): Promise<void> {
  const before = `${aside}.before`;
  await rm(before, { recursive: true, force: true });
  if (existsSync(outDir)) await rename(outDir, before);
  await rename(aside, outDir);
  await rm(before, { recursive: true, force: true });
}
