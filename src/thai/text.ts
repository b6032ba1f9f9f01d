import { toArabicDigits } from '#src/thai/digits.ts';
import { mendThai } from '#src/thai/mendThai.ts';
import { remembering } from '#src/thai/remembering.ts';

// Soft hyphen, zero-width spaces and joiners, direction marks, word joiner, byte-order mark.
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const SPACES = /[\s\u0085]+/g;
/** Text that has but one spelling: a number, most often. */
const PLAIN = /^[!-~]*$/;
const TRAILING_PARENTHESES = /\(([^()]*)\)$/;

/**
 * One spelling of a text that a person typed or pasted: NFC and Thai marks mended (see mendThai), invisible characters
 * dropped, every run of spaces and line breaks one space, trimmed. Digits stay as written.
 */
export function normaliseText(text: string): string {
  if (PLAIN.test(text)) return text;
  return normalised(text);
}

/** A cell's text is asked for many times while its table is read. */
const normalised = remembering((text) => mendThai(text.replace(INVISIBLE, '').replace(SPACES, ' ').trim()));

/**
 * What two header cells are compared by: normalised, Arabic digits, no spaces, lower case,
 * without a unit in parentheses at the end. A header that is nothing but parentheses keeps them,
 * so that a row of units never looks like a row of empty headers.
 */
export function headerKey(text: string): string {
  const whole = toArabicDigits(normaliseText(text));
  const bare = whole.replace(TRAILING_PARENTHESES, '').trim();
  return (bare === '' ? whole : bare).replaceAll(' ', '').toLowerCase();
}

/** The part in parentheses at the end of a header: `เป้าหมาย (ล้านบาท)` gives `ล้านบาท`; null if there is none. */
export function headerUnit(text: string): string | null {
  const unit = TRAILING_PARENTHESES.exec(normaliseText(text))?.[1]?.trim();
  return unit === undefined || unit === '' ? null : unit;
}

const collator = new Intl.Collator('th', { numeric: true });

/**
 * Thai dictionary order, numbers by size (`ข้อ 2` before `ข้อ 10`, in either digits).
 * Texts that the dictionary holds equal are ordered by code point, so that a sort never depends on what came first.
 */
export function compareThai(a: string, b: string): number {
  const order = collator.compare(a, b);
  if (order !== 0) return order;
  return a < b ? -1 : a > b ? 1 : 0;
}
