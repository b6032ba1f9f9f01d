import { defineCollection } from 'astro:content';
import { addressReader, loadState } from '#src/datasets/state/loadState.ts';
import { provinceLoader } from '#src/provinceLoader.ts';
import { clockInThailand, readSettings } from '#src/settings.ts';

const { stateFrom, ...from } = readSettings(process.env, process.cwd());
const last = async () => (await loadState(stateFrom, addressReader(fetch))).state;

export const collections = {
  province: defineCollection({ loader: provinceLoader(from, clockInThailand, last) }),
};
