import { searchKey } from '#src/thai/searchText.ts';

export interface Rankable {
  readonly title: string;
  readonly name: string;
  readonly blocks: readonly string[];
}

/** Blocks from the top that say what a page is about: eyebrow, title, lead, the first fact or two. */
const TOP_BLOCKS = 8;

/** How many of the words stand in a text. */
function countIn(text: string, terms: readonly string[]): number {
  const key = searchKey(text);
  return terms.filter((term) => key.includes(term)).length;
}

/**
 * Puts pages whose title or other name bears the words first, then those that bear them near the top, each group in the order it
 * came in (the index's own: how often, in how long a page).
 */
export function rankPages<Page extends Rankable>(pages: readonly Page[], terms: readonly string[]): Page[] {
  const scored = pages.map((page) => ({
    page,
    title: countIn(`${page.title}\n${page.name}`, terms),
    top: countIn(page.blocks.slice(0, TOP_BLOCKS).join('\n'), terms),
  }));
  return scored.sort((a, b) => b.title - a.title || b.top - a.top).map(({ page }) => page);
}
