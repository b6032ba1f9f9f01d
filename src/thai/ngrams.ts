// Thai is written without spaces, and an index that cuts words finds only what it cut the same way. So search
// indexes, for each character of a text, the six characters that begin there: any part of a text of up to six
// characters is then the beginning of an indexed gram, and a longer one is a few of them.

/** Characters in a gram. Six holds most Thai words whole, so that few queries are cut; the index still stays small. */
export const GRAM_LENGTH = 6;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const PAD = 'zz';
const WHOLE = GRAM_LENGTH * PAD.length;
const PADDING = PAD.repeat(GRAM_LENGTH - 1);
const THAI_START = 0x0e00;
const THAI_SIZE = 128;
const ASCII_START = 0x20;
const ASCII_SIZE = 95;
/** Codes left for all other characters; two that share one only make a false find possible. One is kept for PAD. */
const REST_SIZE = LETTERS.length ** 2 - 1 - THAI_SIZE - ASCII_SIZE;

function codeNumber(point: number): number {
  const thai = point - THAI_START;
  if (thai >= 0 && thai < THAI_SIZE) return thai;
  const ascii = point - ASCII_START;
  if (ascii >= 0 && ascii < ASCII_SIZE) return THAI_SIZE + ascii;
  return THAI_SIZE + ASCII_SIZE + (point % REST_SIZE);
}

const CODES = Array.from({ length: LETTERS.length ** 2 }, (_, number) => LETTERS.charAt(number % LETTERS.length) + LETTERS.charAt(Math.floor(number / LETTERS.length)));

/**
 * Two lower-case letters for one character. Letters only: Pagefind cuts between letters and digits, strips
 * Thai vowel marks as if they were accents, and drops punctuation. The letter that varies most comes first, which
 * spreads the grams evenly over the alphabet.
 */
export const encodeChar = (char: string): string => CODES[codeNumber(char.codePointAt(0) ?? 0)] ?? PAD;

const encode = (chars: readonly string[]): string => chars.map(encodeChar).join('');

/**
 * The grams of a text in order, one per character that is no space. A gram ends at a space; it is filled up there,
 * so that all grams are equally long: Pagefind takes a shorter word that begins a longer query for a find.
 * @param key as made by searchKey
 */
export function textGrams(key: string): string[] {
  const grams: string[] = [];
  for (const word of key.split(/\s+/)) {
    const padded = encode([...word]) + PADDING;
    for (let at = 0; at + WHOLE <= padded.length; at += PAD.length) grams.push(padded.slice(at, at + WHOLE));
  }
  return grams;
}

/**
 * What must be looked up for one word of a query: the beginning of a gram if the word is short, else whole grams
 * that cover it, the last one reaching back.
 */
export function coverGrams(term: string): string[] {
  const chars = [...term];
  if (chars.length <= GRAM_LENGTH) return [encode(chars)];
  const last = chars.length - GRAM_LENGTH;
  const starts = Array.from({ length: Math.ceil(chars.length / GRAM_LENGTH) }, (_, n) => Math.min(n * GRAM_LENGTH, last));
  return starts.map((start) => encode(chars.slice(start, start + GRAM_LENGTH)));
}

const ONE_LETTER = [...LETTERS];
const TWO_LETTERS = ONE_LETTER.flatMap((first) => ONE_LETTER.map((second) => first + second));

/**
 * Points all over the range of grams that begin as a short word does, the last one included. Pagefind loads only the
 * piece of its index in which a word itself would stand; where the range goes on in the next piece, these make it load
 * that one as well. The grams of a single character fill several pieces, so its points lie closer.
 */
export function rangeGrams(gram: string): string[] {
  if (gram.length >= WHOLE) return [];
  const tails = gram.length === PAD.length ? TWO_LETTERS : ONE_LETTER;
  return [...tails.map((tail) => gram + tail), gram.padEnd(WHOLE, PAD)];
}
