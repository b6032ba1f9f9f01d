import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { searchPageAt } from '#src/exports/searchIndex.ts';
import type { SearchPage } from '#src/exports/searchPage.ts';

/** The searched pages of a site that was built before. */
export async function readSearchPages(siteDir: string): Promise<SearchPage[]> {
  const found = await readdir(siteDir, { recursive: true });
  return found.filter((path) => path.endsWith('.html')).flatMap((path) => searchPageAt(path, readFileSync(join(siteDir, path), 'utf8')) ?? []);
}
