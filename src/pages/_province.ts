import { heldBuild } from '#src/heldBuild.ts';
import { heldRead } from '#src/heldRead.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';

/** The province that the site is built from; every page begins here. While one works on the site, what was last read of it. */
export const province = async (): Promise<LoadedProvince> => heldBuild()?.province ?? heldRead();

/** What of it every page needs. */
export const provinceHistory = async (): Promise<LoadedProvince['history']> => (await province()).history;
