import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { programVersion } from '#src/cache/programVersion.ts';
import { openStore, type Store } from '#src/cache/store.ts';

/** What builds keep for the next one. */
export interface Kept {
  /** Typed rows of workbooks. */
  readonly rows: Store;
  readonly drawings: Store;
}

/** The version of the program whose code this is, as it lies on the disk now. */
export const versionNow = (): string => programVersion(resolve(import.meta.dirname, '../..'));

/**
 * Opens what was kept in a folder; null for a folder that is null: nothing is kept. `version` is that of the code which
 * runs: a program that goes on while its code is changed hands in what it was when it began.
 */
export function openKept(folder: string | null, version?: string): Kept | null {
  if (folder === null) return null;
  const ours = version ?? versionNow();
  const isSame = (): boolean => versionNow() === ours;
  return { rows: openStore(join(folder, 'rows'), ours, isSame), drawings: openStore(join(folder, 'drawings'), ours, isSame) };
}

/** The folder of one province, so that another's build takes nothing away from it. */
export const keptFolder = (root: string, directories: object): string => join(root, '.cache/kept', createHash('sha256').update(JSON.stringify(directories)).digest('hex').slice(0, 12));
