import type { SearchPage } from '#src/exports/searchPage.ts';
import { remembering } from '#src/thai/remembering.ts';
import { textGrams } from '#src/thai/ngrams.ts';
import { searchKey } from '#src/thai/searchText.ts';

/** A page that bears a gram. */
export interface Hit {
  readonly page: number;
  /** How often its text does, `mostCounted` at most. */
  readonly count: number;
  /** By the place in `fields`, ascending: what the page says of itself and bears the gram. */
  readonly fields: readonly number[];
}

/** What counts for more than the text, in the order of Pagefind, which is of the alphabet. */
export const fields = ['lead', 'title'] as const;

/** Pagefind holds a weight in one byte, and writes one as 24: 10 times is the most that fits. */
const mostCounted = 10;

/** Characters from the top of a page that count as its lead: a letter's number, an indicator's figure. */
const leadLength = 300;

/** Everything that search knows of the texts of pages. */
export interface Grams {
  /** Every gram in the order of the alphabet with the pages that bear it, ascending. */
  readonly words: readonly { readonly gram: string; readonly hits: readonly Hit[] }[];
  /** How many grams each page has. */
  readonly lengths: readonly number[];
}

/** A hit in one number, for there are hundreds of a page: the page, 4 bits of the count, a bit for each field. */
const packHit = (page: number, count: number, bits: number): number => page * 64 + Math.min(count, mostCounted) * 4 + bits;
const fieldLists = [[], [0], [1], [0, 1]] as const;
const unpackHit = (packed: number): Hit => ({ page: Math.floor(packed / 64), count: (packed >> 2) & 15, fields: fieldLists[packed & 3] ?? [] });

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Counts the grams of pages. Each is told once a page with its number: names of months stand there hundreds of times. */
export function countGrams(pages: readonly SearchPage[]): Grams {
  const numbers = new Map<string, number>();
  const packed: number[][] = [];
  const numberOf = (gram: string): number => {
    const before = numbers.get(gram);
    if (before !== undefined) return before;
    numbers.set(gram, packed.length);
    return packed.push([]) - 1;
  };
  // Names of months and heads of tables stand on page after page, and are taken to pieces once.
  const gramsOf = remembering((text: string): readonly number[] => textGrams(searchKey(text)).map(numberOf));
  const lengths = pages.map((page, at) => {
    const counts = new Map<number, number>();
    const marks = new Map<number, number>();
    let length = 0;
    for (const block of page.blocks) {
      const grams = gramsOf(block);
      length += grams.length;
      for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
    [page.blocks.join(' ').slice(0, leadLength), `${page.title} ${page.name}`].forEach((text, field) => {
      for (const gram of gramsOf(text)) marks.set(gram, (marks.get(gram) ?? 0) | (1 << field));
    });
    for (const [gram, count] of counts) packed[gram]?.push(packHit(at, count, marks.get(gram) ?? 0));
    for (const [gram, bits] of marks) if (!counts.has(gram)) packed[gram]?.push(packHit(at, 0, bits));
    return length;
  });
  const words = [...numbers].sort(([a], [b]) => byText(a, b)).map(([gram, number]) => ({ gram, hits: (packed[number] ?? []).map(unpackHit) }));
  return { words, lengths };
}
