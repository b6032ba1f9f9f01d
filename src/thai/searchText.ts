import { toArabicDigits } from '#src/thai/digits.ts';
import { normaliseText } from '#src/thai/text.ts';

/** What people type around a word, not as part of it. */
const QUOTES = /["“”„«»]/g;

/** Lower case that never changes the length of a text (İ becomes two characters elsewhere). */
function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/[^]/g, (char) => (char.toLowerCase().length === 1 ? char.toLowerCase() : char));
}

/**
 * What search compares: Arabic digits and lower case of a normalised text. It has the length of its
 * argument, so that a place found in the key is the same place in the text shown.
 */
export function searchKey(normalised: string): string {
  return lowerInPlace(toArabicDigits(normalised));
}

/** Commas between thousands; and the whole part of a number typed without them, which no `0` begins (a telephone, a letter). */
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g;
const WHOLE = /(?<![\d.,])[1-9]\d{3,}(?!\d)/g;

/** A word of a query and how else its numbers may be written: `1427.45` is `1,427.45` too. As typed first, each once. */
export function spellings(term: string): string[] {
  const bare = term.replace(THOUSANDS, '');
  return [...new Set([term, bare, bare.replace(WHOLE, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','))])];
}

/** The words of a query, all of which a page must bear: split at spaces, quotes dropped, each one once. */
export function searchTerms(query: string): string[] {
  const key = searchKey(normaliseText(query.replace(QUOTES, ' ')));
  return [...new Set(key.split(' ').filter((term) => term !== ''))];
}
