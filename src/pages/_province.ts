import { getCollection, getEntry } from 'astro:content';
import { heldBuild } from '#src/heldBuild.ts';
import { provinceOfEntries } from '#src/provinceLoader.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';

/** The province that the site is built from; every page begins here. While one works on the site, what was last read of it. */
export const province = async (): Promise<LoadedProvince> => heldBuild()?.province ?? provinceOfEntries(await getCollection('province'));

/** What of it every page needs: without the rows, for it is asked once a page. */
export const provinceHistory = async (): Promise<LoadedProvince['history']> => {
  const held = heldBuild();
  if (held) return held.province.history;
  const meta = await getEntry('province', 'meta');
  if (!meta) throw new Error('The province has not been loaded: the content collection is empty.');
  return (meta.data as unknown as LoadedProvince).history;
};
