import { attributesOf, readHtmlText } from '#src/exports/htmlText.ts';
import { alone } from '#src/exports/textLines.ts';

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

const list = (value: string | undefined, separator: string | RegExp): string[] =>
  [...new Set(alone(value ?? '').split(separator).map((item) => item.trim()).filter((item) => item !== ''))].sort();

const main = /<main((?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?)>/;
const title = /<title>([^<]*)/;

/**
 * Reads from a page's HTML what search needs: the text of its `main` less what the contract leaves out, the title from
 * its h1, other names from elements that bear `data-search-name`, and the filters from `data-search-kind`,
 * `data-search-years` (spaces between) and `data-search-agencies` (`|` between).
 * @returns null if nothing of the page is searched: no `main`, or one that bears data-pagefind-ignore, or no text
 */
export function readSearchPage(url: string, html: string): SearchPage | null {
  const opened = main.exec(html);
  const attributes = attributesOf(opened?.[1] ?? '');
  if (!opened || attributes.has('data-pagefind-ignore')) return null;
  const from = opened.index + opened[0].length;
  const to = html.lastIndexOf('</main>');
  const { blocks, heading, names } = readHtmlText(html.slice(from, to < from ? undefined : to));
  if (blocks.length === 0) return null;
  const shown = heading ?? readHtmlText(title.exec(html)?.[1] ?? '').blocks.join(' ');
  const kind = attributes.get('data-search-kind');
  return {
    url,
    title: shown === '' ? url : shown,
    name: names.join(' '),
    blocks,
    kind: kind === undefined ? null : alone(kind),
    years: list(attributes.get('data-search-years'), /\s+/),
    agencies: list(attributes.get('data-search-agencies'), '|'),
  };
}
