import { describe, expect, it } from 'vitest';
import { escapeText, foldLine, serialiseCalendar } from '#src/exports/ics.ts';

const octets = (text: string): number => new TextEncoder().encode(text).length;
const unfold = (text: string): string => text.replaceAll('\r\n ', '');

describe('foldLine', () => {
  it('leaves a line of 75 octets whole and folds the 76th', () => {
    expect(foldLine('a'.repeat(75))).toBe(`${'a'.repeat(75)}\r\n`);
    expect(foldLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a\r\n`);
  });

  it('never splits a character and never exceeds 75 octets, the leading space counted', () => {
    const line = `SUMMARY:${'ปฏิทินการทบทวนแผนพัฒนาจังหวัด 4 ปี 😀'.repeat(9)}`;
    const folded = foldLine(line);
    const lines = folded.split('\r\n').slice(0, -1);
    expect(lines.length).toBeGreaterThan(10);
    expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
    expect(folded).not.toContain('\uFFFD');
    expect(unfold(folded)).toBe(`${line}\r\n`);
  });
});

describe('escapeText', () => {
  it('escapes what has a meaning, and drops control characters', () => {
    expect(escapeText('a\\b; c, d\r\ne\nf\u0007')).toBe('a\\\\b\\; c\\, d\\ne\\nf');
    expect(escapeText('เวลา 09:00')).toBe('เวลา 09:00');
  });
});

describe('serialiseCalendar', () => {
  const file = serialiseCalendar({
    name: 'ปฏิทิน',
    productId: '-//Test//Calendar//TH',
    stamp: '2018-04-05',
    events: [
      { uid: 'one@test', start: '2018-05-31', end: '2018-05-31', summary: 'กำหนด; ส่ง', description: 'ก\nข', url: 'https://example.go.th/calendar/2561/', categories: ['ระยะที่ 1'] },
      { uid: 'two@test', start: '2018-06-01', end: '2018-07-31', summary: 'สองเดือน' },
    ],
  });

  it('is word for word this', () => {
    expect(file.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//Calendar//TH', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'X-WR-CALNAME:ปฏิทิน',
      'BEGIN:VEVENT', 'UID:one@test', 'DTSTAMP:20180405T000000Z', 'DTSTART;VALUE=DATE:20180531', 'DTEND;VALUE=DATE:20180601', 'SUMMARY:กำหนด\\; ส่ง',
      'DESCRIPTION:ก\\nข', 'URL:https://example.go.th/calendar/2561/', 'CATEGORIES:ระยะที่ 1', 'TRANSP:TRANSPARENT', 'END:VEVENT',
      'BEGIN:VEVENT', 'UID:two@test', 'DTSTAMP:20180405T000000Z', 'DTSTART;VALUE=DATE:20180601', 'DTEND;VALUE=DATE:20180801', 'SUMMARY:สองเดือน',
      'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', '',
    ]);
  });

  it('has no line break but CRLF', () => {
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('a calendar to subscribe to', () => {
  it('asks to be looked at again every day, in both words that programs know', () => {
    const lines = (refresh?: boolean) => serialiseCalendar({ name: 'ก', productId: '-//T//T//TH', stamp: '2018-04-05', events: [], ...(refresh === undefined ? {} : { refresh }) }).split('\r\n').filter((line) => /P1D/.test(line));
    expect(lines(true)).toEqual(['REFRESH-INTERVAL;VALUE=DURATION:P1D', 'X-PUBLISHED-TTL:P1D']);
    expect(lines()).toEqual([]);
  });
});
