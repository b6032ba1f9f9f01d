import type { IsoDate } from '#src/thai/period.ts';

const dayMs = 86_400_000;
/** 30 December 1899 and 1 January 1904: day 0 of the two ways in which Excel counts days. */
const zero1900 = Date.UTC(1899, 11, 30);
const zero1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999. */
const lastSerial1900 = 2_958_465;

/**
 * The day and time of day of a serial number, or null where Excel itself shows no date (negative, past the year 9999,
 * 0, and 60: the 29 February 1900 that Excel counts and that never was). `time` is `HH:MM`, or '' at midnight.
 */
export function dateOfSerial(serial: number, date1904: boolean): { date: IsoDate; time: string } | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < (date1904 ? 0 : 1) || whole > lastSerial1900 - (date1904 ? 1462 : 0) || (!date1904 && whole === 60)) return null;
  // Excel counts a day too many after February 1900, so days before it are one later than the count from 30 December.
  const shift = !date1904 && whole < 60 ? 1 : 0;
  // Half a second short of midnight is the next day, told with a binary fraction.
  const seconds = Math.round((serial - whole) * 86_400);
  const days = whole + shift + (seconds === 86_400 ? 1 : 0);
  const date = new Date((date1904 ? zero1904 : zero1900) + days * dayMs).toISOString().slice(0, 10);
  const minutes = Math.floor((seconds % 86_400) / 60);
  return { date, time: minutes === 0 ? '' : clock(minutes) };
}

/** `1.0625` days as `25:30`. */
export function elapsedText(serial: number): string {
  const minutes = Math.round(Math.abs(serial) * 1440);
  return `${serial < 0 ? '-' : ''}${clock(minutes)}`;
}

const two = (value: number) => String(value).padStart(2, '0');
const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** The serial of an ISO 8601 date, time, both, or span of time (`PT25H30M0S`), as strict workbooks and OpenDocument keep them; null when it is none. */
export function serialOfIso(text: string, date1904: boolean): number | null {
  const span = /^P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(text.trim());
  if (span) return Number(span[1] ?? 0) + (Number(span[2] ?? 0) * 3600 + Number(span[3] ?? 0) * 60 + Number(span[4] ?? 0)) / 86_400;
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/.exec(text.trim());
  if (!match || match[0] === '') return null;
  const [, year, month, day, hours, minutes, seconds] = match;
  const time = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
  if (year === undefined) return time;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(at).toISOString().slice(0, 10) !== `${year}-${month}-${day}`) return null;
  const days = (at - (date1904 ? zero1904 : zero1900)) / dayMs;
  return (!date1904 && days < 61 ? days - 1 : days) + time;
}
