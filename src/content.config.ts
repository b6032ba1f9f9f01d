import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';

/** Only who works on the site needs the province here: a build hands it to the pages as it has read it. */
const loader: Loader = {
  name: 'province',
  async load(context) {
    if (!context.watcher) return;
    const { loadForPages } = await import('#src/provinceLoader.ts');
    await loadForPages(context);
  },
};

export const collections = { province: defineCollection({ loader }) };
