import { defineCollection } from 'astro:content';
import { provinceLoader } from '#src/provinceLoader.ts';
import { clockInThailand, readSettings } from '#src/settings.ts';

const { directories } = readSettings(process.env, process.cwd());

export const collections = {
  province: defineCollection({ loader: provinceLoader(directories, clockInThailand) }),
};
