import { gunzipSync } from 'node:zlib';
import type { Cbor } from '#src/exports/cbor.ts';
import type { IndexFile } from '#src/exports/pagefindFormat.ts';

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;

interface Reader {
  readonly bytes: Buffer;
  at: number;
}

function readLength(reader: Reader, info: number): number {
  if (info < 24) return info;
  const size = { 24: 1, 25: 2, 26: 4 }[info];
  if (size === undefined) throw new Error(`CBOR: length of kind ${info} is not read here`);
  reader.at += size;
  return reader.bytes.readUIntBE(reader.at - size, size);
}

function readItem(reader: Reader): Cbor {
  const head = reader.bytes.readUInt8(reader.at);
  reader.at += 1;
  const type = head >> 5;
  const length = readLength(reader, head & 31);
  if (type === UNSIGNED) return length;
  if (type === NEGATIVE) return -1 - length;
  if (type === LIST) return Array.from({ length }, () => readItem(reader));
  if (type !== TEXT) throw new Error(`CBOR: item of type ${type} is not read here`);
  reader.at += length;
  return reader.bytes.toString('utf8', reader.at - length, reader.at);
}

/** Reads one item that fills the bytes. Throws on any kind of item but numbers below 2^32, texts and lists. */
export function decodeCbor(bytes: Buffer): Cbor {
  const reader = { bytes, at: 0 };
  const item = readItem(reader);
  if (reader.at !== bytes.length) throw new Error(`CBOR: ${bytes.length - reader.at} bytes left over`);
  return item;
}


const signature = 'pagefind_dcd';

/** Opens a file of a Pagefind index. */
export function unpack({ path, content }: IndexFile): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.toString('latin1', 0, signature.length) !== signature) throw new Error(`${path}: not a file of a Pagefind index`);
  return bytes.subarray(signature.length);
}

interface ReadIndex {
  /** Addresses of the pages with their lengths, in order. */
  readonly pages: readonly (readonly [string, number])[];
  /** Each gram with the pages that bear it: address, how often in the text, in which fields. */
  readonly words: Readonly<Record<string, readonly (readonly [string, number, readonly number[]])[]>>;
  readonly filters: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly fields: readonly string[];
}

type List = readonly Cbor[];

/** How often: places as Pagefind writes them, or one place of that weight. */
function countOf(places: List): number {
  const weight = (-1 - Number(places[0] ?? -25)) / 24;
  return Math.min(10, weight * places.filter((place) => Number(place) >= 0).length);
}

/** What an index says, whoever wrote it. */
export function readIndex(files: readonly IndexFile[]): ReadIndex {
  const open = (path: string): Buffer => {
    const file = files.find((each) => each.path === path || (path === 'meta' && each.path.endsWith('.pf_meta')));
    if (!file) throw new Error(`no ${path}`);
    return unpack(file);
  };
  const [, fragments, pieces, filters, , fields] = decodeCbor(open('meta')) as [string, [string, number][], [string, string, string][], [string, string][], List, string[]];
  const pages = fragments.map(([name, length]) => [(JSON.parse(open(`fragment/${name}.pf_fragment`).toString()) as { url: string }).url, length] as const);
  const urlOf = (page: number): string => pages[page]?.[0] ?? '';
  const words = pieces.flatMap(([first, last, name]) => {
    const [entries] = decodeCbor(open(`index/${name}.pf_index`)) as [[string, [number, List, List][]][]];
    return entries.map(([word, hits]) => {
      if (word.slice(0, first.length) < first || word.slice(0, last.length) > last) throw new Error(`${word} is not between ${first} and ${last}`);
      let page = 0;
      return [word, hits.map(([further, places, marks]) => [urlOf(page += further), countOf(places), marks.map(Number).filter((mark) => mark < 0).map((mark) => -1 - mark)] as const)] as const;
    });
  });
  const filterOf = ([name, file]: [string, string]) => {
    const [, values] = decodeCbor(open(`filter/${file}.pf_filter`)) as [string, [string, number[]][]];
    return [name, Object.fromEntries(values.map(([value, bearing]) => [value, bearing.map(urlOf)]))] as const;
  };
  return { pages, words: Object.fromEntries(words), filters: Object.fromEntries(filters.map(filterOf)), fields };
}
