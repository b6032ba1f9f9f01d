import { getCollection } from 'astro:content';
import { provinceOfEntries } from '#src/provinceLoader.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';

/** The province that the site is built from; every page begins here. */
export const province = async (): Promise<LoadedProvince> => provinceOfEntries(await getCollection('province'));
