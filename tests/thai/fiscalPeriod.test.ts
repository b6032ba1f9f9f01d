import { describe, expect, it } from 'vitest';
import { addDays } from '#src/thai/dates.ts';
import {
  calendarYearPeriod, fiscalYearOf, fiscalYearPeriod, monthPeriod, monthsOfFiscalYear, periodLabel, periodOfId, quarterPeriod,
  quartersOfFiscalYear, roundPeriod, roundsOfFiscalYear,
} from '#src/thai/fiscalPeriod.ts';
import type { Period } from '#src/thai/period.ts';

const MADE: readonly (readonly [Period, string, number, string, string, string, string])[] = [
  [monthPeriod(2017, 5), '2017-05', 2560, '2017-05-01', '2017-05-31', 'พฤษภาคม 2560', 'พ.ค. 60'],
  [monthPeriod(2016, 10), '2016-10', 2560, '2016-10-01', '2016-10-31', 'ตุลาคม 2559', 'ต.ค. 59'],
  [monthPeriod(2016, 9), '2016-09', 2559, '2016-09-01', '2016-09-30', 'กันยายน 2559', 'ก.ย. 59'],
  [monthPeriod(2016, 2), '2016-02', 2559, '2016-02-01', '2016-02-29', 'กุมภาพันธ์ 2559', 'ก.พ. 59'],
  [quarterPeriod(2560, 1), 'FY2560-Q1', 2560, '2016-10-01', '2016-12-31', 'ไตรมาสที่ 1 ปีงบประมาณ 2560', 'ไตรมาส 1/2560'],
  [quarterPeriod(2560, 2), 'FY2560-Q2', 2560, '2017-01-01', '2017-03-31', 'ไตรมาสที่ 2 ปีงบประมาณ 2560', 'ไตรมาส 2/2560'],
  [quarterPeriod(2560, 3), 'FY2560-Q3', 2560, '2017-04-01', '2017-06-30', 'ไตรมาสที่ 3 ปีงบประมาณ 2560', 'ไตรมาส 3/2560'],
  [quarterPeriod(2560, 4), 'FY2560-Q4', 2560, '2017-07-01', '2017-09-30', 'ไตรมาสที่ 4 ปีงบประมาณ 2560', 'ไตรมาส 4/2560'],
  [roundPeriod(2560, 1), 'FY2560-R1', 2560, '2016-10-01', '2017-03-31', 'รอบที่ 1 ปีงบประมาณ 2560', 'รอบ 1/2560'],
  [roundPeriod(2560, 2), 'FY2560-R2', 2560, '2017-04-01', '2017-09-30', 'รอบที่ 2 ปีงบประมาณ 2560', 'รอบ 2/2560'],
  [fiscalYearPeriod(2560), 'FY2560', 2560, '2016-10-01', '2017-09-30', 'ปีงบประมาณ 2560', 'ปี 2560'],
  [calendarYearPeriod(2561), 'Y2561', 2561, '2018-01-01', '2018-12-31', 'ปีปฏิทิน พ.ศ. 2561', 'พ.ศ. 2561'],
];

describe('periods', () => {
  it.each(MADE)('%o', (period, id, fiscalYear, start, end, long, short) => {
    expect(period).toEqual({ kind: period.kind, id, fiscalYear, start, end });
    expect(periodOfId(id)).toEqual(period);
    expect([periodLabel(period, 'long'), periodLabel(period, 'short')]).toEqual([long, short]);
  });

  it('parts a fiscal year into months, quarters and rounds that meet without a gap', () => {
    for (let fyBE = 2550; fyBE <= 2580; fyBE += 1) {
      const year = fiscalYearPeriod(fyBE);
      for (const parts of [monthsOfFiscalYear(fyBE), quartersOfFiscalYear(fyBE), roundsOfFiscalYear(fyBE)]) {
        expect([parts[0]?.start, parts.at(-1)?.end]).toEqual([year.start, year.end]);
        expect(parts.slice(1).map((part) => part.start)).toEqual(parts.slice(0, -1).map((part) => addDays(part.end, 1)));
        expect(parts.map((part) => part.id)).toEqual(parts.map((part) => part.id).sort());
        for (const part of parts) expect([part.fiscalYear, fiscalYearOf(part.start), fiscalYearOf(part.end)]).toEqual([fyBE, fyBE, fyBE]);
      }
    }
  });

  it('lists the months from October on', () => {
    expect(monthsOfFiscalYear(2560).map((month) => periodLabel(month, 'short'))).toEqual([
      'ต.ค. 59', 'พ.ย. 59', 'ธ.ค. 59', 'ม.ค. 60', 'ก.พ. 60', 'มี.ค. 60', 'เม.ย. 60', 'พ.ค. 60', 'มิ.ย. 60', 'ก.ค. 60', 'ส.ค. 60', 'ก.ย. 60',
    ]);
  });

  it('turns the fiscal year on 1 October', () => {
    expect(['2016-09-30', '2016-10-01', '2016-12-31', '2017-01-01', '2017-09-30', '2017-10-01'].map(fiscalYearOf)).toEqual([2559, 2560, 2560, 2560, 2560, 2561]);
  });

  it('refuses what does not exist', () => {
    expect(() => quarterPeriod(2560, 5)).toThrow(new RangeError('not a quarter: 5'));
    expect(() => quarterPeriod(2560, 1.5)).toThrow(new RangeError('not a quarter: 1.5'));
    expect(() => roundPeriod(2560, 3)).toThrow(new RangeError('not a round: 3'));
    expect(() => monthPeriod(2017, 0)).toThrow(new RangeError('not a month: 2017-0'));
    expect(() => fiscalYearPeriod(2017)).toThrow(new RangeError('not a Buddhist-era year: 2017'));
    expect(() => calendarYearPeriod(61)).toThrow(new RangeError('not a Buddhist-era year: 61'));
    expect(() => fiscalYearOf('2560')).toThrow(new RangeError('not an ISO date: 2560'));
  });

  it.each(['', '2017', '2017-13', '2017-00', '2017-5', '2560-05', 'FY2017', 'FY60', 'FY2560-Q5', 'FY2560-R3', 'fy2560', 'Y2018', ' FY2560', 'FY2560-Q1-R1'])(
    '%j is no id',
    (id) => {
      expect(periodOfId(id)).toBeNull();
    },
  );
});
