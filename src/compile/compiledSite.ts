import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { digestOfFiles, siteVersion } from '#src/cache/programVersion.ts';
import type { Address } from '#src/compile/compilePages.ts';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/**
 * The folder of the site compiled for an address; compiled first if the program has changed since, if nobody has, or if
 * what was compiled is damaged. It lies inside the project, for what is compiled must find its packages.
 * @throws Error in Astro's words
 */
export async function compiledSite({ siteUrl, basePath }: Address, within = join(root, '.cache/compiled')): Promise<string> {
  const key = createHash('sha256').update(JSON.stringify([siteVersion(root), process.env.NODE_ENV, siteUrl, basePath])).digest('hex').slice(0, 12);
  const folder = join(within, key);
  if (isWhole(folder)) return folder;
  const aside = `${folder}.${randomUUID()}`;
  try {
    await run(process.execPath, [join(import.meta.dirname, 'compilePages.ts'), aside, siteUrl, basePath], { cwd: root });
    writeFileSync(join(aside, seal), digestOfFiles(aside, isSealed));
    await putAt(folder, aside);
  } catch (error) {
    throw new Error(saidBy(error), { cause: error });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return folder;
}

/** Another build may have come first, and render by now: what is whole stays where it is; what is damaged gives way. */
async function putAt(folder: string, aside: string): Promise<void> {
  const took = await rename(aside, folder).then(() => true, () => false);
  if (took || isWhole(folder)) return;
  await rm(folder, { recursive: true, force: true });
  await rename(aside, folder).catch(() => undefined);
}

/** Holds the digest of all that lies beside it. */
const seal = 'digest';
const isSealed = (name: string): boolean => name !== seal;

function isWhole(folder: string): boolean {
  if (!existsSync(join(folder, seal))) return false;
  // It has been used: what is not is swept away some day.
  utimesSync(folder, new Date(), new Date());
  return readFileSync(join(folder, seal), 'utf8') === digestOfFiles(folder, isSealed);
}

const saidBy = (error: unknown): string => (error !== null && typeof error === 'object' && 'stderr' in error && typeof error.stderr === 'string' && error.stderr.trim() !== '' ? error.stderr.trim() : String(error));
