import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { openKept, type Kept } from '#src/cache/kept.ts';
import { sweepKept } from '#src/cache/sweep.ts';
import { openDrawings } from '#src/charts/drawings.ts';
import { joinBase } from '#src/components/href.ts';
import { compiledSite } from '#src/compile/compiledSite.ts';
import { renderSite } from '#src/compile/renderSite.ts';
import { addressReader, loadState } from '#src/datasets/state/loadState.ts';
import { changeWarnings } from '#src/derive/changes/changeWarnings.ts';
import { reportDiagnostics } from '#src/exports/diagnosticsReport.ts';
import { nameIndex } from '#src/exports/nameIndex.ts';
import { pagefindRuntime, type PagefindRuntime } from '#src/exports/pagefindRuntime.ts';
import type { SearchIndex } from '#src/exports/searchIndex.ts';
import { holdBuild } from '#src/heldBuild.ts';
import { holdMemory } from '#src/holdMemory.ts';
import { headersFile } from '#src/hostFiles.ts';
import { reportWords } from '#src/i18n/check.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Publish } from '#src/datasets/state/history.ts';
import { loadProvince, type Clock } from '#src/loadProvince.ts';
import type { Settings } from '#src/settings.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';
import type { Address } from '#src/views/datasetAbout.ts';
import { pageDesk, type PageDesk } from '#src/pageDesk.ts';
import { noStopwatch, Tally, type Stopwatch } from '#src/stopwatch.ts';
import { writeCharts } from '#src/writeCharts.ts';
import { writeDataFiles } from '#src/writeDataFiles.ts';

export type Log = (line: string) => void;

/** What a built site was made of. */
export interface Made {
  readonly province: LoadedProvince;
  readonly diagnostics: readonly Diagnostic[];
  /** What was published last; undefined: nothing. */
  readonly last: Publish | undefined;
  /** How many pages were drawn; the others stood in the site before. */
  readonly drawn: number;
}

/** Shows a built site, whole or not at all: the folder `site` is taken away afterwards. */
export type Show = (site: string, made: Made) => Promise<void>;

/**
 * Checks the workbooks and builds the site into `settings.outDir`. Gives false, and leaves what was there
 * untouched, when a workbook has an error or the build fails: the new site is made aside and swapped in whole, or shown
 * in the way of `show`.
 */
export async function buildSite(settings: Settings, clock: Clock, log: Log, show: Show = (site) => swapIn(site, settings.outDir), stopwatch: Stopwatch = noStopwatch): Promise<boolean> {
  holdMemory();
  log(reportWords.stage.check);
  const compiled = compiledSite(settings);
  // Whoever waits for it hears of it.
  compiled.catch(() => undefined);
  const last = await loadState(settings.stateFrom, addressReader(fetch));
  const kept = openKept(settings.keptIn);
  const province = await loadProvince(settings.directories, clock, last.state, true, stopwatch, kept);
  const diagnostics = [...last.diagnostics, ...province.diagnostics, ...changeWarnings(province.history.changes, province.datasets)];
  const workbooks = new Set(province.datasets.flatMap((dataset) => dataset.files.map((file) => file.file))).size;
  log(reportDiagnostics(diagnostics, 'text', { workbooks, datasets: province.datasets.length }));
  if (diagnostics.some((each) => each.severity === 'error')) {
    log(reportWords.nothingReplaced(settings.outDir));
    return false;
  }
  const workshop = workshopOf(settings);
  let pages: readonly string[] = [];
  try {
    const made = await make(province, { settings, workshop, log, stopwatch, kept, compiled });
    pages = made.pages;
    log(reportWords.stage.swap);
    await stopwatch.time('write', () => show(workshop.site, { province, diagnostics, last: last.state?.publishes.at(-1), drawn: made.drawn }));
  } catch (error) {
    log(reportWords.buildFailed(error instanceof Error ? error.message : String(error)));
    return false;
  } finally {
    rmSync(workshop.site, { recursive: true, force: true });
  }
  // By the day it is, whatever day the site is built for.
  if (settings.keptIn !== null) sweepKept(cacheRoot, [dirname(workshop.site), settings.keptIn], Date.now());
  // Of what was made, that which is shown: a copy to be read without a server lacks some.
  log(reportWords.built(settings.outDir, pages.filter((name) => existsSync(join(settings.outDir, name))).length));
  return true;
}

