import { basename, join } from 'node:path';
import { codeOf, ifThere, type Disk } from '#src/publish/disk.ts';
import type { Places } from '#src/publish/places.ts';

export type PlaceProblem =
  /** Files of something else lie there, an earlier plain build perhaps; the first few are named. */
  | { readonly kind: 'other-files'; readonly names: readonly string[] }
  | { readonly kind: 'not-a-folder' }
  /** `current` is no link. */
  | { readonly kind: 'current-is-a-folder' }
  /** FAT, Windows without leave for links: no single step can change the site there. */
  | { readonly kind: 'no-links'; readonly code: string }
  | { readonly kind: 'not-writable'; readonly code: string };

/** Whether sites can be published into a folder, which is made if it is not there. Null: they can. */
export async function checkPlace(disk: Disk, places: Places): Promise<PlaceProblem | null> {
  try {
    await disk.mkdir(places.root, { recursive: true });
    const names = await disk.readdir(places.root);
    const current = await ifThere(disk.lstat(places.current), null);
    if (current !== null && !current.isSymbolicLink()) return { kind: 'current-is-a-folder' };
    if (!names.includes(basename(places.releases))) {
      const others = names.filter((name) => !isOurs(places, name));
      if (others.length > 0) return { kind: 'other-files', names: others.sort().slice(0, 5) };
    }
    await disk.mkdir(places.releases, { recursive: true });
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOTDIR') return { kind: 'not-a-folder' };
    if (codeOf(error) === 'EACCES' || codeOf(error) === 'EROFS') return { kind: 'not-writable', code: codeOf(error) };
    throw error;
  }
  return null;
}

/** A disk's own folder for lost files is no sign of another use. */
const isOurs = ({ current, nextCurrent, lock }: Places, name: string): boolean =>
  name === 'lost+found' || [current, nextCurrent, lock].some((path) => name.startsWith(basename(path)));

/** Tries what the swap will do: a link replaced by another, in one step. To be called by who has the lock. */
export async function checkLinks(disk: Disk, { nextCurrent, root }: Places): Promise<PlaceProblem | null> {
  const [one, other] = [nextCurrent, join(root, `${basename(nextCurrent)}.probe`)];
  try {
    await Promise.all([one, other].map((path) => disk.rm(path, { force: true })));
    await disk.symlink('releases', one);
    await disk.symlink('releases', other);
    await disk.rename(one, other);
    return null;
  } catch (error) {
    if (codeOf(error) === 'ENOSPC' || codeOf(error) === '') throw error;
    return { kind: 'no-links', code: codeOf(error) };
  } finally {
    for (const path of [one, other]) await disk.rm(path, { force: true }).catch(() => undefined);
  }
}
