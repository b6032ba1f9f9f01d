import { toArabicDigits } from '#src/thai/digits.ts';
import { dropEraMarks, readYear } from '#src/thai/era.ts';
import { isoDate } from '#src/thai/isoDate.ts';
import { parseMonthName } from '#src/thai/months.ts';
import type { IsoDate } from '#src/thai/period.ts';
import { normaliseText } from '#src/thai/text.ts';

/** What stands in one written date; what the writer left out is null. `year` is Gregorian. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const WEEKDAYS = '(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)';
const DAY_PREFIX = `(?:(?:เมื่อ|ลง|(?:ข้อมูล ?)?ณ) ?)?(?:วัน ?${WEEKDAYS}? ?ที่ ?)?`;
const YEAR_FIRST = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
const DAY_FIRST = new RegExp(String.raw`^${DAY_PREFIX}(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$`);
const IN_WORDS = new RegExp(String.raw`^${DAY_PREFIX}(?:(\d{1,2}) ?)?([ก-๎][ก-๎. ]*?) ?(\d{4}|\d{2})?$`);
const DAY_ALONE = new RegExp(String.raw`^${DAY_PREFIX}(\d{1,2})$`);

/** Text ready for the patterns of dates: one spelling, Arabic digits, no era marks. */
export const tidyDateText = (text: string): string => dropEraMarks(toArabicDigits(normaliseText(text)));

function numericParts(year: string | undefined, month: string | undefined, day: string | undefined): DateParts | null {
  const ceYear = readYear(year ?? '');
  return ceYear === null ? null : { year: ceYear, month: Number(month), day: Number(day) };
}

/** Reads one end of a span from tidied text: `4 เม.ย. 2561`, `เม.ย. 61`, `4 เม.ย.`, `เม.ย.`, `4`, `4/4/61`, `2018-04-04`. */
export function readDateParts(text: string): DateParts | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return numericParts(yearFirst[1], yearFirst[3], yearFirst[4]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return numericParts(dayFirst[4], dayFirst[3], dayFirst[1]);
  const alone = DAY_ALONE.exec(text);
  if (alone) return { year: null, month: null, day: Number(alone[1]) };
  const words = IN_WORDS.exec(text);
  const month = parseMonthName(words?.[2] ?? '');
  if (!words || month === null) return null;
  const year = words[3] === undefined ? null : readYear(words[3]);
  if (words[3] !== undefined && year === null) return null;
  return { year, month, day: words[1] === undefined ? null : Number(words[1]) };
}

/** The day that complete parts name; null if a part is missing or there is no such day. */
export function dayOfParts(parts: DateParts | null): IsoDate | null {
  if (!parts || parts.year === null || parts.month === null || parts.day === null) return null;
  return isoDate(parts.year, parts.month, parts.day);
}

/**
 * One day as an office writes it: `4 เม.ย. 61`, `๔ เมษายน ๒๕๖๑`, `4/4/2561`, `04-04-61`, `2018-04-04`,
 * `วันที่ 4 เมษายน พ.ศ. 2561`, `วันพุธที่ ๔ เมษายน ๒๕๖๑`. Two digits are a Buddhist-era year, and so are years
 * over 2400. Numbers are day, month, year. Null for anything else and for days that do not exist.
 */
export const parseThaiDate = (text: string): IsoDate | null => dayOfParts(readDateParts(tidyDateText(text)));
