import { WorkbookFault } from '#src/workbook/fault.ts';

/** The text of an XML part. Throws a fault for a part with a DOCTYPE: no workbook has one, and entity bombs live in it. */
export function xmlText(bytes: Uint8Array): string {
  const text = decodeXml(bytes);
  if (/<!DOCTYPE/i.test(text.slice(0, 4096)) || text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw new WorkbookFault('unsafe-xml');
  // Written plainly, for no library reads cells with these in them aright.
  return text.includes('<![CDATA[') || text.includes('<!--')
    ? text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, kept?: string) => encodeEntities(kept ?? ''))
    : text;
}

/** Whether a part has comments or CDATA, which `xmlText` takes away and libraries stumble over. */
export const isCommented = (bytes: Uint8Array): boolean => {
  const part = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return part.includes('<!--') || part.includes('<![CDATA[');
};

function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0)) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0 && bytes[1] === 0x3c) return new TextDecoder('utf-16be').decode(bytes);
  const named = /^(?:\uFEFF)?<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)["']/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))?.[1];
  try {
    // What cannot be decoded is not to be read as U+FFFD without a word.
    return new TextDecoder(named && !/^utf-?16/i.test(named) ? named : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new WorkbookFault('unknown-encoding');
  }
}

/** One tag. `name` bears no prefix; `attributes` is the text between the name and the end. */
export interface Tag {
  readonly name: string;
  readonly attributes: string;
  readonly closing: boolean;
  /** `<c/>`: it opens and closes nothing. */
  readonly empty: boolean;
  /** Where `<` and the character after `>` stand. */
  readonly start: number;
  readonly end: number;
}

/** The tags of a text in order, comments, CDATA and instructions passed over. Throws a fault where a tag has no end. */
export function* tagsOf(xml: string, from = 0): Generator<Tag> {
  for (let at = xml.indexOf('<', from); at >= 0; ) {
    const skipped = skipOf(xml, at);
    if (skipped > at) {
      at = xml.indexOf('<', skipped);
      continue;
    }
    const close = xml.indexOf('>', at);
    if (close < 0) throw new WorkbookFault('damaged');
    yield tagAt(xml, at, close);
    at = xml.indexOf('<', close + 1);
  }
}

/** Where a comment, CDATA section or instruction that begins here ends; the same place when none does. */
export function skipOf(xml: string, at: number): number {
  const second = xml.charCodeAt(at + 1);
  if (second === 63) return endOf(xml, '?>', at);
  if (second !== 33) return at;
  if (xml.startsWith('<!--', at)) return endOf(xml, '-->', at);
  return xml.startsWith('<![CDATA[', at) ? endOf(xml, ']]>', at) : endOf(xml, '>', at);
}

function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new WorkbookFault('damaged');
  return at + mark.length;
}

function tagAt(xml: string, start: number, close: number): Tag {
  const closing = xml.charCodeAt(start + 1) === 47;
  const empty = xml.charCodeAt(close - 1) === 47;
  const from = start + (closing ? 2 : 1);
  const to = empty ? close - 1 : close;
  let nameEnd = from;
  let nameStart = from;
  for (; nameEnd < to; nameEnd += 1) {
    const code = xml.charCodeAt(nameEnd);
    if (code <= 32) break;
    if (code === 58) nameStart = nameEnd + 1;
  }
  return { name: xml.slice(nameStart, nameEnd), attributes: xml.slice(nameEnd, to), closing, empty, start, end: close + 1 };
}

const patterns = new Map<string, RegExp>();

/** The value of an attribute by its name without prefix, entities read; undefined when there is none. */
export function attribute(attributes: string, name: string): string | undefined {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const match = pattern.exec(attributes);
  return match ? decodeEntities(match[1] ?? match[2] ?? '') : undefined;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, named?: string) => {
        if (named !== undefined) return entities[named] ?? whole;
        const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : text;

export const encodeEntities = (text: string): string => text.replace(/[&<>"]/g, (each) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[each] ?? ''};`);

/** `1`, `true` and `on` are what writers put for yes. */
export const isYes = (value: string | undefined): boolean => value !== undefined && /^(1|true|on)$/i.test(value.trim());
