import { attributeOf, elementOf, readHtmlText } from '#src/exports/htmlText.ts';

/** One page as search knows it. `url` is without the base and ends with a slash. */
export interface SearchPage {
  readonly url: string;
  readonly title: string;
  /** What else the page is known by (a letter's number, an abbreviation); counts like the title. Empty if nothing is said. */
  readonly name: string;
  /** The searched text, one entry per block (heading, paragraph, cell), cleaned, none empty. */
  readonly blocks: readonly string[];
  readonly kind: string | null;
  readonly years: readonly string[];
  readonly agencies: readonly string[];
}

/** A part of a text holds the whole of it in memory: here, a page of its own letters. */
const alone = (text: string): string => Buffer.from(text).toString();

const list = (value: string | undefined, separator: string | RegExp): string[] =>
  [...new Set(alone(value ?? '').split(separator).map((item) => item.trim()).filter((item) => item !== ''))].sort();

/**
 * Reads from a page's HTML what search needs: the text of its `main` less what the contract leaves out, the title from
 * its h1, other names from elements that bear `data-search-name`, and the filters from `data-search-kind`,
 * `data-search-years` (spaces between) and `data-search-agencies` (`|` between).
 * @returns null if nothing of the page is searched: no `main`, or one that bears data-pagefind-ignore, or no text
 */
export function readSearchPage(url: string, html: string): SearchPage | null {
  const main = elementOf(html, 'main');
  if (!main || attributeOf(main.attributes, 'data-pagefind-ignore') !== undefined) return null;
  const { blocks, heading, names } = readHtmlText(main.inner);
  if (blocks.length === 0) return null;
  const title = heading ?? readHtmlText(elementOf(html, 'title')?.inner ?? '').blocks.join(' ');
  const kind = attributeOf(main.attributes, 'data-search-kind');
  return {
    url,
    title: title === '' ? url : title,
    name: names.join(' '),
    blocks,
    kind: kind === undefined ? null : alone(kind),
    years: list(attributeOf(main.attributes, 'data-search-years'), /\s+/),
    agencies: list(attributeOf(main.attributes, 'data-search-agencies'), '|'),
  };
}
