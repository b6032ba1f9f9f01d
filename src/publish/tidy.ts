import { basename, join } from 'node:path';
import { ifThere, type Disk } from '#src/publish/disk.ts';
import { currentId } from '#src/publish/currentLink.ts';
import { isReleaseId, releaseFolder, type Places } from '#src/publish/places.ts';
import { dropRecord, lastShown, markShown, readRecord, readRecords } from '#src/publish/records.ts';

/** Takes away whatever a publish that died has left, and marks the release that it may have got as far as showing. */
export async function tidy(disk: Disk, places: Places): Promise<void> {
  const locks = (await disk.readdir(places.root)).filter((name) => name.startsWith(`${basename(places.lock)}.`)).map((name) => join(places.root, name));
  for (const path of [places.nextCurrent, `${places.nextCurrent}.probe`, places.staging, ...locks]) await remove(disk, path);
  const current = await currentId(disk, places);
  for (const name of await ifThere(disk.readdir(places.releases), [])) {
    if (name.endsWith('.json.next')) await remove(disk, join(places.releases, name));
    if (isReleaseId(name) && name !== current && !(await readRecord(disk, places, name))?.shown) await dropRelease(disk, places, name);
    const id = name.replace(/\.json$/, '');
    if (id !== name && isReleaseId(id) && (await ifThere(disk.stat(releaseFolder(places, id)), null)) === null) await dropRecord(disk, places, id);
  }
  if (current !== null) await markShown(disk, places, current);
}

/** Leaves the `keep` releases that were shown last. */
export async function prune(disk: Disk, places: Places, keep: number): Promise<void> {
  const records = await readRecords(disk, places);
  const stay = lastShown(records, keep);
  for (const record of records) if (!stay.includes(record)) await dropRelease(disk, places, record.id);
}

/** The record first: a folder without one is never returned to, and is taken away by the next publish. */
async function dropRelease(disk: Disk, places: Places, id: string): Promise<void> {
  await dropRecord(disk, places, id);
  await remove(disk, releaseFolder(places, id));
}

const remove = (disk: Disk, path: string): Promise<void> => disk.rm(path, { recursive: true, force: true });
