import { rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn, quietly } from '#src/cache/store.ts';

const keepDays = 30;
const day = 24 * 60 * 60 * 1000;

/** Below `.cache`: folders whose names are made from a province, an output or a version, which nobody asks for once that is gone. */
const named = /^[0-9a-f]{12}$/;

/**
 * Takes away what builds have kept for provinces, outputs and versions that no build has been of for thirty days: their
 * names do not say what they were of. `root` is the project's `.cache`, `used` the folders that this build has used, `now` in milliseconds.
 * A clock that runs wrong costs time alone: what is taken away is made again.
 */
export function sweepKept(root: string, used: readonly string[], now: number): void {
  for (const folder of used) quietly(() => { utimesSync(folder, now / 1000, now / 1000); });
  for (const parent of [root, join(root, 'kept'), join(root, 'fonts'), join(root, 'compiled')]) {
    for (const name of namesIn(parent)) {
      const folder = join(parent, name);
      if (named.test(name)) quietly(() => { if (now - statSync(folder).mtimeMs > keepDays * day) rmSync(folder, { recursive: true, force: true }); });
    }
  }
}
