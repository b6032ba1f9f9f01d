import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IsoDate } from '#src/thai/period.ts';

/**
 * Does the work while the environment says to Astro, which loads the province once more in its own way, what this build
 * has settled: the state of the publish before as it was read (an address is not asked twice, for it may answer
 * otherwise), and the day.
 */
export async function withHandedOver<T>(state: string | null, day: IsoDate, folder: string, work: () => Promise<T>): Promise<T> {
  const path = join(folder, 'state-before.json');
  if (state !== null) {
    await mkdir(folder, { recursive: true });
    await writeFile(path, state);
  }
  const settled = { STATE_FROM: state === null ? '' : path, SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000) };
  const before = Object.fromEntries(Object.keys(settled).map((name) => [name, process.env[name]]));
  Object.assign(process.env, settled);
  try {
    return await work();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}
