import { bad, good, textOf, unusable, type Reading } from '#src/datasets/readValue.ts';
import { beToCe, daysBetween, formatDate, parseDateSpan, parseThaiDate } from '#src/thai/dates.ts';
import type { DateSpan, IsoDate } from '#src/thai/period.ts';
import type { Cell } from '#src/workbook/workbook.ts';

/**
 * A day. A real date typed with a Buddhist-era year (2560 as a Gregorian year) is taken for what was meant; a year typed
 * into a date cell, and a year of two digits that the spreadsheet took for 1961, are refused.
 */
export function readDate(cell: Cell, fiscalYear: number): Reading<IsoDate> {
  const refused = unusable(cell);
  if (refused) return refused;
  if (cell.kind === 'date' && cell.date) return readDay(cell, cell.date, fiscalYear);
  const date = cell.kind === 'text' ? parseThaiDate(cell.text) : null;
  return date === null ? bad('not-a-date') : good(date);
}

/** The day that a real date was meant to be. */
function readDay(cell: Cell, date: IsoDate, fiscalYear: number): Reading<IsoDate> {
  const suspect = suspectDate(cell, date, fiscalYear);
  if (suspect) return suspect;
  const meant = meantDate(date);
  // 2560 is a leap year in the Gregorian count, 2017 is none.
  return new Date(meant).toISOString().startsWith(meant) ? good(meant) : bad('not-a-date');
}

/** Years that are typed into date cells, and there become days: numbers, for a workbook may count its days from 1904. */
const yearAsDate = { first: 2400, last: 2699 };

function suspectDate(cell: Cell, date: IsoDate, fiscalYear: number): Reading<never> | null {
  const serial = Math.floor(cell.serial ?? daysBetween('1899-12-30', date));
  if (serial >= yearAsDate.first && serial <= yearAsDate.last) return bad('year-in-date-cell', String(serial));
  const year = Number(date.slice(0, 4));
  // 4/4/61 becomes 1961 where 2561 was meant, which is 2018.
  const meant = beToCe(year - 1900 + 2500);
  if (year < 1930 || year > 1999 || Math.abs(meant - beToCe(fiscalYear)) > 10) return null;
  return bad('two-digit-year', formatDate(`${meant}${date.slice(4)}`, 'short'));
}

/** A day, month or span of months as an office writes it. */
export function readSpan(cell: Cell, fiscalYear: number): Reading<DateSpan> {
  const refused = unusable(cell);
  if (refused) return refused;
  if (cell.kind === 'date' && cell.date) {
    const day = readDay(cell, cell.date, fiscalYear);
    return day.ok ? good({ from: day.value, to: day.value, precision: 'day', asWritten: day.value }) : day;
  }
  const span = cell.kind === 'text' ? parseDateSpan(textOf(cell)) : null;
  return span ? good(span) : bad('not-a-span');
}

/** The latest day that an as-of cell speaks of: `31 พ.ค. 60`, `พฤษภาคม 2560`. */
export function readAsOf(cell: Cell, fiscalYear: number): Reading<IsoDate> {
  const span = readSpan(cell, fiscalYear);
  if (span.ok) return good(span.value.to);
  return span.code === 'not-a-span' ? bad('not-a-date') : span;
}

function meantDate(date: IsoDate): IsoDate {
  const year = Number(date.slice(0, 4));
  return year > 2400 ? `${year - 543}${date.slice(4)}` : date;
}

/** What the cell of a period says: its text, or the day that a real date means. `kind`: the words for such a period. */
export function readPeriodText(cell: Cell, fiscalYear: number, kind: string): Reading<string> {
  const refused = unusable(cell);
  if (refused) return refused;
  if (cell.kind !== 'date' || !cell.date) return good(cell.text);
  // 2560 in a cell of dates would be January 1907.
  const day = readDay(cell, cell.date, fiscalYear);
  return day.ok ? day : bad('not-a-period', kind);
}
