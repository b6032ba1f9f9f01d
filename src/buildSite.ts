import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { breakBlocks } from '#src/exports/blockBreaks.ts';
import { addressReader, loadState } from '#src/datasets/state/loadState.ts';
import { changeWarnings } from '#src/derive/changes/changeWarnings.ts';
import { reportDiagnostics } from '#src/exports/diagnosticsReport.ts';
import { nameIndex } from '#src/exports/nameIndex.ts';
import { buildSearchIndex } from '#src/exports/searchIndex.ts';
import { withHandedOver } from '#src/handOver.ts';
import { headersFile } from '#src/hostFiles.ts';
import { reportWords } from '#src/i18n/check.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Publish } from '#src/datasets/state/history.ts';
import { loadProvince, type Clock } from '#src/loadProvince.ts';
import type { Settings } from '#src/settings.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';

export type Log = (line: string) => void;

/** What a built site was made of. */
export interface Made {
  readonly province: LoadedProvince;
  readonly diagnostics: readonly Diagnostic[];
  /** What was published last; undefined: nothing. */
  readonly last: Publish | undefined;
}

/** Shows a built site, whole or not at all: the folder `site` is taken away afterwards. */
export type Show = (site: string, made: Made) => Promise<void>;

/**
 * Checks the workbooks and builds the site into `settings.outDir`. Gives false, and leaves what was there
 * untouched, when a workbook has an error or the build fails: the new site is made aside and swapped in whole, or shown
 * in the way of `show`.
 */
export async function buildSite(settings: Settings, clock: Clock, log: Log, show: Show = (site) => swapIn(site, settings.outDir)): Promise<boolean> {
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
    await show(workshop.site, { province, diagnostics, last: last.state?.publishes.at(-1) });
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
  // Astro would take variables of these names, which some hosts set, for its own.
  for (const name of ['BASE_URL', 'DEV', 'PROD', 'MODE', 'SSR']) Reflect.deleteProperty(process.env, name);
  await build({ outDir: site, site: siteUrl, base: basePath, cacheDir: cache, logLevel: 'silent' });
  await rewritePages(site);
  log(reportWords.stage.index);
  await buildSearchIndex({ siteDir: site, logger: { info: () => {} } });
  await nameIndex(site);
  await writeFile(join(site, '_headers'), headersFile(basePath));
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
export async function swapIn(site: string, outDir: string): Promise<void> {
  const [next, before] = [`${outDir}.next`, `${outDir}.before`];
  await rm(next, { recursive: true, force: true });
  await rm(before, { recursive: true, force: true });
  await cp(site, next, { recursive: true });
  if (existsSync(outDir)) await rename(outDir, before);
  await rename(next, outDir);
  await rm(before, { recursive: true, force: true });
}
