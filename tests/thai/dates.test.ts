import { describe, expect, it } from 'vitest';
import { addDays, beToCe, ceToBe, daysBetween, expandBeYear, formatDate, lastDayOfMonth, parseThaiDate } from '#src/thai/dates.ts';
import { toThaiDigits } from '#src/thai/digits.ts';

describe('eras', () => {
  it('is 543 years apart', () => {
    expect([beToCe(2560), ceToBe(2017)]).toEqual([2017, 2560]);
  });

  it('fills up two digits only', () => {
    expect([0, 5, 61, 99, 100, 2018, 2561].map(expandBeYear)).toEqual([2500, 2505, 2561, 2599, 100, 2018, 2561]);
  });
});

describe('parseThaiDate', () => {
  it.each([
    '4 เม.ย. 61', '4 เม.ย.61', '4เม.ย.61', '4 เมย 61', '4 เม.ย 2561', '04 เม.ย. 61', '4 เมษายน 2561', '4 เมษายน พ.ศ. 2561', '4 เมษายน พ.ศ.2561',
    '4 เมษายน พศ 2561', '4 เมษายนพ.ศ. 61', '4 เมษายน 2018', '4 เมษายน ค.ศ. 2018', 'วันที่ 4 เมษายน พ.ศ. 2561', 'วันที่ 4 เดือนเมษายน พ.ศ. 2561',
    'วันที่4 เมษายน 2561', 'วันพุธที่ 4 เมษายน 2561', 'เมื่อวันที่ 4 เมษายน 2561', 'ลงวันที่ 4 เมษายน 2561', 'ณ วันที่ 4 เมษายน 2561',
    'ข้อมูล ณ วันที่ 4 เมษายน 2561', '4/4/2561', '04/04/2561', '4/4/61', '04-04-61', '4.4.2561', '4 / 4 / 2561', '4/4/2018', 'วันที่ 4/4/2561',
    '2018-04-04', '2561-04-04', '2018/4/4', ' 4\u00A0เม.ย.\n61 ',
  ])('%j is 2018-04-04 in either digits', (text) => {
    expect(parseThaiDate(text)).toBe('2018-04-04');
    expect(parseThaiDate(toThaiDigits(text))).toBe('2018-04-04');
  });

  it('reads numbers as day, month, year', () => {
    expect(parseThaiDate('3/12/60')).toBe('2017-12-03');
  });

  it.each([
    '', '-', '4', '2561', 'เม.ย. 61', '4 เม.ย.', '31 ก.พ. 61', '29 ก.พ. 61', '31 เม.ย. 61', '0 เม.ย. 61', '32 ม.ค. 61', '4/13/61', '13/13/2561',
    '0/1/61', '4 เม.ย. 561', '4 เม.ย. 1', '4 เม.ย. 1561', '4 เม.ย. 3561', '4 เมษายน พ.ศ. 2018', '4 เมษายน ค.ศ. 2561', '4-4/61', '2018-02-30', '2018-4',
    '4 เม.ย. 61 เวลา 13.30 น.', '4 ก.พ.ร. 61', '4 - 5 เม.ย. 61', 'ภายใน 4 เม.ย. 61', '43194', '1/2', 'n/a', '4 เม.ย. 61 - 62',
  ])('%j is no day', (text) => {
    expect(parseThaiDate(text)).toBeNull();
  });

  it('knows leap years', () => {
    expect(parseThaiDate('29 ก.พ. 2559')).toBe('2016-02-29');
    expect(parseThaiDate('29/2/2443')).toBeNull();
    expect(parseThaiDate('29/2/2543')).toBe('2000-02-29');
  });
});

describe('formatDate', () => {
  it.each([['short', '4 เม.ย. 2561'], ['long', '4 เมษายน 2561'], ['month', 'เมษายน 2561'], ['monthShort', 'เม.ย. 61']] as const)('%s', (style, text) => {
    expect(formatDate('2018-04-04', style)).toBe(text);
  });

  it('keeps two digits at the turn of a century', () => {
    expect(formatDate('1961-10-01', 'monthShort')).toBe('ต.ค. 04');
  });

  it.each(['2018-02-30', '2018-4-4', '4 เม.ย. 61', ''])('refuses %j', (text) => {
    expect(() => formatDate(text, 'short')).toThrow(new RangeError(`not an ISO date: ${text}`));
  });
});

describe('every day of 2015 to 2028, whatever the time zone', () => {
  it('is read back from each way of writing it', () => {
    let date = '2015-01-01';
    for (let count = 0; date < '2029-01-01'; count += 1) {
      const [year, month, day] = date.split('-').map(Number) as [number, number, number];
      const writings = [formatDate(date, 'short'), toThaiDigits(formatDate(date, 'long')), date, `${day}/${month}/${year + 543}`, `${day}-${month}-${year - 1957}`];
      expect(writings.map(parseThaiDate), date).toEqual(writings.map(() => date));
      expect(daysBetween('2015-01-01', date)).toBe(count);
      expect(addDays(addDays(date, 1), -1)).toBe(date);
      date = addDays(date, 1);
    }
    expect(daysBetween('2015-01-01', date)).toBe(5114);
  });

  it('knows the last day of each month', () => {
    expect(Array.from({ length: 12 }, (_, index) => lastDayOfMonth(2016, index + 1).slice(8))).toEqual(
      ['31', '29', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31'],
    );
    expect(lastDayOfMonth(2017, 2)).toBe('2017-02-28');
    expect(() => lastDayOfMonth(2017, 13)).toThrow(new RangeError('not a month: 2017-13'));
  });
});
