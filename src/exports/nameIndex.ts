import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Pages that load the index. */
const searchPages = ['search/index.html', 'en/search/index.html'];

/**
 * Tells the search pages of a built site where its index lies, at `/pagefind/<name>/`: by its content, so that one opened
 * before a publish goes on searching in its own index.
 */
export async function nameIndex(siteDir: string, name: string): Promise<void> {
  for (const page of searchPages.map((path) => join(siteDir, path)).filter((path) => existsSync(path))) {
    const html = await readFile(page, 'utf8');
    // It may stand in the site before too, under a second name.
    await rm(page);
    await writeFile(page, html.replace(/(data-search-index="[^"]*\/pagefind\/)"/, `$1${name}/"`));
  }
}
