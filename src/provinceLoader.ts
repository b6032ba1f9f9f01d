import { randomUUID } from 'node:crypto';
import type { LoaderContext } from 'astro/loaders';
import { openKept, versionNow } from '#src/cache/kept.ts';
import { addressReader, loadState } from '#src/datasets/state/loadState.ts';
import type { SiteState } from '#src/datasets/state/siteState.ts';
import { holdRead } from '#src/heldRead.ts';
import { loadProvince, type Clock } from '#src/loadProvince.ts';
import { clockInThailand, readSettings, type Settings } from '#src/settings.ts';
import { noStopwatch } from '#src/stopwatch.ts';

/** Reads the state of the publish before; null when there was none. */
type Last = () => Promise<SiteState | null>;

/** Where the province lies, and what earlier loads have kept; `keptIn` null: nothing. With the program as it was when it began, for its code may be changed while it runs. */
type FromThen = Pick<Settings, 'directories' | 'keptIn'> & { readonly version: string };

/**
 * Astro's way to the province: the pages get it as it was read (`heldRead`), and one entry tells Astro that it was.
 * While the development server runs, a saved workbook or content file is read again and open pages refresh.
 */
export async function loadForPages(context: LoaderContext): Promise<void> {
  const { stateFrom, ...from } = readSettings(process.env, process.cwd());
  const last: Last = async () => (await loadState(stateFrom, addressReader(fetch))).state;
  const then = { ...from, version: versionNow() };
  await fill(context, then, clockInThailand, last);
  watch(context, then, clockInThailand, last);
}

async function fill({ store, logger }: LoaderContext, from: FromThen, clock: Clock, last: Last): Promise<void> {
  const province = await loadProvince(from.directories, clock, await last(), undefined, noStopwatch, openKept(from.keptIn, from.version));
  for (const each of province.diagnostics) if (each.severity === 'error') logger.error(each.message);
  holdRead(province);
  // What Astro notices: open pages refresh.
  const digest = randomUUID();
  store.clear();
  store.set({ id: 'read', data: { digest }, digest });
}

/** Excel saves by writing a new file and renaming it, so several events come at once; they are taken together. */
function watch(context: LoaderContext, from: FromThen, clock: Clock, last: Last): void {
  const { watcher, logger } = context;
  if (!watcher) return;
  const folders = Object.values(from.directories);
  watcher.add(folders);
  let waiting: NodeJS.Timeout | undefined;
  const again = (path: string) => {
    if (!folders.some((folder) => path.startsWith(folder)) || path.includes('~$')) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      fill(context, from, clock, last).catch((error: unknown) => logger.error(String(error)));
    }, 150);
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, again);
}
