import { unzipSync, zipSync, type Zippable } from 'fflate';
import type { IsoDate } from '#src/thai/period.ts';

/**
 * The same archive with every entry dated `date`, midnight: a zip bears the clock's time in each entry, and two
 * builds of one input must be the same bytes. A zip's times have no zone, hence the local constructor.
 */
export function settleZip(bytes: Uint8Array, date: IsoDate): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  const mtime = new Date(Math.max(year, 1980), month - 1, day);
  const entries: Zippable = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, [data, { mtime, level: 6 }]]));
  return zipSync(entries);
}
