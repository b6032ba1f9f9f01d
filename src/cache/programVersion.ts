import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * What tells one program from another by what it makes of workbooks: every line of its code, its packages, and the Node
 * that runs it. `root` is the project's folder. It takes some 40 ms.
 */
export const programVersion = (root: string): string => versionOf(root, filesIn(root, 'src').filter((name) => /\.m?ts$/.test(name)));

/** The same by the pages it makes: whatever lies in `src/` and `public/` may have a say in them, and how they are compiled. */
export const versionOfPages = (root: string): string => versionOf(root, [...filesIn(root, 'src'), ...filesIn(root, 'public'), 'astro.config.mjs', 'package.json', 'tsconfig.json']);

/** Of every file of a folder, by name and bytes. */
export const digestOfFiles = (folder: string, wanted: (name: string) => boolean = () => true): string => digestOf(createHash('sha256'), folder, filesIn(folder, '.').filter(wanted));

const filesIn = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath, entry.name))).sort();

const versionOf = (root: string, names: readonly string[]): string =>
  digestOf(createHash('sha256').update(JSON.stringify([process.versions, process.platform, process.arch, process.env.NODE_ENV])), root, [...names, 'package-lock.json', 'node_modules/.package-lock.json']);

function digestOf(hash: Hash, root: string, names: readonly string[]): string {
  for (const name of names) {
    if (!existsSync(join(root, name))) continue;
    const bytes = readFileSync(join(root, name));
    hash.update(`\n${name} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
