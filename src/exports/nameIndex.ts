import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Pages that load the index. */
const searchPages = ['search/index.html', 'en/search/index.html'];

/**
 * Moves the search index of a built site under a name made of its content (`/pagefind/<name>/`) and tells the search
 * page: one opened before a publish then goes on searching in its own index. Gives the name.
 */
export async function nameIndex(siteDir: string): Promise<string> {
  const folder = join(siteDir, 'pagefind');
  const name = await nameOf(folder);
  const aside = join(siteDir, 'pagefind.next');
  await rename(folder, aside);
  await mkdir(folder);
  await rename(aside, join(folder, name));
  for (const page of searchPages.map((path) => join(siteDir, path)).filter((path) => existsSync(path))) {
    const html = await readFile(page, 'utf8');
    await writeFile(page, html.replace(/(data-search-index="[^"]*\/pagefind\/)"/, `$1${name}/"`));
  }
  return name;
}

async function nameOf(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path.slice(folder.length).replaceAll('\\', '/')).update('\0').update(await readFile(path));
  return hash.digest('hex').slice(0, 10);
}
