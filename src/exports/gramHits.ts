import type { SearchPage } from '#src/exports/searchPage.ts';
import { remembering } from '#src/thai/remembering.ts';
import { textGrams } from '#src/thai/ngrams.ts';
import { searchKey } from '#src/thai/searchText.ts';

/** A page that bears a gram, in one number, for there are hundreds of a page: the page, 4 bits of `count`, 2 of `marks`. */
export type Hit = number;

export const pageOf = (hit: Hit): number => Math.floor(hit / 64);
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

/** Everything that search knows of the texts of pages. */
export interface Grams {
  /** Every gram in the order of the alphabet with the pages that bear it, ascending. */
  readonly words: readonly { readonly gram: string; readonly hits: readonly Hit[] }[];
  /** How many grams each page has. */
  readonly lengths: readonly number[];
}

const hitOf = (page: number, count: number, marks: number): Hit => page * 64 + Math.min(count, mostCounted) * 4 + marks;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Counts the grams of pages. Each is told once a page with its number: names of months stand there hundreds of times. */
export function countGrams(pages: readonly SearchPage[]): Grams {
  const numbers = new Map<string, number>();
  const hits: Hit[][] = [];
  const numberOf = (gram: string): number => {
    const before = numbers.get(gram);
    if (before !== undefined) return before;
    numbers.set(gram, hits.length);
    return hits.push([]) - 1;
  };
  // Names of months and heads of tables stand on page after page, and are taken to pieces once.
  const gramsOf = remembering((text: string): readonly number[] => textGrams(searchKey(text)).map(numberOf));
  const lengths = pages.map((page, at) => {
    const seen = new Map<number, { count: number; bits: number }>();
    const look = (gram: number): { count: number; bits: number } => {
      const before = seen.get(gram);
      if (before !== undefined) return before;
      const first = { count: 0, bits: 0 };
      seen.set(gram, first);
      return first;
    };
    let length = 0;
    for (const block of page.blocks) {
      const grams = gramsOf(block);
      length += grams.length;
      for (const gram of grams) look(gram).count += 1;
    }
    [page.blocks.join(' ').slice(0, leadLength), `${page.title} ${page.name}`].forEach((text, field) => {
      for (const gram of gramsOf(text)) look(gram).bits |= 1 << field;
    });
    for (const [gram, { count, bits }] of seen) hits[gram]?.push(hitOf(at, count, bits));
    return length;
  });
  const words = [...numbers].sort(([a], [b]) => byText(a, b)).map(([gram, number]) => ({ gram, hits: hits[number] ?? [] }));
  return { words, lengths };
}
