import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { siteFile, takeStanding } from '#src/cache/standingSite.ts';
import { namesIn } from '#src/cache/store.ts';
import { GramCounter } from '#src/exports/gramHits.ts';
import { packFragment, writePageIndex, type Fragment, type IndexedPage } from '#src/exports/indexFiles.ts';
import type { IndexFile } from '#src/exports/pagefindFormat.ts';
import { pagefindRuntime, type PagefindRuntime } from '#src/exports/pagefindRuntime.ts';
import { readSearchPage, type SearchPage } from '#src/exports/searchPage.ts';

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
const placeOf = ({ url }: IndexedPage): string => url.replace(/\/$/, '/index.html');

function nameOf(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(path).update('\0').update(content);
  return hash.digest('hex').slice(0, 10);
}

/**
 * The search index of a built site. Base-free: in the browser Pagefind takes the site's base from the address of
 * its own script. Pagefind searches, but its index is written here: it would be told every gram of every page as often
 * as it stands there, and take ten times as long.
 */
export class SearchIndex {
  readonly #grams = new GramCounter();
  readonly #pages: IndexedPage[] = [];

  /** Takes a page in, in any order: its text is read at once, and let go. Gives what browsers load of it, which `packed` is if it was given for this very page before. */
  add(page: SearchPage, packed?: Fragment): Fragment {
    const length = this.#grams.add(page);
    const fragment = packed ?? packFragment(page, length);
    const { url, kind, years, agencies } = page;
    this.#pages.push({ url, kind, years, agencies, length, fragment });
    return fragment;
  }

  /**
   * Writes what was taken in to `outDir`, and replaces what lies there. `runtime` is what browsers run, where somebody has
   * asked for it before; `before` is where an index of an earlier build may stand in a folder of its own: it has most of the
   * small files already, and to make a thousand files takes longer than to look at them.
   * @throws if Pagefind fails or is of another version than the one whose index is known here
   */
  async write(outDir: string, asked: Promise<PagefindRuntime> = pagefindRuntime(), before = ''): Promise<SearchIndexSummary> {
    const ordered = this.#pages.map((page, came) => ({ page, came, place: placeOf(page) })).sort((a, b) => (a.place < b.place ? -1 : 1));
    const order: number[] = [];
    for (const [at, { came }] of ordered.entries()) order[came] = at;
    const runtime = await asked;
    const index = writePageIndex(ordered.map(({ page }) => page), this.#grams.words(order), runtime.version);
    const files = [...runtime.files, runtime.entry(index.name, ordered.length), ...index.files];
    await rm(outDir, { recursive: true, force: true });
    for (const folder of new Set(files.map(({ path }) => dirname(join(outDir, path))))) await mkdir(folder, { recursive: true });
    const standing = new Map<string, string>(before === '' ? [] : namesIn(before).flatMap((index) => namesIn(join(before, index, 'fragment')).map((name) => [`fragment/${name}`, join(before, index)] as const)));
    for (const { path, content } of files) {
      const at = standing.get(path);
      const stands = at !== undefined && takeStanding(at, [siteFile(path, content)], () => join(outDir, path));
      if (!stands) writeFileSync(join(outDir, path), content);
    }
    return { pages: ordered.length, files: files.length, bytes: files.reduce((sum, { content }) => sum + content.byteLength, 0), name: nameOf(files) };
  }
}
