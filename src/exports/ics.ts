import { addDays } from '#src/thai/isoDate.ts';
import type { IsoDate } from '#src/thai/period.ts';

/** An event of whole days. `start` and `end` are inclusive; a bare deadline is one day, start = end. */
export interface CalendarEvent {
  /** Must stay the same from publish to publish, so that a subscriber's event is renewed and not doubled. */
  readonly uid: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly summary: string;
  readonly description?: string;
  readonly url?: string;
  readonly categories?: readonly string[];
}

export interface CalendarFile {
  readonly name: string;
  readonly description?: string;
  /** Who made the file: `-//…//…//TH`. */
  readonly productId: string;
  /** Becomes DTSTAMP of every event: a day that the input fixes, so that two builds are alike. */
  readonly stamp: IsoDate;
  /** Subscribers are asked to look again every day (RFC 7986, 5.7, and the older word that programs know). */
  readonly refresh?: boolean;
  readonly events: readonly CalendarEvent[];
}

const LIMIT = 75;
const encoder = new TextEncoder();
const octets = (text: string): number => encoder.encode(text).length;

/**
 * One content line with CRLF at its end, folded so that no line is longer than 75 octets (RFC 5545, 3.1).
 * A fold never falls inside a character: Thai letters take three octets each.
 */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let open = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > LIMIT) {
      lines.push(open);
      // The space that marks a continued line counts too.
      [open, length] = [' ', 1];
    }
    open += character;
    length += size;
  }
  return [...lines, open].map((each) => `${each}\r\n`).join('');
}

/** TEXT of RFC 5545, 3.3.11: backslash, semicolon, comma and line breaks are escaped; other control characters dropped. */
export const escapeText = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');

const basicDate = (date: IsoDate): string => date.replaceAll('-', '');

function eventLines(event: CalendarEvent, stamp: IsoDate): string[] {
  const { uid, start, end, summary, description, url, categories = [] } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${basicDate(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${basicDate(start)}`,
    // The end of whole days is the day after the last (RFC 5545, 3.6.1).
    `DTEND;VALUE=DATE:${basicDate(addDays(end, 1))}`,
    `SUMMARY:${escapeText(summary)}`,
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    ...(categories.length > 0 ? [`CATEGORIES:${categories.map(escapeText).join(',')}`] : []),
    // A plan of the office does not make its readers busy.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** An iCalendar file (RFC 5545) of whole-day events, in the order given. */
export function serialiseCalendar({ name, description, productId, stamp, refresh = false, events }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(productId)}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...(description ? [`X-WR-CALDESC:${escapeText(description)}`] : []),
    ...(refresh ? ['REFRESH-INTERVAL;VALUE=DURATION:P1D', 'X-PUBLISHED-TTL:P1D'] : []),
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map(foldLine).join('');
}