const cacheRoot = resolve(import.meta.dirname, '../.cache');

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
  const folder = join(cacheRoot, key);
  return { site: join(folder, 'site'), cache: join(folder, 'astro') };
}

interface Making {
  readonly settings: Settings;
  readonly workshop: Workshop;
  readonly log: Log;
  readonly stopwatch: Stopwatch;
  readonly kept: Kept | null;
  readonly compiled: Promise<string>;
}

/**
 * Makes the site: each dataset's files are made once, in other processes, before the pages tell of them. Gives the
 * pages, and how many of them were drawn.
 */
async function make(province: LoadedProvince, { settings, workshop, log, stopwatch, kept, compiled }: Making): Promise<ReturnType<PageDesk['sum']>> {
  const { siteUrl, basePath } = settings;
  // Others have read until now: this process waited for them.
  holdMemory();
  rmSync(workshop.site, { recursive: true, force: true });
  log(reportWords.stage.render);
  const data = join(workshop.cache, 'data');
  const address: Address = (path) => new URL(joinBase(basePath, path), siteUrl).href;
  // First of all, for it goes on while this process does other things.
  const files = writeDataFiles(province, data, address, kept && { store: kept.findings, templates: kept.templates, site: settings.outDir });
  stopwatch.time('data', () => files.ended);
  const drawing = new Tally();
  const drawings = openDrawings(kept?.drawings, (draw) => drawing.time(draw));
  const runtime = pagefindRuntime();
  // Whoever waits for it hears of it.
  runtime.catch(() => undefined);
  const pages = pageDesk(province, settings, workshop.site, kept?.pages ?? null);
  const index = { aside: join(workshop.site, 'pagefind.next'), before: join(settings.outDir, 'pagefind'), runtime };
  const meanwhile = (lying: readonly string[]): void => {
    // From now on somebody waits for them.
    void files.awaited();
    pages.finish(lying);
    stopwatch.time('index', () => pages.index.writeFragments(index.aside, index.before));
    writeCharts(province, workshop.site, settings.outDir);
    kept?.drawings.tidy();
  };
  const toRender = { handedOver: pages.handOver, first: isOfOneIndicator, waits: tellsOfData, meanwhile };
  await stopwatch.time('render', async () => holdBuild({ province, drawings, data: files, base: basePath, pages }, async () => renderSite(await compiled, workshop.site, toRender)));
  stopwatch.elsewhere('charts', drawing.cost);
  kept?.pages.tidy();
  log(reportWords.stage.index);
  await stopwatch.time('index', () => indexPages(pages.index, workshop.site, index));
  await writeFile(join(workshop.site, '_headers'), headersFile(basePath));
  kept?.findings.tidy();
  await files.ended;
  kept?.templates.tidy();
  // There are thousands of them, and beside them few pages.
  for (const name of await readdir(join(workshop.site, 'data'))) await rename(join(workshop.site, 'data', name), join(data, name));
  await rmdir(join(workshop.site, 'data'));
  await rename(data, join(workshop.site, 'data'));
  return pages.sum();
}

/** Others tell of many indicators, of each but a part of what its own page is made from. */
const isOfOneIndicator = (pathname: string): boolean => /^\/indicators\/./.test(pathname);

/** What waits for the data files is rendered last, when there is nothing else to do. */
const tellsOfData = (pathname: string): boolean => /^\/(data(\/datapackage\.json)?|state\.json)\/?$/.test(pathname);

interface IndexPlace {
  readonly aside: string;
  readonly before: string;
  readonly runtime: Promise<PagefindRuntime>;
}

/** Makes the index aside: its name is known when it is made. */
async function indexPages(index: SearchIndex, site: string, { aside, before, runtime }: IndexPlace): Promise<void> {
  const { name } = await index.write(aside, runtime, before);
  await mkdir(join(site, 'pagefind'));
  await rename(aside, join(site, 'pagefind', name));
  await nameIndex(site, name);
}

/** Puts the site beside the old one, then renames twice: never half a site. On another disk it is copied, which takes long. */
export async function swapIn(site: string, outDir: string): Promise<void> {
  const [next, before] = [`${outDir}.next`, `${outDir}.before`];
  // At once: thousands of files one by one, each waited for, take many times as long.
  for (const folder of [next, before]) rmSync(folder, { recursive: true, force: true });
  await rename(site, next).catch(() => cp(site, next, { recursive: true }));
  if (existsSync(outDir)) await rename(outDir, before);
  await rename(next, outDir);
  rmSync(before, { recursive: true, force: true });
}
