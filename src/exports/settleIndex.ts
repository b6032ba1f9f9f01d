import { createHash } from 'node:crypto';
import { compactIndex } from '#src/exports/compactIndex.ts';
import { asList, asText, pack, packCbor, unpack, unpackCbor, type IndexFile } from '#src/exports/pagefindFormat.ts';
import type { Cbor } from '#src/exports/cbor.ts';
import type { SearchPage } from '#src/exports/searchPage.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byFirst = (a: Cbor, b: Cbor): number => byText(asText(asList(a)[0]), asText(asList(b)[0]));

function nameByContent(prefix: string, content: Uint8Array, ending: string): string {
  return `${prefix}${createHash('sha256').update(content).digest('hex').slice(0, 10)}${ending}`;
}

/** A fragment is what the browser loads per result: the page's own words in place of the grams. */
function settleFragment(file: IndexFile, pages: ReadonlyMap<string, SearchPage>): IndexFile {
  const fragment = JSON.parse(unpack(file).toString('utf8')) as Record<string, unknown>;
  const page = pages.get(String(fragment['url']));
  if (!page) throw new Error(`${file.path}: no page ${String(fragment['url'])}`);
  const told = { ...fragment, content: page.blocks.join('\n'), meta: { title: page.title, name: page.name, kind: page.kind ?? '' } };
  return { path: file.path, content: pack(Buffer.from(JSON.stringify(told))) };
}

interface SettledFilter {
  readonly name: string;
  readonly hash: string;
  readonly file: IndexFile;
}

/** A filter is [name, [[value, pages], …]], its values in an order that differs from build to build. */
function settleFilter(file: IndexFile): SettledFilter {
  const [name, values] = asList(unpackCbor(file));
  const content = packCbor([asText(name), asList(values).toSorted(byFirst)]);
  const hash = nameByContent('th_', content, '');
  return { name: asText(name), hash, file: { path: `filter/${hash}.pf_filter`, content } };
}

/** The table of contents is [version, pages, pieces, filters, …]: names the filters' new files, in order. */
function settleMeta(file: IndexFile, filters: readonly SettledFilter[]): { readonly hash: string; readonly file: IndexFile } {
  const [version = '', pages = [], pieces = [], , ...rest] = asList(unpackCbor(file));
  const content = packCbor([version, pages, pieces, filters.map(({ name, hash }) => [name, hash]), ...rest]);
  const hash = nameByContent('th_', content, '');
  return { hash, file: { path: `pagefind.${hash}.pf_meta`, content } };
}

function settleEntry(file: IndexFile, metaHash: string): IndexFile {
  const entry = JSON.parse(Buffer.from(file.content).toString('utf8')) as { languages: Record<string, { hash: string }> };
  for (const language of Object.values(entry.languages)) language.hash = metaHash;
  return { path: file.path, content: Buffer.from(JSON.stringify(entry)) };
}

function only(files: readonly IndexFile[], fits: (path: string) => boolean, what: string): IndexFile {
  const [file, ...others] = files.filter(({ path }) => fits(path));
  if (!file || others.length > 0) throw new Error(`Pagefind wrote ${file ? others.length + 1 : 'no'} ${what}, expected one`);
  return file;
}

/**
 * Pagefind's files as the site ships them: only what the search page loads, small, with the pages' text for excerpts,
 * and byte for byte the same for the same pages (Pagefind orders its filters by chance).
 * @throws if the files are not of the form that the pinned version writes
 */
export function settleIndex(files: readonly IndexFile[], pages: readonly SearchPage[]): IndexFile[] {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const under = (folder: string): IndexFile[] => files.filter(({ path }) => path.startsWith(folder));
  const filters = under('filter/').map(settleFilter).sort((a, b) => byText(a.name, b.name));
  const meta = settleMeta(only(files, (path) => path.endsWith('.pf_meta'), 'tables of contents'), filters);
  return [
    only(files, (path) => path === 'pagefind.js', 'scripts'),
    only(files, (path) => path.startsWith('wasm.'), 'programs'),
    settleEntry(only(files, (path) => path === 'pagefind-entry.json', 'entries'), meta.hash),
    meta.file,
    ...filters.map(({ file }) => file),
    ...under('index/').map(compactIndex),
    ...under('fragment/').map((file) => settleFragment(file, byUrl)),
  ].sort((a, b) => byText(a.path, b.path));
}
