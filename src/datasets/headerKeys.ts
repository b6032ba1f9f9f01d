import { toArabicDigits } from '#src/thai/digits.ts';
import { remembering } from '#src/thai/remembering.ts';
import { headerKey, headerUnit, normaliseText } from '#src/thai/text.ts';

/** Text that is its own key: a number, most often. Rows are full of them, and no two alike. */
const plain = /^[a-z0-9.,-]*$/;

/** The keys of texts, remembered: headers are compared with every name, row after row. */
function keyed(compute: (text: string) => string): (text: string) => string {
  const remembered = remembering(compute);
  return (text) => (plain.test(text) ? text : remembered(text));
}

export const tidyText = normaliseText;
/** What two headers are compared by, with what stands in parentheses. */
export const fullKey = keyed((text) => toArabicDigits(normaliseText(text)).replaceAll(' ', '').toLowerCase());
/** The same without what stands in parentheses at the end. */
export const bareKey = keyed(headerKey);
export const unitOfHeader = remembering(headerUnit);

const known = new WeakMap<readonly string[], readonly string[]>();

/** The bare keys of a definition's words, found once: they are held against every row. */
export function bareKeys(words: readonly string[]): readonly string[] {
  const before = known.get(words);
  if (before) return before;
  const keys = words.map(bareKey);
  known.set(words, keys);
  return keys;
}
