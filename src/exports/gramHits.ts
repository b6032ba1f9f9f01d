import type { SearchPage } from '#src/exports/searchPage.ts';
import { remembering } from '#src/thai/remembering.ts';
import { textGrams } from '#src/thai/ngrams.ts';
import { searchKey } from '#src/thai/searchText.ts';

/** A page that bears a gram, in one number, for there are hundreds of a page: the page, 4 bits of `count`, 2 of `marks`. */
export type Hit = number;

/** What hits of one page may tell. */
export const formsOfHits = 64;

export const pageOf = (hit: Hit): number => Math.floor(hit / formsOfHits);
/** How often the page's text bears the gram, `mostCounted` at most. */
export const countOf = (hit: Hit): number => (hit >> 2) & 15;
/** A bit for each of `fields`: what the page says of itself and bears the gram. */
export const marksOf = (hit: Hit): number => hit & 3;

/** What counts for more than the text, in the order of Pagefind, which is of the alphabet. */
export const fields = ['lead', 'title'] as const;

/** Pagefind holds a weight in one byte, and writes one as 24: 10 times is the most that fits. */
export const mostCounted = 10;

/** Characters from the top of a page that count as its lead: a letter's number, an indicator's figure. */
const leadLength = 300;

/** Every gram in the order of the alphabet with the pages that bear it, ascending. */
export type Words = readonly { readonly gram: string; readonly hits: readonly Hit[] }[];

/** More than all marks. */
const once = 2 ** fields.length;

/** What a hit tells beside the page, of what was seen of a gram. */
const formOf = (seen: number): number => Math.min(seen, mostCounted * once + (seen % once));

/** Counts the grams of pages as they come; each is told once a page with its number: names of months stand there hundreds of times. */
export class GramCounter {
  readonly #numbers = new Map<string, number>();
  /** Of each page, in the order in which they came, its grams: the number of the gram, and what a hit tells beside the page. */
  readonly #pages: Uint32Array[] = [];
  /** Of the page that is being read, by the number of the gram: how often, in steps of `once`, and marks. */
  #seen = new Uint32Array(1024);
  /** The grams of that page, each once, as many as `#found`. */
  #met = new Uint32Array(1024);
  #found = 0;
  /** Words stand on page after page, and are taken to pieces once. */
  readonly #gramsOfWord = remembering((word: string): readonly number[] => textGrams(word).map((gram) => this.#numberOf(gram)));
  /** So do names of months and heads of tables. */
  readonly #gramsOf = remembering((text: string): Uint32Array => Uint32Array.from(searchKey(text).split(' ').flatMap(this.#gramsOfWord)));

  /** Gives how many grams the page has. */
  add(page: SearchPage): number {
    let length = 0;
    for (const block of page.blocks) length += this.#count(this.#gramsOf(block));
    for (const text of leadOf(page)) this.#mark(this.#gramsOf(text), fields.indexOf('lead'));
    for (const text of [page.title, page.name]) this.#mark(this.#gramsOf(text), fields.indexOf('title'));
    const borne = this.#met.slice(0, this.#found);
    for (let at = 0; at < borne.length; at += 1) {
      const gram = borne[at] ?? 0;
      borne[at] = gram * formsOfHits + formOf(this.#seen[gram] ?? 0);
      this.#seen[gram] = 0;
    }
    this.#found = 0;
    this.#pages.push(borne);
    return length;
  }

  /** `order` tells of each page, in the order in which they came, its number in the index. */
  words(order: readonly number[]): Words {
    const ordered: Uint32Array[] = [];
    for (const [came, page] of order.entries()) ordered[page] = this.#pages[came] ?? new Uint32Array();
    const hits = Array.from({ length: this.#numbers.size }, (): Hit[] => []);
    // In the order of the index, so that no gram's pages must be sorted.
    for (const [page, borne] of ordered.entries()) for (const each of borne) hits[Math.floor(each / formsOfHits)]?.push(page * formsOfHits + (each % formsOfHits));
    return [...this.#numbers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([gram, number]) => ({ gram, hits: hits[number] ?? [] }));
  }

  #count(grams: Uint32Array): number {
    const seen = this.#seen;
    for (const gram of grams) {
      const before = seen[gram] ?? 0;
      if (before === 0) this.#meet(gram);
      seen[gram] = before + once;
    }
    return grams.length;
  }

  #mark(grams: Uint32Array, field: number): void {
    for (const gram of grams) {
      const before = this.#seen[gram] ?? 0;
      if (before === 0) this.#meet(gram);
      this.#seen[gram] = before | (1 << field);
    }
  }

  #meet(gram: number): void {
    this.#met[this.#found] = gram;
    this.#found += 1;
  }

  #numberOf(gram: string): number {
    const before = this.#numbers.get(gram);
    if (before !== undefined) return before;
    const number = this.#numbers.size;
    this.#numbers.set(gram, number);
    if (number >= this.#seen.length) {
      this.#seen = twice(this.#seen);
      this.#met = twice(this.#met);
    }
    return number;
  }
}

function twice(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}

/** The blocks at the top of a page, as far as they are its lead. */
function leadOf({ blocks }: SearchPage): string[] {
  const lead: string[] = [];
  let room = leadLength;
  for (const block of blocks) {
    if (room <= 0) break;
    lead.push(block.slice(0, room));
    room -= block.length + 1;
  }
  return lead;
}
