import { codeOf, type Disk } from '#src/publish/disk.ts';
import { currentId, pointCurrent } from '#src/publish/currentLink.ts';
import { isNamedByContent } from '#src/publish/namedByContent.ts';
import { carryFiles, placeSite } from '#src/publish/placeFiles.ts';
import { nextId, releaseFolder, type Places } from '#src/publish/places.ts';
import { lastShown, markShown, readRecords, writeRecord, type ReleaseRecord } from '#src/publish/records.ts';
import { prune } from '#src/publish/tidy.ts';

export interface NewRelease {
  /** A built site, on any disk. */
  readonly site: string;
  /** How many releases stay, this one among them; 1 or more. */
  readonly keep: number;
  readonly now: Date;
  readonly facts: Pick<ReleaseRecord, 'pages' | 'figures'>;
  /** How long the stages took; asked for right before the swap. */
  readonly seconds: () => ReleaseRecord['seconds'];
  /** Throws if this publish may not go on, for another has taken over. */
  readonly mayGoOn: () => Promise<void>;
}

/**
 * Puts a built site beside those before it and shows it. Until the one step of `pointCurrent` readers get the old site,
 * whatever fails or dies; from then on the new one. Expects a tidied folder and the lock. What is cleared away after the
 * swap may fail: the next publish does it.
 */
export async function release(disk: Disk, places: Places, { site, keep, now, facts, seconds, mayGoOn }: NewRelease): Promise<ReleaseRecord> {
  const before = await currentId(disk, places);
  // Where fewer are to stay than do, their room may be needed.
  await prune(disk, places, keep);
  const standing = await readRecords(disk, places);
  const id = nextId([...standing.map((each) => each.id), before ?? ''], now);
  const paths = await stage(disk, places, site, { before, carried: lastShown(standing, Math.max(1, keep - 1)) });
  const record: ReleaseRecord = { id, shown: 0, at: now.toISOString(), ...facts, seconds: seconds(), own: paths.filter(isNamedByContent) };
  await mayGoOn();
  await writeRecord(disk, places, record);
  await disk.rename(places.staging, releaseFolder(places, id));
  await pointCurrent(disk, places, id);
  try {
    await markShown(disk, places, id);
    await prune(disk, places, keep);
  } catch (error) {
    if (codeOf(error) === '') throw error;
  }
  return record;
}

interface Standing {
  readonly before: string | null;
  readonly carried: readonly ReleaseRecord[];
}

/** Readers of the releases that stay may still ask for what their pages name. */
async function stage(disk: Disk, places: Places, site: string, { before, carried }: Standing): Promise<string[]> {
  const paths = await placeSite(disk, site, places.staging, before === null ? null : releaseFolder(places, before));
  for (const { id, own } of carried) await carryFiles(disk, releaseFolder(places, id), own, places.staging, places.staging);
  return paths;
}
