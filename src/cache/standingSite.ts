import { createHash, hash } from 'node:crypto';
import { closeSync, constants, copyFileSync, linkSync, openSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '#src/cache/store.ts';

/** A file that a build put into its site: where it lies there, with `/` between the folders, and what its bytes are. */
export interface SiteFile {
  readonly path: string;
  readonly digest: string;
}

export const siteFile = (path: string, bytes: Uint8Array): SiteFile => ({ path, digest: hash('sha256', bytes) });

/**
 * Takes files of an earlier build, which were made together, from the site that stands in the folder `site`: nothing that
 * is in a site needs to be kept a second time. Each is put where `to` says. False, and nothing lies there, where any of
 * them is not, byte for byte, what that build made: make them anew.
 *
 * Where the disk can, a file becomes a second name of the one that stands: nobody may write into it, only put another in
 * its place. What was put there is what is looked at, for the site may be another's a moment later; and a piece at a time,
 * for a thousand whole files would take memory faster than it is given back.
 */
export function takeStanding(site: string, files: readonly SiteFile[], to: (file: SiteFile) => string): boolean {
  try {
    for (const file of files) nameAgain(join(site, file.path), to(file));
    if (files.every((file) => digestOfFile(to(file)) === file.digest)) return true;
  } catch {
    // It is not there, or no file.
  }
  // Who makes them anew must not write into those that stand.
  for (const file of files) rmSync(to(file), { recursive: true, force: true });
  return false;
}

function nameAgain(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // On another disk, or one that knows no second names.
    copyFileSync(from, to);
  }
}

const piece = Buffer.allocUnsafeSlow(256 * 1024);

/** @throws where it is no file, but a link to one */
function digestOfFile(path: string): string {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    let length = readSync(file, piece);
    if (length < piece.length) return hash('sha256', piece.subarray(0, length));
    const sum = createHash('sha256');
    for (; length > 0; length = readSync(file, piece)) sum.update(piece.subarray(0, length));
    return sum.digest('hex');
  } finally {
    closeSync(file);
  }
}

/** Files of an earlier build: `site` is the folder of the site that stands, `store` knows what was put there. */
export interface SiteBefore {
  readonly store: Store;
  readonly site: string;
}
