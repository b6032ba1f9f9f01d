import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { countGrams } from '#src/exports/gramHits.ts';
import { writePageIndex } from '#src/exports/indexFiles.ts';
import type { IndexFile } from '#src/exports/pagefindFormat.ts';
import { pagefindRuntime, type PagefindRuntime } from '#src/exports/pagefindRuntime.ts';
import { readSearchPage, type SearchPage } from '#src/exports/searchPage.ts';

export interface SearchIndexOptions {
  /** The searched pages of the built site, in any order. */
  readonly pages: readonly SearchPage[];
  /** Where the index goes. What lies there is replaced. */
  readonly outDir: string;
  /** What browsers run, where somebody has asked for it before. */
  readonly runtime?: Promise<PagefindRuntime>;
  readonly logger: { info(message: string): void };
}

export interface SearchIndexSummary {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** Made of the content of all files. */
  readonly name: string;
}

/** Papers, the search page itself and the error page answer no search; `en/` bears the same kinds of pages. */
const NOT_SEARCHED = /^(en\/)?(print\/|search\/|pagefind\/|404(\.html|\/))/;

/** Of a page of the built site, by its path there (`indicators/wqi/index.html`); null if nothing of it is searched. */
export function searchPageAt(path: string, html: string): SearchPage | null {
  const address = path.split(sep).join('/');
  return NOT_SEARCHED.test(address) ? null : readSearchPage(`/${address.replace(/(^|\/)index\.html$/, '$1')}`, html);
}

/** Pages below another come before it, as their files do: of pages that are worth the same to a query, the first comes first. */
const placeOf = ({ url }: SearchPage): string => url.replace(/\/$/, '/index.html');
const byPlace = (a: SearchPage, b: SearchPage): number => (placeOf(a) < placeOf(b) ? -1 : 1);

function nameOf(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(path).update('\0').update(content);
  return hash.digest('hex').slice(0, 10);
}

/**
 * Builds the search index of a built site. Base-free: in the browser Pagefind takes the site's base from the address of
 * its own script. Pagefind searches, but its index is written here: it would be told every gram of every page as often
 * as it stands there, and take ten times as long.
 * @throws if Pagefind fails or is of another version than the one whose index is known here
 */
export async function buildSearchIndex({ pages, outDir, logger, runtime: asked = pagefindRuntime() }: SearchIndexOptions): Promise<SearchIndexSummary> {
  const ordered = [...pages].sort(byPlace);
  const grams = countGrams(ordered);
  const runtime = await asked;
  const index = writePageIndex(ordered, grams, runtime.version);
  const files = [...runtime.files, runtime.entry(index.name, ordered.length), ...index.files];
  await rm(outDir, { recursive: true, force: true });
  for (const folder of new Set(files.map(({ path }) => dirname(join(outDir, path))))) await mkdir(folder, { recursive: true });
  for (const { path, content } of files) writeFileSync(join(outDir, path), content);
  const bytes = files.reduce((sum, { content }) => sum + content.byteLength, 0);
  logger.info(`search: ${ordered.length} pages, ${files.length} files, ${Math.round(bytes / 1000)} kB`);
  return { pages: ordered.length, files: files.length, bytes, name: nameOf(files) };
}
