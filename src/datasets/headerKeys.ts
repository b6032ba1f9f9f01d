import { toArabicDigits } from '#src/thai/digits.ts';
import { headerKey, headerUnit, normaliseText } from '#src/thai/text.ts';

const kept = 5_000;

/** A pure function of a text that remembers its answers: headers are compared with every name, row after row. */
function remembering<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const value = compute(text);
    if (known.size >= kept) known.clear();
    known.set(text, value);
    return value;
  };
}

export const tidyText = remembering(normaliseText);
/** What two headers are compared by, with what stands in parentheses. */
export const fullKey = remembering((text) => toArabicDigits(normaliseText(text)).replaceAll(' ', '').toLowerCase());
/** The same without what stands in parentheses at the end. */
export const bareKey = remembering(headerKey);
export const unitOfHeader = remembering(headerUnit);
