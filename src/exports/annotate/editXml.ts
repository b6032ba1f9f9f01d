import { tagsOf, type Tag } from '#src/workbook/ooxml/xml.ts';

/** A piece of a text that another takes the place of; `start` and `end` alike where it is put in. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with every splice made. Of several at one place, the first stands first. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of splices.filter((each) => each.text !== '' || each.end > each.start).sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  return [...pieces, text.slice(at)].join('');
}

export const insertion = (at: number, text: string): Splice => ({ start: at, end: at, text });

/** An element and what it holds: from `tag.start` to `end`; `inner` is where its content ends (before the closing tag). */
export interface Element {
  readonly tag: Tag;
  /** With its colon (`x:`), or ''. */
  readonly prefix: string;
  readonly inner: number;
  readonly end: number;
}

/** `x:` of `<x:sheet …>`; '' where the name has none. */
export const prefixAt = (xml: string, tag: Tag): string => /^<\/?([^\s:/>]+:)/.exec(xml.slice(tag.start, tag.end))?.[1] ?? '';

/** The first element of a name at or after a place; null when there is none. */
export function findElement(xml: string, name: string, from = 0): Element | null {
  for (const element of elements(xml, name, from)) return element;
  return null;
}

/** Every element of a name, those within another of the name left out. */
export function* elements(xml: string, name: string, from = 0, to = xml.length): Generator<Element> {
  let open: Tag | null = null;
  let depth = 0;
  for (const tag of tagsOf(xml, from)) {
    if (tag.start >= to) return;
    if (tag.name !== name) continue;
    if (!tag.closing && depth === 0) open = tag;
    if (!tag.empty) depth += tag.closing ? -1 : 1;
    if (depth > 0 || !open) continue;
    yield { tag: open, prefix: prefixAt(xml, open), inner: tag.empty ? open.end : tag.start, end: tag.end };
    open = null;
  }
}

/** The outermost element. Throws where a text has none. */
export function rootOf(xml: string): { tag: Tag; prefix: string } {
  for (const tag of tagsOf(xml)) return { tag, prefix: prefixAt(xml, tag) };
  throw new Error('no root element');
}

/** Puts a text at the end of an element's content; opens an element that was closed at once (`<fills/>`). */
export function appended(xml: string, element: Element, text: string): Splice {
  if (!element.tag.empty) return insertion(element.inner, text);
  const name = /^<([^\s/>]+)/.exec(xml.slice(element.tag.start))?.[1] ?? '';
  return { start: element.tag.end - 2, end: element.tag.end, text: `>${text}</${name}>` };
}

/** Puts a text at the beginning of an element's content. */
export const prepended = (xml: string, element: Element, text: string): Splice =>
  element.tag.empty ? appended(xml, element, text) : insertion(element.tag.end, text);

/** Sets an attribute without a prefix on a tag: in place of what it was, or new, last. */
export function attributeSet(xml: string, tag: Tag, name: string, value: string): Splice {
  const whole = xml.slice(tag.start, tag.end);
  const found = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(whole);
  if (found) return { start: tag.start + found.index, end: tag.start + found.index + found[0].length, text: ` ${name}="${value}"` };
  return insertion(tag.start + whole.replace(/\s*\/?>$/, '').length, ` ${name}="${value}"`);
}

/** Children of the outermost element from a place on, as their opening tags. */
export function* topLevel(xml: string, from: number): Generator<Tag> {
  let depth = 1;
  for (const tag of tagsOf(xml, from)) {
    if (!tag.closing && depth === 1) yield tag;
    if (!tag.empty) depth += tag.closing ? -1 : 1;
    if (depth === 0) {
      yield tag;
      return;
    }
  }
}
