import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { heldBuild } from '#src/heldBuild.ts';

/** A build has read and checked the workbooks already, so it does without the modules that would read them again. */
const loader: Loader = {
  name: 'province',
  async load(context) {
    if (heldBuild()) return;
    const { loadForPages } = await import('#src/provinceLoader.ts');
    await loadForPages(context);
  },
};

export const collections = { province: defineCollection({ loader }) };
