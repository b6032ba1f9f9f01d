import { toArabicDigits } from '#src/thai/digits.ts';
import { normaliseText } from '#src/thai/text.ts';

/** `percent` is there only if a percent sign was written; `25.6%` has the value 25.6. */
export type ParsedNumber =
  | { readonly kind: 'number'; readonly value: number; readonly percent?: true }
  | { readonly kind: 'missing' }
  | { readonly kind: 'error' };

/** The closed list of ways to write "no figure yet" (design: missing is not zero); `n/a` in any case. */
const MISSING = new Set(['', '-', '–', '—', 'n/a', 'ยังไม่รายงาน']);

// A comma must part groups of three, and a grouped number does not begin with 0 (`0,123` may mean a decimal comma).
const PLAIN = String.raw`(?:(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)`;
const SIGNED = new RegExp(String.raw`^([-−]?) ?(${PLAIN}) ?(%?)$`);
const IN_PARENTHESES = new RegExp(String.raw`^\( ?(${PLAIN}) ?(%?) ?\) ?(%?)$`);
const RANGE = new RegExp(String.raw`^(${PLAIN}) ?(?:[-–—−~]|ถึง) ?(${PLAIN})$`);
const RATIO = new RegExp(String.raw`^(${PLAIN}) ?(?:[:∶]|ต่อ) ?(${PLAIN})$`);
// A dot before a digit begins a number only after a space: the dot of `ม.5` ends an abbreviation.
const NUMBERS_IN_TEXT = /(?:(?<=^|[\s(])[-−]?)(?:\.\d+|\d+(?:[,.]\d+)*)|\d+(?:[,.]\d+)*/g;

const tidy = (text: string): string => toArabicDigits(normaliseText(text));
const plainValue = (digits: string): number => Number(digits.replaceAll(',', ''));

function numberOf(digits: string, negative: boolean, percent: boolean): ParsedNumber {
  const size = plainValue(digits);
  if (!Number.isFinite(size)) return { kind: 'error' };
  const value = negative && size !== 0 ? -size : size;
  return percent ? { kind: 'number', value, percent: true } : { kind: 'number', value };
}

/**
 * A number as a cell's text holds it: Thai or Arabic digits, commas in right groups, spaces around,
 * a minus or parentheses for negative, a percent sign. Whatever is neither that nor in the list of
 * missing marks is an error (`n.a.`, `12 แห่ง`, `1,23`).
 */
export function parseThaiNumber(text: string): ParsedNumber {
  const tidied = tidy(text);
  if (MISSING.has(tidied.toLowerCase())) return { kind: 'missing' };
  const signed = SIGNED.exec(tidied);
  if (signed) return numberOf(signed[2] ?? '', signed[1] !== '', signed[3] === '%');
  const bracketed = IN_PARENTHESES.exec(tidied);
  if (!bracketed || (bracketed[2] === '%' && bracketed[3] === '%')) return { kind: 'error' };
  return numberOf(bracketed[1] ?? '', true, bracketed[2] === '%' || bracketed[3] === '%');
}

function pair(pattern: RegExp, text: string): readonly [number, number] | null {
  const match = pattern.exec(tidy(text));
  return match ? [plainValue(match[1] ?? ''), plainValue(match[2] ?? '')] : null;
}

/** `31 - 60`, `๓๑-๖๐`, `31 ถึง 60`; null for anything else and for a range that runs backwards. */
export function parseRange(text: string): { readonly low: number; readonly high: number } | null {
  const ends = pair(RANGE, text);
  return ends && ends[0] <= ends[1] ? { low: ends[0], high: ends[1] } : null;
}

/** `33 : 1,000`, `๓๓:๑,๐๐๐`, `33 ต่อ 1,000`; null for anything else and for a ratio to nothing. */
export function parseRatio(text: string): { readonly value: number; readonly per: number } | null {
  const parts = pair(RATIO, text);
  return parts && parts[1] > 0 ? { value: parts[0], per: parts[1] } : null;
}

/** The one number in a text (`ไม่เกิน ๕ ตัวชี้วัด` gives 5); null if there is none, several, or one that is ill-written. */
export function numberInText(text: string): number | null {
  const found = tidy(text).match(NUMBERS_IN_TEXT) ?? [];
  if (found.length !== 1) return null;
  const parsed = parseThaiNumber(found[0] ?? '');
  return parsed.kind === 'number' ? parsed.value : null;
}

const formatOf = (least: number, most: number): Intl.NumberFormat =>
  new Intl.NumberFormat('en-US', { minimumFractionDigits: least, maximumFractionDigits: most, signDisplay: 'negative' });

// Made once: making one takes far longer than using it, and a build formats tens of thousands of figures.
const AS_WRITTEN = formatOf(0, 4);
const EXACTLY = [0, 1, 2, 3, 4, 5, 6].map((decimals) => formatOf(decimals, decimals));

/**
 * `1427.45` to `1,427.45`, always in Arabic digits; half is rounded away from zero on the decimal as written.
 * @param decimals exactly so many (0..6); if not said, as many as the value has, at most 4
 * @throws RangeError for NaN or an infinity: nobody should read such a figure on a page
 */
export function formatNumber(value: number, decimals?: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  const format = decimals === undefined ? AS_WRITTEN : EXACTLY[decimals];
  if (!format) throw new RangeError(`not a number of decimals from 0 to 6: ${decimals}`);
  return written(value, decimals) ?? format.format(value);
}

/** The same without `Intl`, which takes twice as long, for a value that need not be rounded; null: it must, or it is too large or too small to be written without an exponent. */
function written(value: number, decimals: number | undefined): string | null {
  const size = Math.abs(value);
  if (size >= 1e12 || (size < 1e-6 && size !== 0)) return null;
  const shortest = String(size);
  const point = shortest.indexOf('.');
  const whole = point < 0 ? shortest.length : point;
  const places = point < 0 ? 0 : shortest.length - point - 1;
  if (places > (decimals ?? 4)) return null;
  let text = shortest;
  if (places < (decimals ?? places)) text = `${shortest}${point < 0 ? '.' : ''}${'0'.repeat((decimals ?? 0) - places)}`;
  for (let at = whole - 3; at > 0; at -= 3) text = `${text.slice(0, at)},${text.slice(at)}`;
  return value < 0 ? `-${text}` : text;
}
