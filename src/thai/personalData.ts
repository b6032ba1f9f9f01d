import { toArabicDigits } from '#src/thai/digits.ts';
import { findTitledName } from '#src/thai/personalNames.ts';
import { normaliseText } from '#src/thai/text.ts';

export type PersonalKind = 'citizenId' | 'phone' | 'email' | 'name';

/** One piece of personal data in a text; `masked` is safe to print. `certain` is false for a bare run of digits, which may be a code. */
export interface PersonalFind {
  readonly kind: PersonalKind;
  readonly masked: string;
  readonly certain: boolean;
  readonly start: number;
  readonly end: number;
}

const NOT_INSIDE = String.raw`(?<![\dA-Za-z./\-])`;
const NOT_BEFORE = String.raw`(?![\dA-Za-z/]|[.,-]\d)`;
const DASHED_ID = new RegExp(String.raw`${NOT_INSIDE}\d([- .])\d{4}\1\d{5}\1\d{2}\1\d${NOT_BEFORE}`, 'g');
const BARE_ID = new RegExp(String.raw`${NOT_INSIDE}\d{13}${NOT_BEFORE}`, 'g');
const PARTED_PHONE = new RegExp(
  String.raw`${NOT_INSIDE}(?:\+66[- ]?\(?0?\)?|\(?0)(?:[689]\d\)?[- .]?\d{3}[- .]\d{4}|[689]\d[- .]\d{3}[- .]?\d{4}|[689][- .]\d{4}[- .]?\d{4}|[689]\d[- .]\d{4}[- .]\d{3}|2\)?[- .]\d{3}[- .]?\d{4}|[3-57]\d\)?[- .]\d{3}[- .]?\d{3}|[- .][2-9]\d{3}[- .]\d{4}|[2-57][- .]\d{4}[- .]?\d{4}|[3-57][- .]\d{4}[- .]?\d{3}(?!\d))${NOT_BEFORE}`,
  'g',
);
const BARE_PHONE = new RegExp(String.raw`${NOT_INSIDE}(?:(?:\+66|0)[689]\d{8}|(?:\+66|0)(?:2\d{7}|[3-57]\d{7}))${NOT_BEFORE}`, 'g');
const EMAIL = /(?<![\w.+-])[\w.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/g;
const PHONE_WORD = /(?:โทร|เบอร์|มือถือ|โทรสาร|tel|phone|mobile)[^\d]{0,20}$/i;

const WEIGHTS = [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2];

/**
 * Whether 13 digits are a Thai citizen ID: the first digit tells the kind of person (1 to 8), the next two a province,
 * the last is (11 − Σ digit × weight mod 11) mod 10, weights 13 to 2 (Department of Provincial Administration).
 */
export function isCitizenId(digits: string): boolean {
  if (!/^[0-8](?:[1-9]\d)\d{10}$/.test(digits)) return false;
  const sum = WEIGHTS.reduce((all, weight, at) => all + weight * Number(digits[at]), 0);
  return (11 - (sum % 11)) % 10 === Number(digits[12]);
}

function matches(pattern: RegExp, text: string, make: (match: string, start: number) => Omit<PersonalFind, 'start' | 'end'> | null): PersonalFind[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const found = make(match[0], match.index);
    return found ? [{ ...found, start: match.index, end: match.index + match[0].length }] : [];
  });
}

const citizen = (text: string, certain: boolean) => {
  const digits = text.replace(/\D/g, '');
  return isCitizenId(digits) ? { kind: 'citizenId' as const, masked: `${digits[0] ?? ''}-xxxx-xxxxx-xx-x`, certain } : null;
};

const phone = (text: string, certain: boolean) => ({ kind: 'phone' as const, masked: `${text.replace(/[^\d+]/g, '').slice(0, 2)}x-xxx-xxxx`, certain });

/** Of the shortest telephone number, `02-xxx-xxxx`; most cells hold fewer, and need no search. */
const fewestDigits = 9;

const findNumbers = (tidied: string): PersonalFind[] => [
  ...matches(DASHED_ID, tidied, (match) => citizen(match, true)),
  ...matches(BARE_ID, tidied, (match) => citizen(match, false)),
  ...matches(PARTED_PHONE, tidied, (match) => phone(match, true)),
  ...matches(BARE_PHONE, tidied, (match, start) => phone(match, PHONE_WORD.test(tidied.slice(0, start)))),
];

/**
 * Personal data in one text, in either digits: citizen IDs whose check digit holds, phone numbers, e-mail addresses, and
 * names with a title (`นายสมชาย`). Words of an office (`นายอำเภอ`, `นายก อบจ.`), letter numbers and amounts are none.
 */
export function findPersonalData(text: string): PersonalFind[] {
  // Digit for digit, so that places found are places in the normalised text.
  const tidied = toArabicDigits(normaliseText(text));
  const found = [
    ...(tidied.replace(/\D/g, '').length < fewestDigits ? [] : findNumbers(tidied)),
    ...(!tidied.includes('@') ? [] : matches(EMAIL, tidied, (match) => ({ kind: 'email', masked: `${match[0] ?? ''}…@…`, certain: true }))),
    ...findTitledName(tidied).map(({ title, name, start, end }) => ({ kind: 'name' as const, masked: `${title}${name[0] ?? ''}…`, certain: true, start, end })),
  ];
  return found.sort((a, b) => a.start - b.start);
}

/** A text with its personal data masked, fit to be printed in a message. Text without any stays as it is. */
export function maskPersonalData(text: string): string {
  const found = findPersonalData(text);
  if (found.length === 0) return text;
  let rest = normaliseText(text);
  for (const each of found.toReversed()) rest = rest.slice(0, each.start) + each.masked + rest.slice(each.end);
  return rest;
}
