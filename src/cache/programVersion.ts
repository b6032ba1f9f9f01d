import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packages = ['package-lock.json', 'node_modules/.package-lock.json'];

/**
 * What tells one program from another by what it makes: every line of its code, its packages, and the Node that runs it.
 * `root` is the project's folder. It takes some 40 ms.
 */
export const programVersion = (root: string): string => versionOf(root, ['src'], /\.m?ts$/, packages);

/** The same of all that a page may be drawn by: components, styles, fonts, what is published as it lies, and how it is put together. */
export const siteVersion = (root: string): string => versionOf(root, ['src', 'public'], /./, [...packages, 'package.json', 'astro.config.mjs', 'tsconfig.json', ...namesIn(root).filter((name) => name.startsWith('.env'))]);

function versionOf(root: string, folders: readonly string[], fits: RegExp, files: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([process.versions, process.platform, process.arch]));
  const add = (name: string): void => {
    const bytes = readFileSync(join(root, name));
    hash.update(`\n${name} ${bytes.length}\n`).update(bytes);
  };
  for (const folder of folders.filter((name) => existsSync(join(root, name)))) {
    for (const name of filesIn(join(root, folder)).filter((path) => fits.test(path))) add(join(folder, name));
  }
  for (const name of files) if (existsSync(join(root, name))) add(name);
  return hash.digest('hex');
}

const namesIn = (folder: string): string[] => readdirSync(folder).sort();

const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
