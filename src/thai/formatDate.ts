import { ceToBe } from '#src/thai/era.ts';
import { splitIsoDate } from '#src/thai/isoDate.ts';
import { monthName, monthShortName } from '#src/thai/months.ts';
import type { DateSpan, IsoDate } from '#src/thai/period.ts';

export type DateStyle = 'short' | 'long' | 'month' | 'monthShort';

const twoDigits = (beYear: number): string => String(beYear % 100).padStart(2, '0');

/**
 * In the Buddhist era and Arabic digits: short `4 เม.ย. 2561`, long `4 เมษายน 2561`, month `เมษายน 2561`,
 * monthShort `เม.ย. 61`.
 * @throws RangeError if `date` is no ISO date
 */
export function formatDate(date: IsoDate, style: DateStyle): string {
  const { year, month, day } = splitIsoDate(date);
  const beYear = ceToBe(year);
  switch (style) {
    case 'short':
      return `${day} ${monthShortName(month)} ${beYear}`;
    case 'long':
      return `${day} ${monthName(month)} ${beYear}`;
    case 'month':
      return `${monthName(month)} ${beYear}`;
    case 'monthShort':
      return `${monthShortName(month)} ${twoDigits(beYear)}`;
  }
}

/** The first date of a span without what the second says again. */
function formatStart(from: IsoDate, to: IsoDate, style: 'short' | 'monthShort'): string {
  const start = splitIsoDate(from);
  const end = splitIsoDate(to);
  if (start.year !== end.year) return formatDate(from, style);
  if (style === 'monthShort') return monthShortName(start.month);
  return start.month === end.month ? String(start.day) : `${start.day} ${monthShortName(start.month)}`;
}

/**
 * `4 เม.ย. 2561`, `1 - 5 เม.ย. 2561`, `28 ธ.ค. 2560 - 2 ม.ค. 2561`, `พ.ค. 61`, `มิ.ย. - ก.ค. 61`, and for a bare
 * deadline `ภายใน 20 ก.ค. 2560` or `ภายใน พ.ค. 61`. `parseDateSpan` reads each back as the same span.
 */
export function formatSpan(span: DateSpan): string {
  const style = span.precision === 'month' ? 'monthShort' : 'short';
  const end = formatDate(span.to, style);
  if (span.from === null) return `ภายใน ${end}`;
  if (formatDate(span.from, style) === end) return end;
  return `${formatStart(span.from, span.to, style)} - ${end}`;
}
