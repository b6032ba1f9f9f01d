import type { Field, Observation } from '#src/datasets/model.ts';
import type { Shown } from '#src/datasets/state/history.ts';
import { toArabicDigits } from '#src/thai/digits.ts';

/** What a cell tells, in two forms: `same` is equal when two cells tell the same; `shown` is what a reader is told. */
export interface FigureContent {
  readonly same: string;
  readonly shown: Shown;
  /** The numbers in it: the value, or the ends of a range. */
  readonly numbers: readonly number[];
}

/** A program that saves a workbook again may compute its last binary digit otherwise: that is no change. */
const digits = (value: number): string => String(Number(value.toPrecision(12)));
const words = (text: string): string => toArabicDigits(text).replace(/\s+/g, ' ').trim();

/** Null when nothing is stated. How the number is formatted, noted or dated does not count; its unit does. */
export function observationContent({ value, low, high, text, unit, partOfText, status }: Observation): FigureContent | null {
  if (status === 'O' || (value === null && low === null && text === null)) return null;
  const numbers = [value, low, high].filter((each) => each !== null);
  const same = JSON.stringify([numbers.map(digits), value === null || partOfText ? words(text ?? '') : '', unit]);
  if (value !== null && !(partOfText && text)) return { same, shown: value, numbers };
  if (low !== null && high !== null) return { same, shown: `${digits(low)}–${digits(high)}`, numbers };
  return { same, shown: text, numbers };
}

/** Null for an empty cell. Dates and spans count as such, however they are written. */
export function fieldContent({ value, text, partOfText }: Field): FigureContent | null {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return null;
  if (typeof value === 'number') {
    const same = JSON.stringify([digits(value), partOfText ? words(text) : '']);
    return { same, shown: partOfText ? text : value, numbers: [value] };
  }
  const typed = typeof value === 'string' ? words(value) : Array.isArray(value) ? value.map(words) : spanParts(value);
  return { same: JSON.stringify(typed), shown: text, numbers: [] };
}

const spanParts = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'to' in value && 'from' in value && 'precision' in value ? [value.from, value.to, value.precision] : value;

/** What the cell's number was multiplied by when it was read into another unit; 1 when it stands as it is. */
export const scaleOf = (row: object): number => ('scale' in row && typeof row.scale === 'number' ? row.scale : 1);
