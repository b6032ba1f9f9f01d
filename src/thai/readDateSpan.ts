import { addDays, isoDate, lastDayOfMonth } from '#src/thai/isoDate.ts';
import type { DateSpan, IsoDate } from '#src/thai/period.ts';
import { type DateParts, dayOfParts, readDateParts, tidyDateText } from '#src/thai/readDate.ts';
import { normaliseText } from '#src/thai/text.ts';

type Span = Omit<DateSpan, 'asWritten'>;

const BY = /^(?:ภายใน|ไม่เกิน) ?(สิ้น ?(?=เดือน))?/;
const BEFORE = /^ก่อน ?(?!สิ้น)/;
const SINCE = /^(?:ตั้งแต่|ระหว่าง) ?/;
const CLEAR_DASH = / ?(?:[–—]|(?:จน)?ถึง) ?| - /;

/** The whole day or whole month that one written date covers; null if it lacks the year or does not exist. */
function cover(parts: DateParts | null): (Span & { readonly from: IsoDate }) | null {
  if (!parts || parts.year === null || parts.month === null) return null;
  if (parts.day !== null) {
    const day = dayOfParts(parts);
    return day === null ? null : { from: day, to: day, precision: 'day' };
  }
  const first = isoDate(parts.year, parts.month, 1);
  return first === null ? null : { from: first, to: lastDayOfMonth(parts.year, parts.month), precision: 'month' };
}

/** `ภายใน X` ends with the last day of X, `ก่อน X` on the day before X begins; neither says when it begins. */
function readDeadline(text: string): Span | null {
  const by = BY.exec(text);
  const before = by ? null : BEFORE.exec(text);
  const prefix = by ?? before;
  const end = prefix && cover(readDateParts(text.slice(prefix[0].length)));
  if (!end || (by?.[1] && end.precision !== 'month')) return null;
  return { from: null, to: before ? addDays(end.from, -1) : end.to, precision: end.precision };
}

/** Hyphens also stand inside `2018-04-04`, so a hyphen without spaces parts two dates only if it is the only one. */
function splitEnds(text: string): readonly [string, string] | null {
  for (const separator of [CLEAR_DASH, / ?- ?/]) {
    const [first, second, ...more] = text.split(separator);
    if (first !== undefined && second !== undefined && more.length === 0) return [first, second];
  }
  return null;
}

/**
 * What the first date of a span leaves out it takes from the second, where it stands once.
 * In `พ.ย. - ม.ค. 61` the year belongs to the second month, and the first lies in the year before.
 */
function complete(first: DateParts, last: DateParts): DateParts {
  const month = first.month ?? last.month;
  if (first.year !== null || last.year === null || month === null || last.month === null) return { ...first, month };
  return { day: first.day, month, year: month > last.month ? last.year - 1 : last.year };
}

function readFromTo(text: string): Span | null {
  const ends = splitEnds(text.replace(SINCE, ''));
  const first = ends && readDateParts(ends[0]);
  const last = ends && readDateParts(ends[1]);
  if (!first || !last) return null;
  const from = cover(complete(first, last));
  const to = cover(last);
  if (!from || !to || from.precision !== to.precision || from.from > to.to) return null;
  return { from: from.from, to: to.to, precision: to.precision };
}

/**
 * When something happens, as an office writes it: a day (`4 เม.ย. 61`), a month (`พ.ค. ๖๑`), a span of either
 * (`มิ.ย. - ก.ค. ๖๑`, `28 มี.ค. - 2 เม.ย. 61`, `ต.ค. 60 ถึง ก.ย. 61`) or a bare deadline (`ภายใน พ.ค. ๖๑`,
 * `ก่อนวันที่ 3 ธ.ค. 60`), whose `from` is null. A month counts to its last day.
 * Null for anything else: without a year, running backwards, half days and half months, days that do not exist.
 */
export function parseDateSpan(text: string): DateSpan | null {
  const tidied = tidyDateText(text);
  const span = cover(readDateParts(tidied)) ?? readDeadline(tidied) ?? readFromTo(tidied);
  return span && { from: span.from, to: span.to, precision: span.precision, asWritten: normaliseText(text) };
}
