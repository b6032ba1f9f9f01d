import type { Loader, LoaderContext } from 'astro/loaders';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { SiteState } from '#src/datasets/state/siteState.ts';
import { heldBuild } from '#src/heldBuild.ts';
import { loadProvince, type Clock, type Directories } from '#src/loadProvince.ts';

/** Reads the state of the publish before; null when there was none. */
type Last = () => Promise<SiteState | null>;

/**
 * Astro's way to the province: one entry `meta` with all but the rows, and one entry a dataset.
 * While the development server runs, a saved workbook or content file is read again and open pages refresh.
 */
export function provinceLoader(directories: Directories, clock: Clock, last: Last): Loader {
  return {
    name: 'province',
    async load(context) {
      // A build has read and checked it already, and hands it to the pages as it is.
      if (heldBuild()) return;
      await fill(context, directories, clock, last);
      watch(context, directories, clock, last);
    },
  };
}

async function fill({ store, logger, generateDigest }: LoaderContext, directories: Directories, clock: Clock, last: Last): Promise<void> {
  const { datasets, ...meta } = await loadProvince(directories, clock, await last());
  for (const each of meta.diagnostics) if (each.severity === 'error') logger.error(each.message);
  const entries = [{ id: 'meta', data: { ...meta } }, ...datasets.map((dataset) => ({ id: `dataset/${dataset.id}`, data: { ...dataset } }))];
  const kept = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
  for (const { id, data } of entries) store.set({ id, data: data as Record<string, unknown>, digest: generateDigest(data as Record<string, unknown>) });
}

/** Excel saves by writing a new file and renaming it, so several events come at once; they are taken together. */
function watch(context: LoaderContext, directories: Directories, clock: Clock, last: Last): void {
  const { watcher, logger } = context;
  if (!watcher) return;
  const folders = Object.values(directories);
  watcher.add(folders);
  let waiting: NodeJS.Timeout | undefined;
  const again = (path: string) => {
    if (!folders.some((folder) => path.startsWith(folder)) || path.includes('~$')) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      fill(context, directories, clock, last).catch((error: unknown) => logger.error(String(error)));
    }, 150);
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, again);
}

/** Puts the entries of the collection together again. */
export function provinceOfEntries(entries: readonly { id: string; data: unknown }[]): LoadedProvince {
  const meta = entries.find(({ id }) => id === 'meta')?.data as Omit<LoadedProvince, 'datasets'> | undefined;
  if (!meta) throw new Error('The province has not been loaded: the content collection is empty.');
  const datasets = entries.filter(({ id }) => id.startsWith('dataset/')).map(({ data }) => data as LoadedProvince['datasets'][number]);
  return { ...meta, datasets: datasets.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}
