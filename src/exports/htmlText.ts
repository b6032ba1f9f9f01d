import { normaliseText } from '#src/thai/text.ts';

/** Left out of what is searched (the contract), besides what is no text at all. */
const leftOut = new Set(['svg', 'form', 'nav', 'script', 'style', 'template', 'noscript']);
const ignored = /\sdata-pagefind-ignore(?:[\s=/]|$)/;
const named = /\sdata-search-name(?:[\s=/]|$)/;

/** Elements that a word may run through. Every other one begins and ends a block. */
const inline = new Set(('a abbr b bdi bdo cite code data del dfn em i ins kbd label mark meter output progress q ruby rb rt rp '
  + 's samp small span strong sub sup time u var wbr').split(' '));
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

const tags = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const decode = (text: string): string => (text.includes('&')
  ? text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
    (name === undefined ? String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)) : (entities[name.toLowerCase()] ?? whole)))
  : text);

/** The value of an attribute in what stands between a tag's name and its end; undefined if it has none. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(String.raw`\s${name}(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?(?=[\s/]|$)`).exec(attributes);
  return found ? decode(found[1] ?? found[2] ?? found[3] ?? '') : undefined;
}

/** The element's attributes and what it holds, of the first of that name; null if there is none. */
export function elementOf(html: string, name: string): { readonly attributes: string; readonly inner: string } | null {
  const opened = new RegExp(String.raw`<${name}((?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?)>`).exec(html);
  if (!opened) return null;
  const from = opened.index + opened[0].length;
  const to = html.indexOf(`</${name}>`, from);
  return { attributes: opened[1] ?? '', inner: html.slice(from, to < 0 ? undefined : to) };
}

export interface HtmlText {
  /** One entry a block (heading, paragraph, cell), cleaned, none empty. */
  readonly blocks: readonly string[];
  /** Of the first h1; null: there is none. */
  readonly heading: string | null;
  /** Of the elements that bear `data-search-name`. */
  readonly names: readonly string[];
}

interface Open {
  readonly tag: string;
  readonly from: number;
  readonly kind: 'heading' | 'name' | null;
}

const blocksOf = (pieces: readonly string[]): string[] => pieces.join('').split('\n').map(normaliseText).filter((block) => block !== '');

/** Reads the text of HTML that is whole, as our pages are: every element that is not empty is closed. */
export function readHtmlText(html: string): HtmlText {
  const pieces: string[] = [];
  const open: Open[] = [];
  const names: string[] = [];
  let heading: string | null = null;
  let at = 0;
  /** How many elements lie between here and one that is left out; none: 0. */
  let hidden = 0;
  const end = (tag: string): void => {
    const index = open.findLastIndex((each) => each.tag === tag);
    if (index < 0) return;
    const [{ kind, from }] = open.splice(index) as [Open];
    const text = kind === null ? [] : blocksOf(pieces.slice(from));
    if (kind === 'heading') heading ??= text.join(' ');
    if (kind === 'name') names.push(...text);
  };
  for (const match of html.matchAll(tags)) {
    const [whole, closing, written = '', attributes = ''] = match;
    if (hidden === 0 && match.index > at) pieces.push(decode(html.slice(at, match.index)).replaceAll('\n', ' '));
    at = match.index + whole.length;
    if (written === '') continue;
    const tag = written.toLowerCase();
    const isEmpty = empty.has(tag) || attributes.endsWith('/');
    if (hidden > 0) {
      if (!isEmpty) hidden += closing === '/' ? -1 : 1;
      continue;
    }
    if (closing !== '/' && (leftOut.has(tag) || ignored.test(attributes))) {
      if (!isEmpty) hidden = 1;
      continue;
    }
    if (closing === '/') end(tag);
    if (!inline.has(tag)) pieces.push('\n');
    if (closing !== '/' && !isEmpty) open.push({ tag, from: pieces.length, kind: named.test(attributes) ? 'name' : tag === 'h1' ? 'heading' : null });
  }
  if (hidden === 0) pieces.push(decode(html.slice(at)).replaceAll('\n', ' '));
  return { blocks: blocksOf(pieces), heading, names };
}
