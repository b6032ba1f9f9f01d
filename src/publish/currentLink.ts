import { basename } from 'node:path';
import { codeOf, type Disk } from '#src/publish/disk.ts';
import type { Places } from '#src/publish/places.ts';

/** The release that readers get; null before the first publish. */
export async function currentId(disk: Disk, { current }: Places): Promise<string | null> {
  try {
    return basename(await disk.readlink(current));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * The one step by which readers change from one release to another: `current` is replaced by a link made beside it, which
 * the system does whole or not at all. Each file that a web server opens before it is of the old release, each one after it of the new.
 */
export async function pointCurrent(disk: Disk, { current, nextCurrent }: Places, id: string): Promise<void> {
  await disk.rm(nextCurrent, { force: true });
  await disk.symlink(`releases/${id}`, nextCurrent);
  await disk.rename(nextCurrent, current);
}
