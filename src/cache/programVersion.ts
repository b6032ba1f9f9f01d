import { createHash, type Hash } from 'node:crypto';
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

/** Of every file of a folder, by name and bytes. */
export const digestOfFiles = (folder: string, wanted: (name: string) => boolean): string => digestOf(createHash('sha256'), folder, filesIn(folder).filter(wanted));

function versionOf(root: string, folders: readonly string[], fits: RegExp, files: readonly string[]): string {
  const within = folders.filter((name) => existsSync(join(root, name))).flatMap((folder) => filesIn(join(root, folder)).filter((path) => fits.test(path)).map((name) => join(folder, name)));
  const hash = createHash('sha256').update(JSON.stringify([process.versions, process.platform, process.arch]));
  return digestOf(hash, root, [...within, ...files.filter((name) => existsSync(join(root, name)))]);
}

function digestOf(hash: Hash, root: string, names: readonly string[]): string {
  for (const name of names) {
    const bytes = readFileSync(join(root, name));
    hash.update(`\n${name} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

const namesIn = (folder: string): string[] => readdirSync(folder).sort();

const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
