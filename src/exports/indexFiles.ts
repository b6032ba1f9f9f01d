import { hash } from 'node:crypto';
import { countOf, fields, formsOfHits, marksOf, pageOf, type Hit, type Words } from '#src/exports/gramHits.ts';
import { pack, packCbor, type IndexFile } from '#src/exports/pagefindFormat.ts';
import { CborWriter, encodeCbor } from '#src/exports/cbor.ts';
import { utf8Of } from '#src/exports/utf8.ts';
import type { SearchPage } from '#src/exports/searchPage.ts';

/** Pagefind writes the weight of the places that follow as -1 - 24 × weight. */
const weightUnit = 24;

/** About how many bytes of the index a reader loads for a word, before they are packed. */
const pieceSize = 26_000;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const digestOf = (content: Uint8Array): string => hash('sha256', content, 'hex');

/** Names by the digest of the content, as short as may be: the table of contents bears one for every page. */
function namer(shortest: number): (digest: string) => string {
  const taken = new Set<string>();
  return (digest) => {
    let length = shortest;
    while (taken.has(digest.slice(0, length))) length += 1;
    const name = `th_${digest.slice(0, length)}`;
    taken.add(digest.slice(0, length));
    return name;
  };
}

/**
 * The pages of a gram, each told by how far it is from the one before. How often a page bears it stands as the weight
 * of one place: where in a page each gram stands nobody asks (excerpts are cut from the text itself, and six
 * characters in a row need no phrase search), and it would be two thirds of what a reader loads.
 */
function writeHits(hits: readonly Hit[], writer: CborWriter): void {
  writer.list(hits.length);
  let before = 0;
  for (const hit of hits) {
    const page = pageOf(hit);
    writer.list(3);
    writer.item(page - before);
    writer.written(tails[hit % formsOfHits] ?? nothing);
    before = page;
  }
}

const nothing = encodeCbor([]);

/** Of hits of each form the weight and the fields, as they are written. */
const tails = Array.from({ length: formsOfHits }, (_, hit) => {
  const weight = countOf(hit) === 0 ? [] : [-1 - weightUnit * countOf(hit), 0];
  const marked = fields.flatMap((_field, at) => ((marksOf(hit) & (1 << at)) === 0 ? [] : [-1 - at, 0]));
  return Buffer.concat([encodeCbor(weight), encodeCbor(marked)]);
});

/** Cuts the grams into pieces of which a reader loads one or two. */
function cutPieces(words: Words): Words[] {
  const pieces: Words[number][][] = [];
  let size = pieceSize;
  for (const word of words) {
    if (size >= pieceSize) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(word);
    size += 16 + word.hits.length * 8;
  }
  return pieces;
}

/** The beginning of a gram, as far as it takes to tell it from its neighbour in the next piece. */
function tellApart(gram: string, neighbour: string | undefined): string {
  if (neighbour === undefined) return gram;
  let same = 0;
  while (same < gram.length && gram[same] === neighbour[same]) same += 1;
  return gram.slice(0, same + 1);
}

/** One list of grams, each with its pages and, in Pagefind's form, no other spellings. */
function writePiece(words: Words): Buffer {
  const writer = new CborWriter();
  writer.list(1);
  writer.list(words.length);
  for (const { gram, hits } of words) {
    writer.list(3);
    writer.item(gram);
    writeHits(hits, writer);
    writer.list(0);
  }
  return writer.end();
}

interface Piece {
  /** Where it begins and ends: any word in between is there or nowhere. */
  readonly range: readonly [string, string];
  readonly file: IndexFile;
  readonly name: string;
}

function writePieces(words: Words): Piece[] {
  const pieces = cutPieces(words);
  const nameOf = namer(7);
  return pieces.map((piece, at) => {
    const content = pack(writePiece(piece));
    const name = nameOf(digestOf(content));
    const range = [tellApart(piece[0]?.gram ?? '', pieces[at - 1]?.at(-1)?.gram), tellApart(piece.at(-1)?.gram ?? '', pieces[at + 1]?.[0]?.gram)] as const;
    return { range, name, file: { path: `index/${name}.pf_index`, content } };
  });
}

const filtersOf = (page: Pick<SearchPage, 'kind' | 'years' | 'agencies'>): Readonly<Record<string, readonly string[]>> =>
  ({ agency: page.agencies, fy: page.years, kind: page.kind === null ? [] : [page.kind] });

/** What an index has of a page beside its grams: nothing of its text but what the browser loads per result, packed. */
export interface IndexedPage extends Pick<SearchPage, 'url' | 'kind' | 'years' | 'agencies'> {
  /** How many grams it has. */
  readonly length: number;
  readonly fragment: Fragment;
}

/** The text of a page as the browser loads it, packed, and the digest of what it holds. */
export interface Fragment {
  readonly digest: string;
  readonly content: Uint8Array;
}

/** `length`: how many grams the page has. */
export function packFragment(page: SearchPage, length: number): Fragment {
  const { url, blocks, title, name, kind } = page;
  // The page's own words, for excerpts.
  const text = utf8Of(JSON.stringify({ url, content: blocks.join('\n'), word_count: length, filters: filtersOf(page), meta: { title, name, kind: kind ?? '' }, anchors: [] }));
  return { digest: digestOf(text), content: pack(text) };
}

/** A fragment as the index names it. */
export interface FragmentFile extends IndexFile {
  readonly name: string;
}

/** Names the fragments of one index. */
export const fragmentNamer = (): ((digest: string) => string) => namer(7);

export function fragmentFile({ fragment: { digest, content } }: IndexedPage, nameOf: (digest: string) => string): FragmentFile {
  const name = nameOf(digest);
  return { name, path: `fragment/${name}.pf_fragment`, content };
}

/** For each filter its values with the pages that have them; one without values is no filter. */
function writeFilters(pages: readonly IndexedPage[]): { filter: string; name: string; file: IndexFile }[] {
  const nameOf = namer(10);
  return ['agency', 'fy', 'kind'].flatMap((filter) => {
    const values = new Map<string, number[]>();
    pages.forEach((page, at) => {
      for (const value of filtersOf(page)[filter] ?? []) {
        const bearing = values.get(value) ?? [];
        values.set(value, bearing);
        bearing.push(at);
      }
    });
    if (values.size === 0) return [];
    const content = packCbor([filter, [...values].sort(([a], [b]) => byText(a, b))]);
    const name = nameOf(digestOf(content));
    return [{ filter, name, file: { path: `filter/${name}.pf_filter`, content } }];
  });
}

export interface PageIndex {
  readonly files: readonly IndexFile[];
  /** Of the table of contents, by which Pagefind finds all else. */
  readonly name: string;
}

/** The index of pages in the form of the Pagefind of `version`, less their fragments: byte for byte the same for the same pages in the same order. */
export function writePageIndex(pages: readonly IndexedPage[], fragments: readonly FragmentFile[], words: Words, version: string): PageIndex {
  const pieces = writePieces(words);
  const filters = writeFilters(pages);
  const content = packCbor([
    version,
    fragments.map(({ name }, at) => [name, pages[at]?.length ?? 0]),
    pieces.map(({ range, name }) => [...range, name]),
    filters.map(({ filter, name }) => [filter, name]),
    [],
    [...fields],
  ]);
  const name = namer(10)(digestOf(content));
  return { name, files: [{ path: `pagefind.${name}.pf_meta`, content }, ...[...pieces, ...filters].map(({ file }) => file)] };
}
