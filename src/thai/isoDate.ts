import type { IsoDate } from '#src/thai/period.ts';

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAY = 86_400_000;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month (1..12) of a Gregorian year; 0 if there is no such month. */
export function daysInMonth(year: number, month: number): number {
  return (MONTH_LENGTHS[month - 1] ?? 0) + (month === 2 && isLeapYear(year) ? 1 : 0);
}

/** Gregorian year, month and day to `2018-04-04`; null for a day that does not exist (31 February). */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** @throws RangeError if the text is no date: inside the program that is a fault of ours, not of a workbook */
export function splitIsoDate(date: IsoDate): { readonly year: number; readonly month: number; readonly day: number } {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || isoDate(year, month, day) === null) {
    throw new RangeError(`not an ISO date: ${date}`);
  }
  return { year, month, day };
}

/** Whole days since 1970-01-01. */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = splitIsoDate(date);
  return Date.UTC(year, month - 1, day) / DAY;
}

/** The date so many days later (earlier if negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date((dayNumber(date) + days) * DAY).toISOString().slice(0, 10);
}

/** How many days from the first date to the second: 1 for two neighbours, negative if the second is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

/** @throws RangeError for a month or year that does not exist */
export function firstDayOfMonth(year: number, month: number): IsoDate {
  const date = isoDate(year, month, 1);
  if (date === null) throw new RangeError(`not a month: ${year}-${month}`);
  return date;
}

/** @throws RangeError for a month or year that does not exist */
export function lastDayOfMonth(year: number, month: number): IsoDate {
  return firstDayOfMonth(year, month).slice(0, 8) + String(daysInMonth(year, month));
}
