import { endOfComment, endOfElement, endOfName, endOfTag } from '#src/exports/htmlTags.ts';
import { rememberingParts, textLines, type Place, type TextLines } from '#src/exports/textLines.ts';
import { normaliseText } from '#src/thai/text.ts';

/** Left out of what is searched (the contract), besides what is no text at all. */
const leftOut = new Set(['svg', 'form', 'nav', 'script', 'style', 'template', 'noscript']);
/** What an element says to search: to leave it out, that it is a name of the page, that it is a table of whose rows only the heads are told. */
const marked = /\sdata-(pagefind-ignore|search-name|search-heads)(?=[\s=/>])/;

/** Elements that a word may run through. Every other one begins and ends a block. */
const inline = new Set(('a abbr b bdi bdo cite code data del dfn em i ins kbd label mark meter output progress q ruby rb rt rp '
  + 's samp small span strong sub sup time u var wbr').split(' '));
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

interface Tag {
  readonly name: string;
  /** In letters, from `<` to `>`. */
  readonly length: number;
  readonly isClosing: boolean;
  /** It is its own end. */
  readonly isWhole: boolean;
  readonly isLeftOut: boolean;
  readonly isInline: boolean;
  readonly mark: string | null;
}

/** Of a tag as it is written, whose name ends at `nameEnd`. */
function readTag(written: string, nameEnd: number): Tag {
  const isClosing = written.charCodeAt(1) === slash;
  const name = written.slice(isClosing ? 2 : 1, nameEnd).toLowerCase();
  const mark = isClosing ? null : (marked.exec(written)?.[1] ?? null);
  return {
    name,
    length: written.length,
    isClosing,
    isWhole: empty.has(name) || written.charCodeAt(written.length - 2) === slash,
    isLeftOut: !isClosing && (leftOut.has(name) || mark === 'pagefind-ignore'),
    isInline: inline.has(name),
    mark,
  };
}

const slash = 47;
/** Longer ones bear what differs from page to page. */
const mostLetters = 48;

/** The same few tags make most of a page: each is read once. Null: it is no tag, or goes on, for the `>` is in the value of an attribute. */
const shortTag = rememberingParts((written): Tag | null => {
  const nameEnd = endOfName(written, 0);
  return nameEnd >= 0 && endOfTag(written, nameEnd) === written.length ? readTag(written, nameEnd) : null;
});

/** The tag that begins at `from`; null: none does, or it has no end. */
function tagAt(html: string, from: number): Tag | null {
  const end = html.indexOf('>', from) + 1;
  const short = end > 0 && end - from <= mostLetters ? shortTag(html.slice(from, end)) : null;
  if (short) return short;
  const nameEnd = endOfName(html, from);
  const to = nameEnd < 0 ? -1 : endOfTag(html, nameEnd);
  return to < 0 ? null : readTag(html.slice(from, to), nameEnd - from);
}

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

const cleanLine = rememberingParts((line) => normaliseText(decode(line)));

/** Reads the text of HTML that is whole, as our pages are: every element that is not empty is closed. */
export function readHtmlText(html: string): HtmlText {
  const lines = textLines(cleanLine);
  const start = lines.place();
  const wanted = wantedTexts(lines);
  let isHeadsOnly = false;
  /** Gives where to go on: right after the tag, or after what is left out. */
  const follow = ({ name, isClosing, isWhole, isLeftOut, isInline, mark }: Tag, to: number): number => {
    if (isLeftOut) return isWhole ? to : endOfElement(html, name, to);
    if (name === 'table') isHeadsOnly = mark === 'search-heads';
    if (isHeadsOnly && name === 'td') return endOfRow(html, to);
    if (isClosing) wanted.end(name);
    if (!isInline) lines.endLine();
    if (!isClosing && !isWhole) wanted.begin(name, mark === 'search-name');
    return to;
  };
  let at = 0;
  for (let from = html.indexOf('<'); from >= 0; from = html.indexOf('<', Math.max(at, from + 1))) {
    const tag = tagAt(html, from);
    const to = tag ? from + tag.length : endOfComment(html, from);
    if (to < 0) continue;
    if (from > at) lines.add(html.slice(at, from));
    at = tag ? follow(tag, to) : to;
  }
  if (at < html.length) lines.add(html.slice(at));
  return { blocks: lines.since(start), ...wanted.texts() };
}
