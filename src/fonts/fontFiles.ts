import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutPath, joinedSarabun, scripts, weights } from '#src/fonts/sarabun.ts';
import { writeWoff2 } from '#src/fonts/writeWoff2.ts';
import { fontWords } from '#src/i18n/fonts.ts';

/**
 * The folder that has the site's fonts, one file a weight (`sarabun-400.woff2`): made from the package's when they are not
 * there yet (0.2 s). It lies in a folder below `into` that is named by all they are made from, so that a new version of the package,
 * of this code, or of what packs them finds nothing old. Throws, in Thai, when they cannot be made.
 */
export function fontFiles(into: string): string {
  try {
    const folder = join(into, madeFrom());
    for (const weight of weights) {
      const path = join(folder, `sarabun-${weight}.woff2`);
      if (!existsSync(path)) writeWhole(folder, path, writeWoff2(joinedSarabun(weight)));
    }
    // It has been used: what is not is swept away some day.
    utimesSync(folder, new Date(), new Date());
    return folder;
  } catch (error) {
    throw new Error(fontWords.notMade(error instanceof Error ? error.message : String(error)), { cause: error });
  }
}

/** A name for what is packed: the package's files, the code of this folder, and the program that packs. */
function madeFrom(): string {
  const hash = createHash('sha256').update(process.versions.brotli ?? process.version);
  for (const weight of weights) for (const script of scripts) hash.update(readFileSync(cutPath(script, weight)));
  for (const name of readdirSync(import.meta.dirname).sort()) hash.update(readFileSync(join(import.meta.dirname, name)));
  return hash.digest('hex').slice(0, 12);
}

/** Two builds may begin at once: each renames a file that is whole. */
function writeWhole(folder: string, path: string, bytes: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, bytes);
  renameSync(aside, path);
}
