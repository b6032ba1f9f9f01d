import type { Drawings } from '#src/charts/drawings.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { PageDesk } from '#src/pageDesk.ts';
import type { DataFilesUnderWay } from '#src/writeDataFiles.ts';

/** What a build has made before the pages are drawn, and hands to them without writing it down. */
export interface HeldBuild {
  /** As it was checked: nothing is read twice. */
  readonly province: LoadedProvince;
  readonly drawings: Drawings;
  /** The path that the site lies under. */
  readonly base: string;
  /** The data files, which are written meanwhile. */
  readonly data: DataFilesUnderWay;
  /** Where its pages come by. */
  readonly pages: PageDesk;
}

/** Astro loads the pages as modules of their own, which share nothing with the program that builds but the global object. */
const place = Symbol.for('sakhon-report.build');
const scope = globalThis as { [place]?: HeldBuild };

/** Does the work while the pages find what the build holds. */
export async function holdBuild<T>(build: HeldBuild, work: () => Promise<T>): Promise<T> {
  const before = scope[place];
  scope[place] = build;
  try {
    return await work();
  } finally {
    scope[place] = before;
  }
}

/** What the build that is under way holds; undefined while one works on the site. */
export const heldBuild = (): HeldBuild | undefined => scope[place];
