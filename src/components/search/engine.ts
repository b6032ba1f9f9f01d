import { rankPages } from '#src/components/search/rank.ts';
import { FILTERS, type SearchState } from '#src/components/search/state.ts';
import type { PagefindFragment, PagefindHit, PagefindInstance, PagefindModule } from '#src/components/search/pagefind.ts';
import { coverGrams, rangeGrams } from '#src/thai/ngrams.ts';
import { searchKey, searchTerms, spellings } from '#src/thai/searchText.ts';

export interface FoundPage {
  readonly url: string;
  readonly title: string;
  /** What else it is known by, or empty. */
  readonly name: string;
  readonly kind: string;
  readonly years: readonly string[];
  readonly blocks: readonly string[];
}

export interface SearchAnswer {
  /** How many pages bear all the words. */
  readonly total: number;
  /** The first `n` of them. */
  readonly pages: readonly FoundPage[];
  readonly terms: readonly string[];
}

/** A title says what a page is, its first lines nearly so. Tried out, not computed. */
const RANKING = { metaWeights: { title: 8, lead: 3 } };

/** How many hits are ranked by their text, so that the right one is lifted into those listed; the others stay as the index has them. */
const RANKED = 20;

/**
 * Opens Pagefind for a site.
 * @param basePath the folder of the index, with a slash at the end
 */
export function openSearch(pagefind: PagefindModule, basePath: string): PagefindInstance {
  // The index is small enough for the page itself: a worker would double the scripts that are loaded.
  return pagefind.createInstance({ basePath, noWorker: true, ranking: RANKING });
}

function toPage(fragment: PagefindFragment): FoundPage {
  return {
    url: fragment.url,
    title: fragment.meta['title'] ?? fragment.url,
    name: fragment.meta['name'] ?? '',
    kind: fragment.meta['kind'] ?? '',
    years: fragment.filters['fy'] ?? [],
    blocks: fragment.content.split('\n'),
  };
}

/** Grams that cover a long word may all stand in a page that does not bear it: the text itself decides. Any spelling of a word will do. */
function bearsAll(page: FoundPage, words: readonly (readonly string[])[]): boolean {
  const keys = page.blocks.map(searchKey);
  return words.every((word) => word.some((term) => keys.some((key) => key.includes(term))));
}

async function findHits(index: PagefindInstance, state: SearchState, terms: readonly string[]): Promise<readonly PagefindHit[]> {
  const filters = Object.fromEntries(FILTERS.flatMap((name) => (state[name] === null ? [] : [[name, state[name]]])));
  const grams = terms.flatMap(coverGrams);
  const range = grams.flatMap(rangeGrams);
  if (range.length > 0) await index.preload(range.join(' '), { filters });
  const { results } = await index.search(grams.length > 0 ? grams.join(' ') : null, { filters });
  return results;
}

/** A query with many numbers would ask the index too often: the spellings as typed come first. */
const MOST_QUERIES = 8;

/** One spelling of each word, in every way. */
const wordings = (words: readonly (readonly string[])[]): string[][] =>
  words.reduce<string[][]>((all, word) => all.flatMap((before) => word.map((term) => [...before, term])).slice(0, MOST_QUERIES), [[]]);

/** Pages that bear any of the wordings, each page once. */
async function findAny(index: PagefindInstance, state: SearchState, words: readonly (readonly string[])[]): Promise<PagefindHit[]> {
  const hits = new Map<string, PagefindHit>();
  for (const terms of wordings(words)) {
    for (const hit of await findHits(index, state, terms)) if (!hits.has(hit.id)) hits.set(hit.id, hit);
  }
  return [...hits.values()];
}

/** Searches for pages that bear every word of the query and pass the filters. */
export async function search(index: PagefindInstance, state: SearchState): Promise<SearchAnswer> {
  const words = searchTerms(state.query).map(spellings);
  const terms = words.flat();
  const hits = await findAny(index, state, words);
  const looked = await Promise.all(hits.slice(0, Math.max(state.n, RANKED)).map(async (hit) => toPage(await hit.data())));
  const right = looked.filter((page) => bearsAll(page, words));
  const ranked = [...rankPages(right.slice(0, RANKED), terms), ...right.slice(RANKED)];
  return { total: hits.length - (looked.length - right.length), pages: ranked.slice(0, state.n), terms };
}
