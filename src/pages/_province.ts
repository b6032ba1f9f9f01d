import { getCollection, getEntry } from 'astro:content';
import { provinceOfEntries } from '#src/provinceLoader.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';

/** The province that the site is built from; every page begins here. */
export const province = async (): Promise<LoadedProvince> => provinceOfEntries(await getCollection('province'));

/** What of it every page needs: without the rows, for it is asked once a page. */
export const provinceHistory = async (): Promise<LoadedProvince['history']> => {
  const meta = await getEntry('province', 'meta');
  if (!meta) throw new Error('The province has not been loaded: the content collection is empty.');
  return (meta.data as unknown as LoadedProvince).history;
};
