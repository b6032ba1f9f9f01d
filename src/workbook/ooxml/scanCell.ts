import type { RawCell } from '#src/workbook/cells/makeCell.ts';
import { plainText } from '#src/workbook/ooxml/plainXml.ts';

/** What a cell holds (null: nothing) and where its tag has ended. */
export interface CellText {
  readonly value: RawCell['value'] | null;
  readonly end: number;
  /** The number's own digits, where they are how it is told. */
  readonly written?: string | undefined;
}

const formula = /<f(?: [\w:]+="[^"<>]*")*(?:\/>|>([^<]*)<\/f>)/y;
/** At most 15 digits, none of them idle: then JavaScript writes the number just so. */
const exact = /^-?(?:0|[1-9]\d{0,13})(?:\.\d{0,13}[1-9])?$/;
const number = /^-?\d{1,40}(?:\.\d{1,40})?(?:[eE][+-]?\d{1,3})?$/;
const inline = /<is><t(?: xml:space="(preserve)")?>([^<]*)<\/t><\/is><\/c>/y;
const errors = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);
const close = '</v></c>';

/** Reads a `<c>` from behind its tag to the end of `</c>`; null where it is not written plainly. */
export function scanCell(xml: string, from: number, type: string, strings: readonly string[]): CellText | null {
  if (type === 'inlineStr') return scanInline(xml, from);
  let at = from;
  let written: string | null = null;
  if (xml.charCodeAt(at + 1) === 102) {
    formula.lastIndex = at;
    const match = formula.exec(xml);
    if (!match) return null;
    written = match[1] ?? '';
    at = formula.lastIndex;
  }
  if (xml.startsWith('<v>', at)) {
    const to = xml.indexOf('<', at + 3);
    if (!xml.startsWith(close, to)) return null;
    const text = xml.slice(at + 3, to);
    if (type === 'n' && text.length <= 16 && exact.test(text)) {
      const plain = Number(text);
      // Smaller ones are written with an exponent, and -0 without its sign.
      const isTold = plain >= 1e-6 || plain <= -1e-6 || text === '0';
      return { value: plain, end: to + close.length, written: isTold ? text : undefined };
    }
    const value = valueOf(text, type, strings);
    return value === null ? null : { value, end: to + close.length };
  }
  return xml.startsWith('</c>', at) ? withoutValue(written, type, at + 4) : null;
}

/** A formula that was never calculated; one that gives an empty text is of type `str`. */
function withoutValue(written: string | null, type: string, end: number): CellText | null {
  if (written === null || type === 'str') return { value: null, end };
  const text = plainText(written.trim() === '' ? '?' : written, true);
  return text === null ? null : { value: { formula: text }, end };
}

function valueOf(text: string, type: string, strings: readonly string[]): RawCell['value'] | null {
  switch (type) {
    case 'n': {
      const value = number.test(text) ? Number(text) : Number.NaN;
      return Number.isFinite(value) ? value : null;
    }
    case 's':
      return /^\d{1,7}$/.test(text) ? (strings[Number(text)] ?? null) : null;
    case 'str':
      return plainText(text, true);
    case 'b':
      return text === '1' ? true : text === '0' ? false : null;
    case 'e':
      return errors.has(text) ? { error: text } : null;
    default:
      return null;
  }
}

function scanInline(xml: string, from: number): CellText | null {
  inline.lastIndex = from;
  const match = inline.exec(xml);
  const value = match && plainText(match[2] ?? '', match[1] !== undefined);
  return value === null ? null : { value, end: inline.lastIndex };
}
