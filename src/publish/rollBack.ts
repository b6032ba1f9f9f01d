import type { Disk } from '#src/publish/disk.ts';
import { currentId, pointCurrent } from '#src/publish/currentLink.ts';
import { carryFiles } from '#src/publish/placeFiles.ts';
import { numberOf, releaseFolder, type Places } from '#src/publish/places.ts';
import { markShown, readRecords, type ReleaseRecord } from '#src/publish/records.ts';

export interface RolledBack {
  /** Null: there is no such release. */
  readonly to: ReleaseRecord | null;
  readonly from: string | null;
  /** What there is to return to, oldest first. */
  readonly standing: readonly ReleaseRecord[];
}

/**
 * Shows an earlier release again, or a later one: `asked` is its id or its number; null, the one published before that
 * which readers get now. It is given the files that readers of the others may still ask for.
 */
export async function rollBack(disk: Disk, places: Places, asked: string | null): Promise<RolledBack> {
  const from = await currentId(disk, places);
  const standing = await readRecords(disk, places);
  const to = (asked === null ? standing.findLast(({ id }) => from !== null && numberOf(id) < numberOf(from)) : standing.find(({ id }) => id === asked || String(numberOf(id)) === asked.replace(/^0+/, ''))) ?? null;
  if (to !== null && to.id !== from) {
    for (const { id, own } of standing.filter((each) => each.id !== to.id)) {
      await carryFiles(disk, releaseFolder(places, id), own, releaseFolder(places, to.id), places.staging);
    }
    await disk.rm(places.staging, { recursive: true, force: true });
    await pointCurrent(disk, places, to.id);
    await markShown(disk, places, to.id).catch(() => undefined);
  }
  return { to, from, standing };
}
