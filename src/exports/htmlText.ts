import { endOfComment, endOfElement, endOfName, endOfTag } from '#src/exports/htmlTags.ts';
import { textLines, type Place, type TextLines } from '#src/exports/textLines.ts';
import { remembering } from '#src/thai/remembering.ts';

/** Left out of what is searched (the contract), besides what is no text at all. */
const leftOut = new Set(['svg', 'form', 'nav', 'script', 'style', 'template', 'noscript']);
/** What an element says to search: to leave it out, that it is a name of the page, that it is a table of whose rows only the heads are told. */
const marked = /\sdata-(pagefind-ignore|search-name|search-heads)(?=[\s=/>])/;
const shortestMark = ' data-search-name>'.length;

/** Elements that a word may run through. Every other one begins and ends a block. */
const inline = new Set(('a abbr b bdi bdo cite code data del dfn em i ins kbd label mark meter output progress q ruby rb rt rp '
  + 's samp small span strong sub sup time u var wbr').split(' '));
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

interface Kind {
  readonly name: string;
  readonly isLeftOut: boolean;
  readonly isInline: boolean;
  readonly isEmpty: boolean;
}

const kindOf = remembering((written): Kind => {
  const name = written.toLowerCase();
  return { name, isLeftOut: leftOut.has(name), isInline: inline.has(name), isEmpty: empty.has(name) };
});

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const decode = (text: string): string => (text.includes('&')
  ? text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
    (name === undefined ? String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)) : (entities[name.toLowerCase()] ?? whole)))
  : text);

const attribute = /\s([^\s=>"'/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** What stands between a tag's name and its end, by the names of the attributes. */
export const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(attribute)].map(([, name = '', double, single, bare]) => [name, decode(double ?? single ?? bare ?? '')]));

export interface HtmlText {
  /** One entry a block (heading, paragraph, cell), cleaned, none empty. */
  readonly blocks: readonly string[];
  /** Of the first h1; null: there is none. */
  readonly heading: string | null;
  /** Of the elements that bear `data-search-name`. */
  readonly names: readonly string[];
}

/** What stands between two tags; a line break of the source is a space. */
const textOf = (text: string): string => (text === '\n' ? ' ' : decode(text).replaceAll('\n', ' '));

const slash = 47;

/** Where the row ends that goes on at `from`. */
function endOfRow(html: string, from: number): number {
  const end = html.indexOf('</tr>', from);
  return end < 0 ? html.length : end;
}

/** An element whose text is wanted by itself. */
interface Wanted {
  readonly tag: string;
  readonly from: Place;
  readonly isName: boolean;
  /** How many of its name are open, with itself. */
  depth: number;
}

/** The texts of the first h1, and of what bears `data-search-name`, taken out of the lines as they are gathered. */
function wantedTexts(lines: TextLines) {
  let heading: string | null = null;
  const names: string[] = [];
  let wanted: Wanted[] = [];
  return {
    begin(tag: string, isName: boolean): void {
      for (const each of wanted) if (each.tag === tag) each.depth += 1;
      if (isName || tag === 'h1') wanted.push({ tag, from: lines.place(), isName, depth: 1 });
    },
    end(tag: string): void {
      if (wanted.length === 0) return;
      for (const each of wanted) if (each.tag === tag) each.depth -= 1;
      for (const { from, isName } of wanted.filter(({ depth }) => depth === 0)) {
        if (isName) names.push(...lines.since(from));
        else heading ??= lines.since(from).join(' ');
      }
      wanted = wanted.filter(({ depth }) => depth > 0);
    },
    texts: () => ({ heading, names }),
  };
}

/** Reads the text of HTML that is whole, as our pages are: every element that is not empty is closed. */
export function readHtmlText(html: string): HtmlText {
  const lines = textLines();
  const start = lines.place();
  const wanted = wantedTexts(lines);
  let isHeadsOnly = false;
  /** Gives where to go on: right after the tag, or after what is left out. */
  const readTag = (from: number, nameEnd: number, to: number): number => {
    const isClosing = html.charCodeAt(from + 1) === slash;
    const { name, isLeftOut, isInline, isEmpty } = kindOf(html.slice(from + (isClosing ? 2 : 1), nameEnd));
    const isWhole = isEmpty || html.charCodeAt(to - 2) === slash;
    const mark = isClosing || to - nameEnd < shortestMark ? undefined : marked.exec(html.slice(nameEnd, to))?.[1];
    if (!isClosing && (isLeftOut || mark === 'pagefind-ignore')) return isWhole ? to : endOfElement(html, name, to);
    if (name === 'table') isHeadsOnly = mark === 'search-heads';
    if (isHeadsOnly && name === 'td') return endOfRow(html, to);
    if (isClosing) wanted.end(name);
    if (!isInline) lines.endLine();
    if (!isClosing && !isWhole) wanted.begin(name, mark === 'search-name');
    return to;
  };
  let at = 0;
  for (let from = html.indexOf('<'); from >= 0; from = html.indexOf('<', Math.max(at, from + 1))) {
    const nameEnd = endOfName(html, from);
    const to = nameEnd < 0 ? endOfComment(html, from) : endOfTag(html, nameEnd);
    if (to < 0) continue;
    if (from > at) lines.add(textOf(html.slice(at, from)));
    at = nameEnd < 0 ? to : readTag(from, nameEnd, to);
  }
  if (at < html.length) lines.add(textOf(html.slice(at)));
  return { blocks: lines.since(start), ...wanted.texts() };
}
