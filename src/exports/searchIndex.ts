import { readFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { close, createIndex, type CustomRecord, type NewIndexResponse } from 'pagefind';
import { readSearchPage, type SearchPage } from '#src/exports/searchPage.ts';
import { settleIndex } from '#src/exports/settleIndex.ts';
import { remembering } from '#src/thai/remembering.ts';
import { textGrams } from '#src/thai/ngrams.ts';
import { searchKey } from '#src/thai/searchText.ts';

export interface SearchIndexOptions {
  /** The built site. */
  readonly siteDir: string;
  /** Where the index goes; `<siteDir>/pagefind` if not said. What lies there is replaced. */
  readonly outDir?: string;
  readonly logger: { info(message: string): void };
}

export interface SearchIndexSummary {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** Papers, the search page itself and the error page answer no search; `en/` bears the same kinds of pages. */
const NOT_SEARCHED = /^(en\/)?(print\/|search\/|pagefind\/|404(\.html|\/))/;

/** Characters from the top of a page that count as its lead: a letter's number, an indicator's figure. */
const LEAD_LENGTH = 300;

type Index = NonNullable<NewIndexResponse['index']>;

/** The searched pages of a built site, ordered by address. */
async function readSearchPages(siteDir: string): Promise<SearchPage[]> {
  const found = await readdir(siteDir, { recursive: true });
  const paths = found.map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.html') && !NOT_SEARCHED.test(path)).sort();
  // One after the other: together they would be the largest thing in memory.
  return paths.flatMap((path) => readSearchPage(`/${path.replace(/(^|\/)index\.html$/, '$1')}`, readFileSync(join(siteDir, path), 'utf8')) ?? []);
}

/** Names of months and heads of tables stand on page after page, and are taken to pieces once. */
const grams = remembering((text: string): string => textGrams(searchKey(text)).join(' '));

function toRecord(page: SearchPage): CustomRecord {
  const text = page.blocks.join(' ');
  return {
    url: page.url,
    content: page.blocks.map(grams).join(' '),
    language: 'th',
    meta: { title: grams(`${page.title} ${page.name}`), lead: grams(text.slice(0, LEAD_LENGTH)) },
    filters: { kind: page.kind === null ? [] : [page.kind], fy: [...page.years], agency: [...page.agencies] },
  };
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** Asked in the order of the pages, which gives them their numbers, and thereby the files their bytes. */
async function addPages(index: Index, pages: readonly SearchPage[]): Promise<void> {
  // One after the other: the order gives pages their numbers, and thereby the files their bytes.
  await Promise.all(pages.map(async (page) => failOn((await index.addCustomRecord(toRecord(page))).errors)));
}

/**
 * Builds the search index of a built site: all html files but papers, the search page and the error page.
 * Base-free: in the browser Pagefind takes the site's base from the address of its own script.
 * The files are asked for and written here, since Pagefind, closed right after it wrote, leaves some cut off.
 * @throws if Pagefind fails or writes an index of unknown form
 */
export async function buildSearchIndex({ siteDir, outDir = join(siteDir, 'pagefind'), logger }: SearchIndexOptions): Promise<SearchIndexSummary> {
  const pages = await readSearchPages(siteDir);
  const { index, errors } = await createIndex({});
  try {
    failOn(errors);
    if (!index) throw new Error('Pagefind: no index');
    await addPages(index, pages);
    const written = await index.getFiles();
    failOn(written.errors);
    const files = settleIndex(written.files, pages);
    await rm(outDir, { recursive: true, force: true });
    for (const { path, content } of files) {
      await mkdir(dirname(join(outDir, path)), { recursive: true });
      await writeFile(join(outDir, path), content);
    }
    const bytes = files.reduce((sum, { content }) => sum + content.byteLength, 0);
    logger.info(`search: ${pages.length} pages, ${files.length} files, ${Math.round(bytes / 1000)} kB`);
    return { pages: pages.length, files: files.length, bytes };
  } finally {
    await close();
  }
}
