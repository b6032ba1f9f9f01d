import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { siteFile, takeStanding } from '#src/cache/standingSite.ts';
import { namesIn } from '#src/cache/store.ts';
import { GramCounter } from '#src/exports/gramHits.ts';
import { fragmentFile, fragmentNamer, packFragment, writePageIndex, type Fragment, type FragmentFile, type IndexedPage } from '#src/exports/indexFiles.ts';
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
const placed = (page: IndexedPage, came: number) => ({ page, came, place: page.url.replace(/\/$/, '/index.html') });
const byPlace = (a: { readonly place: string }, b: { readonly place: string }): number => (a.place < b.place ? -1 : 1);

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
  readonly #nameOf = fragmentNamer();
  /** Pages whose fragment is written. */
  readonly #named = new Map<IndexedPage, FragmentFile>();

  /** Takes a page in, in any order: its text is read at once, and let go. Gives what browsers load of it, which `packed` is if it was given for this very page before. */
  add(page: SearchPage, packed?: Fragment): Fragment {
    const length = this.#grams.add(page);
    const fragment = packed ?? packFragment(page, length);
    const { url, kind, years, agencies } = page;
    this.#pages.push({ url, kind, years, agencies, length, fragment });
    return fragment;
  }

  /**
   * Writes what browsers load of each page that was taken in to `outDir`, a new folder: more may come. `before` is where an
   * index of an earlier build may stand in a folder of its own: it has most of these small files already, and to make a
   * thousand files takes longer than to look at them.
   */
  writeFragments(outDir: string, before = ''): void {
    mkdirSync(join(outDir, 'fragment'), { recursive: true });
    const standing = new Map<string, string>(before === '' ? [] : namesIn(before).flatMap((index) => namesIn(join(before, index, 'fragment')).map((name) => [`fragment/${name}`, join(before, index)] as const)));
    for (const page of this.#pages.filter((each) => !this.#named.has(each)).map(placed).sort(byPlace).map(({ page: each }) => each)) {
      const file = fragmentFile(page, this.#nameOf);
      this.#named.set(page, file);
      const at = standing.get(file.path);
      const stands = at !== undefined && takeStanding(at, [siteFile(file.path, file.content)], () => join(outDir, file.path));
      if (!stands) writeFileSync(join(outDir, file.path), file.content);
    }
  }

  /**
   * Writes the whole index to `outDir`, where `writeFragments` may have written before. `runtime` is what browsers run, where
   * somebody has asked for it before.
   * @throws if Pagefind fails or is of another version than the one whose index is known here
   */
  async write(outDir: string, asked: Promise<PagefindRuntime> = pagefindRuntime(), before = ''): Promise<SearchIndexSummary> {
    this.writeFragments(outDir, before);
    const ordered = this.#pages.map(placed).sort(byPlace);
    const order: number[] = [];
    for (const [at, { came }] of ordered.entries()) order[came] = at;
    const runtime = await asked;
    const pages = ordered.map(({ page }) => page);
    const fragments = pages.flatMap((page) => this.#named.get(page) ?? []);
    const index = writePageIndex(pages, fragments, this.#grams.words(order), runtime.version);
    const others = [...runtime.files, runtime.entry(index.name, pages.length), ...index.files];
    for (const folder of new Set(others.map(({ path }) => dirname(join(outDir, path))))) mkdirSync(folder, { recursive: true });
    for (const { path, content } of others) writeFileSync(join(outDir, path), content);
    const files = [...others, ...fragments];
    return { pages: pages.length, files: files.length, bytes: files.reduce((sum, { content }) => sum + content.byteLength, 0), name: nameOf(files) };
  }
}
