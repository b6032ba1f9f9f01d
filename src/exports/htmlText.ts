import { endOfElement, tagsOf } from '#src/exports/htmlTags.ts';
import { normaliseText } from '#src/thai/text.ts';

/** Left out of what is searched (the contract), besides what is no text at all. */
const leftOut = new Set(['svg', 'form', 'nav', 'script', 'style', 'template', 'noscript']);
const ignored = /\sdata-pagefind-ignore(?:[\s=/]|$)/;
const named = /\sdata-search-name(?:[\s=/]|$)/;

/** Elements that a word may run through. Every other one begins and ends a block. */
const inline = new Set(('a abbr b bdi bdo cite code data del dfn em i ins kbd label mark meter output progress q ruby rb rt rp '
  + 's samp small span strong sub sup time u var wbr').split(' '));
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

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

function blocksOf(pieces: readonly string[]): string[] {
  const blocks: string[] = [];
  for (const line of pieces.join('').split('\n')) {
    // Between blocks stand line breaks of the source.
    if (line === '' || line === ' ') continue;
    const block = normaliseText(line);
    if (block !== '') blocks.push(block);
  }
  return blocks;
}

/** What stands between two tags; a line break of the source is a space. */
const textOf = (text: string): string => (text === '\n' ? ' ' : decode(text).replaceAll('\n', ' '));

/** Reads the text of HTML that is whole, as our pages are: every element that is not empty is closed. */
export function readHtmlText(html: string): HtmlText {
  const pieces: string[] = [];
  const open: Open[] = [];
  const names: string[] = [];
  let heading: string | null = null;
  const end = (tag: string): void => {
    // Nearly always it is the one that was opened last.
    let closed = open.pop();
    if (closed !== undefined && closed.tag !== tag) {
      open.push(closed);
      const index = open.findLastIndex((each) => each.tag === tag);
      closed = index < 0 ? undefined : open.splice(index)[0];
    }
    if (closed === undefined || closed.kind === null) return;
    const { kind, from } = closed;
    const text = blocksOf(pieces.slice(from));
    if (kind === 'heading') heading ??= text.join(' ');
    if (kind === 'name') names.push(...text);
  };
  const tags = tagsOf(html);
  let at = 0;
  for (let tag = tags.after(0); tag !== null; tag = tags.after(at)) {
    if (tag.from > at) pieces.push(textOf(html.slice(at, tag.from)));
    at = tag.to;
    const { name, attributes, isClosing } = tag;
    if (name === '') continue;
    const isEmpty = empty.has(name) || attributes.endsWith('/');
    if (!isClosing && (leftOut.has(name) || (attributes !== '' && ignored.test(attributes)))) {
      if (!isEmpty) at = endOfElement(html, name, at);
      continue;
    }
    if (isClosing) end(name);
    if (!inline.has(name)) pieces.push('\n');
    if (!isClosing && !isEmpty) open.push({ tag: name, from: pieces.length, kind: attributes !== '' && named.test(attributes) ? 'name' : name === 'h1' ? 'heading' : null });
  }
  pieces.push(textOf(html.slice(at)));
  return { blocks: blocksOf(pieces), heading, names };
}
