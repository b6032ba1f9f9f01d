import { describe, expect, it } from 'vitest';
import { MONTHS_LONG, MONTHS_SHORT, monthName, monthShortName, parseMonthName } from '#src/thai/months.ts';

const CALENDAR = [
  ['ม.ค.', 'มกราคม'], ['ก.พ.', 'กุมภาพันธ์'], ['มี.ค.', 'มีนาคม'], ['เม.ย.', 'เมษายน'], ['พ.ค.', 'พฤษภาคม'], ['มิ.ย.', 'มิถุนายน'],
  ['ก.ค.', 'กรกฎาคม'], ['ส.ค.', 'สิงหาคม'], ['ก.ย.', 'กันยายน'], ['ต.ค.', 'ตุลาคม'], ['พ.ย.', 'พฤศจิกายน'], ['ธ.ค.', 'ธันวาคม'],
] as const;

describe('months', () => {
  it.each(CALENDAR.map(([short, long], index) => [index + 1, short, long] as const))('month %i: %s %s', (month, short, long) => {
    expect(monthShortName(month)).toBe(short);
    expect(monthName(month)).toBe(long);
    expect([MONTHS_SHORT[month - 1], MONTHS_LONG[month - 1]]).toEqual([short, long]);
    const letters = short.replaceAll('.', '');
    const spellings = [short, short.slice(0, -1), letters, letters.split('').join(' '), short.replace('.', '. '), ` ${short}\u00A0`];
    for (const spelling of [...spellings, long, `เดือน${long}`, `เดือน ${short}`]) {
      expect(parseMonthName(spelling), spelling).toBe(month);
    }
  });

  it('knows the spoken short forms', () => {
    expect(['มกรา', 'กุมภา', 'เมษา', 'พฤศจิกา', 'ธันวา'].map(parseMonthName)).toEqual([1, 2, 4, 11, 12]);
  });

  it.each(['', '.', 'ค.', 'ก.พ.ร.', 'ด.ค.', 'มกราคม 2560', 'เดือน', '1', 'January', 'ต.ค.พ.ย.', 'constructor'])('%j is no month', (text) => {
    expect(parseMonthName(text)).toBeNull();
  });

  it('refuses a month that does not exist', () => {
    expect(() => monthName(0)).toThrow(new RangeError('not a month: 0'));
    expect(() => monthShortName(13)).toThrow(new RangeError('not a month: 13'));
  });
});
