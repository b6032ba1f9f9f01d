import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFiles } from './siteFiles.ts';

/** Every file of a site with the digest of its bytes. */
export const digestOf = (dir: string): Record<string, string> =>
  Object.fromEntries(siteFiles(dir).map((file) => [file, createHash('sha256').update(readFileSync(join(dir, file))).digest('hex')]));
