const BUDDHIST_ERA = 543;

/** Buddhist-era year to Gregorian: 2560 to 2017. */
export const beToCe = (year: number): number => year - BUDDHIST_ERA;

/** Gregorian year to Buddhist era: 2017 to 2560. */
export const ceToBe = (year: number): number => year + BUDDHIST_ERA;

/** A year of two digits, as offices write it, is Buddhist era: 61 to 2561. Any other number stays. */
export const expandBeYear = (year: number): number => (year >= 0 && year < 100 ? 2500 + year : year);

/** Years over 2400 are Buddhist era: no plan reaches 2400 CE, and no office has records from before 1857. */
export const isBeYear = (year: number): boolean => year > 2400 && year < 3000;

/**
 * The Gregorian year that a written year means: `61`, `2561` and `2018` all to 2018.
 * Null for numbers that are no year (three digits, before 1800, from 3000).
 */
export function readYear(digits: string): number | null {
  if (!/^(?:\d{2}|\d{4})$/.test(digits)) return null;
  const year = digits.length === 2 ? expandBeYear(Number(digits)) : Number(digits);
  if (isBeYear(year)) return beToCe(year);
  return year >= 1800 && year <= 2400 ? year : null;
}

const BE_MARK = /พ\.? ?ศ\.? ?(?=(?:\d{2}|2[4-9]\d{2})(?!\d))/g;
const CE_MARK = /ค\.? ?ศ\.? ?(?=(?:1[89]|2[0-3])\d{2}(?!\d))/g;

/**
 * Drops `พ.ศ.` and `ค.ศ.` before a year that fits them. Before one that does not (`พ.ศ. 2018`) the mark
 * stays, so that the date is not understood rather than misunderstood.
 */
export const dropEraMarks = (text: string): string => text.replace(BE_MARK, '').replace(CE_MARK, '');
