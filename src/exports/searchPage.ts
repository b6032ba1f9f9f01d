import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser';
import { normaliseText } from '#src/thai/text.ts';

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

/** Left out of what is searched (the contract), besides what is no text at all. */
const LEFT_OUT = 'svg, form, nav, [data-pagefind-ignore], script, style, template, noscript';

/** Elements that a word may run through. Every other one begins and ends a block. */
const INLINE = new Set(('a abbr b bdi bdo cite code data del dfn em i ins kbd label mark meter output progress q ruby rb rt rp '
  + 's samp small span strong sub sup time u var wbr').split(' '));

const BREAK = '\n';

function collectText(node: Node, into: string[]): void {
  if (node.nodeType === NodeType.TEXT_NODE) {
    into.push(node.text.replaceAll(BREAK, ' '));
    return;
  }
  if (!(node instanceof HTMLElement)) return;
  const block = !INLINE.has(node.rawTagName?.toLowerCase() ?? '');
  if (block) into.push(BREAK);
  for (const child of node.childNodes) collectText(child, into);
  if (block) into.push(BREAK);
}

function textBlocks(element: HTMLElement): string[] {
  const pieces: string[] = [];
  collectText(element, pieces);
  return pieces.join('').split(BREAK).map(normaliseText).filter((block) => block !== '');
}

const list = (value: string | undefined, separator: string | RegExp): string[] =>
  [...new Set((value ?? '').split(separator).map((item) => item.trim()).filter((item) => item !== ''))].sort();

/**
 * Reads from a page's HTML what search needs: the text of its `main` (see LEFT_OUT), the title from its h1, other
 * names from elements that bear `data-search-name`, and the filters from `data-search-kind`, `data-search-years`
 * (spaces between) and `data-search-agencies` (`|` between).
 * @returns null if nothing of the page is searched: no `main`, or one that bears data-pagefind-ignore, or no text
 */
export function readSearchPage(url: string, html: string): SearchPage | null {
  const root = parse(html, { blockTextElements: { script: true, style: true } });
  const main = root.querySelector('main');
  if (!main || main.hasAttribute('data-pagefind-ignore')) return null;
  for (const element of main.querySelectorAll(LEFT_OUT)) element.remove();
  const blocks = textBlocks(main);
  if (blocks.length === 0) return null;
  const heading = main.querySelector('h1') ?? root.querySelector('title');
  return {
    url,
    title: heading ? textBlocks(heading).join(' ') : url,
    name: main.querySelectorAll('[data-search-name]').flatMap(textBlocks).join(' '),
    blocks,
    kind: main.getAttribute('data-search-kind') ?? null,
    years: list(main.getAttribute('data-search-years'), /\s+/),
    agencies: list(main.getAttribute('data-search-agencies'), '|'),
  };
}
