import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { breakBlocks } from '#src/exports/blockBreaks.ts';
import { addressReader, loadState } from '#src/datasets/state/loadState.ts';
import { changeWarnings } from '#src/derive/changes/changeWarnings.ts';
import { reportDiagnostics } from '#src/exports/diagnosticsReport.ts';
import { buildSearchIndex } from '#src/exports/searchIndex.ts';
import { withHandedOver } from '#src/handOver.ts';
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
  const last = await loadState(settings.stateFrom, addressReader(fetch));
  const province = await loadProvince(settings.directories, clock, last.state);
  const diagnostics = [...last.diagnostics, ...province.diagnostics, ...changeWarnings(province.history.changes, province.datasets)];
  const workbooks = new Set(province.datasets.flatMap((dataset) => dataset.files.map((file) => file.file))).size;
  log(reportDiagnostics(diagnostics, 'text', { workbooks, datasets: province.datasets.length }));
  if (diagnostics.some((each) => each.severity === 'error')) {
    log(reportWords.nothingReplaced(settings.outDir));
    return false;
  }
  const workshop = workshopOf(settings);
  try {
    await withHandedOver(last.text, clock(), workshop.cache, () => render(settings, workshop, log));
    log(reportWords.stage.swap);
    await swapIn(workshop.site, settings.outDir);
  } catch (error) {
    log(reportWords.buildFailed(error instanceof Error ? error.message : String(error)));
    return false;
  } finally {
    await rm(workshop.site, { recursive: true, force: true });
  }
  const files = await readdir(settings.outDir, { recursive: true });
  log(reportWords.built(settings.outDir, files.filter((name) => name.endsWith('.html')).length));
  return true;
}

interface Workshop {
  readonly site: string;
  readonly cache: string;
}

/**
 * Where a site is made before it is shown: inside the project, for what Astro renders must find its packages,
 * and one for each province and output, so that two builds at once cannot meet in it.
 */
function workshopOf({ outDir, directories }: Settings): Workshop {
  const key = createHash('sha256').update(JSON.stringify([outDir, directories])).digest('hex').slice(0, 12);
  const folder = resolve(import.meta.dirname, '../.cache', key);
  return { site: join(folder, 'site'), cache: join(folder, 'astro') };
}

async function render({ siteUrl, basePath }: Settings, { site, cache }: Workshop, log: Log): Promise<void> {
  await rm(site, { recursive: true, force: true });
  log(reportWords.stage.render);
  // Astro would take a variable of this name, which some hosts set, for its own base.
  delete process.env.BASE_URL;
  await build({ outDir: site, site: siteUrl, base: basePath, cacheDir: cache, logLevel: 'silent' });
  await rewritePages(site);
  log(reportWords.stage.index);
  await buildSearchIndex({ siteDir: site, logger: { info: () => {} } });
}

/** What every page gets once it is rendered. */
async function rewritePages(site: string): Promise<void> {
  const names = (await readdir(site, { recursive: true })).filter((name) => name.endsWith('.html'));
  await Promise.all(names.map(async (name) => {
    const path = join(site, name);
    await writeFile(path, breakBlocks(await readFile(path, 'utf8')));
  }));
}

/** Copies the site beside the old one (it may lie on another disk), then renames twice: never half a site. */
async function swapIn(site: string, outDir: string): Promise<void> {
  const [next, before] = [`${outDir}.next`, `${outDir}.before`];
  await rm(next, { recursive: true, force: true });
  await rm(before, { recursive: true, force: true });
  await cp(site, next, { recursive: true });
  if (existsSync(outDir)) await rename(outDir, before);
  await rename(next, outDir);
  await rm(before, { recursive: true, force: true });
}
