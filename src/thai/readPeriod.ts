import { toArabicDigits } from '#src/thai/digits.ts';
import { beToCe, ceToBe, dropEraMarks, expandBeYear, isBeYear, readYear } from '#src/thai/era.ts';
import { splitIsoDate } from '#src/thai/isoDate.ts';
import { calendarYearPeriod, fiscalYearPeriod, monthPeriod, quarterPeriod, roundPeriod } from '#src/thai/makePeriod.ts';
import type { Period, PeriodKind } from '#src/thai/period.ts';
import { dayOfParts, readDateParts } from '#src/thai/readDate.ts';
import { remembering } from '#src/thai/remembering.ts';
import { normaliseText } from '#src/thai/text.ts';

// Era marks are dropped before these patterns are tried: see `dropEraMarks`.
const FISCAL_WORD = String.raw`(?:ประจำ)?ปี ?(?:งบประมาณ|งบฯ?\.?)?`;
const YEAR = String.raw`(\d{4}|\d{2})`;
const WITH_YEAR = String.raw`(?: ?(?:\/|${FISCAL_WORD}) ?${YEAR})?`;
const QUARTER = new RegExp(String.raw`^(?:ไตรมาส ?(?:ที่ ?)?|q ?)?([1-4])${WITH_YEAR}$`, 'i');
const ROUND = new RegExp(String.raw`^(?:รอบ ?(?:การประเมิน ?)?(?:ที่ ?)?)?([12])${WITH_YEAR}$`);
const FISCAL_YEAR = new RegExp(String.raw`^(?:${FISCAL_WORD})? ?${YEAR}$`);
const CALENDAR_YEAR = new RegExp(String.raw`^(?:ปี ?(?:ปฏิทิน)?)? ?${YEAR}$`);
// `60` with nothing beside it is as likely a count as a year.
const TWO_DIGITS = /^\d{2}$/;

/** `60` and `2560` to 2560; null for a year that is not in the Buddhist era. */
function readBeYear(digits: string): number | null {
  if (digits === '') return null;
  const year = digits.length === 2 ? expandBeYear(Number(digits)) : Number(digits);
  return isBeYear(year) ? year : null;
}

function readMonth(text: string, fyBE: number): Period | null {
  const parts = readDateParts(text);
  if (!parts || parts.month === null) return null;
  if (parts.day !== null) {
    const date = dayOfParts(parts);
    if (date === null) return null;
    const { year, month } = splitIsoDate(date);
    return monthPeriod(year, month);
  }
  return monthPeriod(parts.year ?? beToCe(fyBE) - (parts.month >= 10 ? 1 : 0), parts.month);
}

function readPart(pattern: RegExp, text: string, fyBE: number, make: (fyBE: number, part: number) => Period): Period | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const year = match[2] === undefined ? fyBE : readBeYear(match[2]);
  return year === null ? null : make(year, Number(match[1]));
}

function readFiscalYear(text: string): Period | null {
  const year = readBeYear(FISCAL_YEAR.exec(text)?.[1] ?? '');
  return year === null ? null : fiscalYearPeriod(year);
}

function readCalendarYear(text: string): Period | null {
  const year = readYear(CALENDAR_YEAR.exec(text)?.[1] ?? '');
  return year === null || !isBeYear(ceToBe(year)) ? null : calendarYearPeriod(ceToBe(year));
}

/** The period that an id names (`2017-05`, `FY2560-Q3`, `FY2560-R2`, `FY2560`, `Y2561`); null for anything else. */
export function periodOfId(id: string): Period | null {
  const month = /^([12]\d{3})-(0[1-9]|1[0-2])$/.exec(id);
  // `2560-05` is no id of ours but a Buddhist-era month that somebody forgot to convert.
  if (month && !isBeYear(Number(month[1]))) return monthPeriod(Number(month[1]), Number(month[2]));
  const match = /^(?:FY(\d{4})(?:-(?:Q([1-4])|R([12])))?|Y(\d{4}))$/.exec(id);
  if (!match) return null;
  const [, fiscal, quarter, round, calendar] = match;
  const year = readBeYear(fiscal ?? calendar ?? '');
  if (year === null) return null;
  if (calendar !== undefined) return calendarYearPeriod(year);
  if (quarter !== undefined) return quarterPeriod(year, Number(quarter));
  return round === undefined ? fiscalYearPeriod(year) : roundPeriod(year, Number(round));
}

/**
 * The period of one kind that a header or cell names, in either digits; an id will do too.
 * Words in parentheses at the end are passed over: `รอบที่ 1 (ต.ค. - มี.ค.)`.
 * @param fyBE the fiscal year of the workbook, for what is written without a year: `ต.ค.` of FY2560 is October 2016.
 *   A year that is written wins, even one outside `fyBE`: compare `fiscalYear` of the result.
 * @returns null if the text names no such period. A fiscal year in CE (`2017`) is not guessed.
 */
export function parsePeriod(kind: PeriodKind, text: string, fyBE: number): Period | null {
  const ofKind = remembered[kind];
  let ask = ofKind.get(fyBE);
  if (!ask) {
    ask = remembering((asked) => readPeriod(kind, asked, fyBE));
    // Years come from files too; what is kept of them must have an end.
    if (ofKind.size >= 100) ofKind.clear();
    ofKind.set(fyBE, ask);
  }
  return ask(text);
}

/** A column of months is the same in every workbook; equal answers are one object, so that many rows stay small. */
const remembered: Readonly<Record<PeriodKind, Map<number, (text: string) => Period | null>>> = { month: new Map(), quarter: new Map(), round: new Map(), fiscalYear: new Map(), calendarYear: new Map() };

function readPeriod(kind: PeriodKind, text: string, fyBE: number): Period | null {
  const written = toArabicDigits(normaliseText(text)).replace(/ ?\([^()]*\)$/, '');
  const named = periodOfId(written.toUpperCase());
  if (named?.kind === kind) return named;
  const tidied = dropEraMarks(written);
  switch (kind) {
    case 'month':
      return readMonth(tidied, fyBE);
    case 'quarter':
      return readPart(QUARTER, tidied, fyBE, quarterPeriod);
    case 'round':
      return readPart(ROUND, tidied, fyBE, roundPeriod);
    case 'fiscalYear':
      return TWO_DIGITS.test(written) ? null : readFiscalYear(tidied);
    case 'calendarYear':
      return TWO_DIGITS.test(written) ? null : readCalendarYear(tidied);
  }
}
