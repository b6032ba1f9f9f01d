import { createHash, hash } from 'node:crypto';
import { closeSync, constants, copyFileSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '#src/cache/store.ts';

/** A file that a build put into its site: where it lies there, with `/` between the folders, and what its bytes are. */
export interface SiteFile {
  readonly path: string;
  readonly digest: string;
}

export const siteFile = (path: string, bytes: Uint8Array): SiteFile => ({ path, digest: hash('sha256', bytes) });

/**
 * The bytes of a file of an earlier build, from the site that stands in the folder `site`: nothing that is in a site needs
 * to be kept a second time. Null where it is not, byte for byte, what that build made: make it anew. Who gets the bytes
 * writes these: the site may be another's a moment later.
 */
export function readStanding(site: string, { path, digest }: SiteFile): Uint8Array | null {
  try {
    const bytes = readFileSync(join(site, path));
    return hash('sha256', bytes) === digest ? bytes : null;
  } catch {
    return null;
  }
}

/**
 * The same of a large file, which is put at `to`: false where that is not what the build made, and something else may lie
 * there then. The copy is what is looked at, a piece at a time: a thousand whole files would take memory faster than it is
 * given back.
 */
export function takeStanding(site: string, { path, digest }: SiteFile, to: string): boolean {
  try {
    // A copy that shares its blocks where the disk can: it costs nothing, and who writes into one changes that one alone.
    copyFileSync(join(site, path), to, constants.COPYFILE_FICLONE);
    return digestOfFile(to) === digest;
  } catch {
    return false;
  }
}

const piece = Buffer.allocUnsafeSlow(256 * 1024);

function digestOfFile(path: string): string {
  const sum = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    for (let length = readSync(file, piece); length > 0; length = readSync(file, piece)) sum.update(piece.subarray(0, length));
  } finally {
    closeSync(file);
  }
  return sum.digest('hex');
}

/** Files of an earlier build: `site` is the folder of the site that stands, `store` knows what was put there. */
export interface SiteBefore {
  readonly store: Store;
  readonly site: string;
}
