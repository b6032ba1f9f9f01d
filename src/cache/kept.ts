import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { openPackStore } from '#src/cache/packStore.ts';
import { programVersion, siteVersion } from '#src/cache/programVersion.ts';
import type { Store } from '#src/cache/store.ts';

/** What builds keep for the next one. Each store is tidied up by whoever asks it last. */
export interface Kept {
  /** Typed rows of workbooks. */
  readonly rows: Store;
  readonly drawings: Store;
  /** What was found out about datasets, and what their files are: small, and many. */
  readonly findings: Store;
  /** What the blank workbooks are, which are made last. */
  readonly templates: Store;
  /** What pages are; they themselves stand in the site. */
  readonly pages: Store;
}

const root = resolve(import.meta.dirname, '../..');

/** The version of the program whose code this is, as it lies on the disk now. */
export const versionNow = (): string => programVersion(root);

/**
 * Opens what was kept in a folder; null for a folder that is null: nothing is kept. `version` is that of the code which
 * runs: a program that goes on while its code is changed hands in what it was when it began.
 */
export function openKept(folder: string | null, version?: string): Kept | null {
  if (folder === null) return null;
  const ours = version ?? versionNow();
  const isSame = (): boolean => versionNow() === ours;
  const site = siteVersion(root);
  const open = (name: string, spare?: number): Store => openPackStore(join(folder, name), ours, isSame, spare);
  return {
    rows: open('rows'),
    // A drawing is asked for when its page is drawn again.
    drawings: open('drawings', 64 * 1024 * 1024),
    findings: open('findings'),
    templates: open('templates'),
    pages: openPackStore(join(folder, 'pages'), site, () => siteVersion(root) === site),
  };
}

/** The folder of one province, so that another's build takes nothing away from it. */
export const keptFolder = (root: string, directories: object): string => join(root, '.cache/kept', createHash('sha256').update(JSON.stringify(directories)).digest('hex').slice(0, 12));
