import { describe, expect, it } from 'vitest';
import { toThaiDigits } from '#src/thai/digits.ts';
import {
  calendarYearPeriod, fiscalYearPeriod, monthsOfFiscalYear, parsePeriod, periodLabel, quartersOfFiscalYear, roundsOfFiscalYear,
} from '#src/thai/fiscalPeriod.ts';
import type { PeriodKind } from '#src/thai/period.ts';

/** kind, id expected, ways to write it in a workbook of FY2560 */
const WRITTEN: readonly (readonly [PeriodKind, string, readonly string[]])[] = [
  ['month', '2016-10', ['ต.ค. 59', 'ต.ค.59', 'ตค 59', 'ตุลาคม 2559', 'ตุลาคม พ.ศ. 2559', 'เดือนตุลาคม 2559', 'ต.ค.', 'ตุลาคม', '2016-10-01', '2559-10-01', '1/10/2559', '2016-10', 'ต.ค. 2016']],
  ['month', '2016-12', ['ธ.ค.', 'ธ.ค. 59', '31 ธ.ค. 59']],
  ['month', '2017-01', ['ม.ค.', 'มกราคม 2560']],
  ['month', '2017-09', ['ก.ย.', 'ก.ย. 60']],
  ['month', '2015-10', ['ต.ค. 58']],
  ['quarter', 'FY2560-Q1', ['ไตรมาสที่ 1', 'ไตรมาส 1', 'ไตรมาส1', 'ไตรมาส ที่ 1', 'Q1', 'q1', 'Q 1', '1', 'ไตรมาสที่ 1 (ต.ค. - ธ.ค. 59)', 'FY2560-Q1', 'ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2560']],
  ['quarter', 'FY2561-Q4', ['ไตรมาส 4/2561', 'ไตรมาสที่ 4 ปีงบประมาณ 2561', 'Q4/61', '4/2561', 'ไตรมาส 4 ปี 61', 'ไตรมาส 4 ปี งบประมาณ 2561']],
  ['round', 'FY2560-R1', ['รอบที่ 1', 'รอบการประเมินที่ 1', 'รอบ 1', 'รอบ1', '1', 'รอบที่ 1\n(ต.ค. - มี.ค.)', 'FY2560-R1']],
  ['round', 'FY2559-R2', ['รอบ 2/2559', 'รอบการประเมินที่ 2 ปีงบประมาณ พ.ศ. 2559', 'รอบที่ 2/59']],
  ['fiscalYear', 'FY2560', ['ปีงบประมาณ 2560', 'ปีงบประมาณ พ.ศ. 2560', 'ประจำปีงบประมาณ 2560', 'พ.ศ. 2560', 'พ.ศ.2560', '2560', 'ปี 60', 'ปี 2560', 'ปี พ.ศ. 2560', 'ปีงบ 60', 'ปีงบฯ 60', 'พ.ศ. 60', 'FY2560']],
  ['calendarYear', 'Y2561', ['ปี 2561', 'ปี 61', 'พ.ศ. 2561', '2561', 'ปีปฏิทิน 2561', 'ปีปฏิทิน พ.ศ. 2561', 'ค.ศ. 2018', '2018', 'Y2561']],
];

const NONE: readonly (readonly [PeriodKind, readonly string[]])[] = [
  ['month', ['', '-', '10', '2559', 'เดือน', 'รวม', '31 ก.พ. 60', 'ต.ค. - ธ.ค. 59', 'ต.ค. 559', '2560-05', '2016-13-01', 'ไตรมาส 1', 'FY2560']],
  ['quarter', ['', '0', '5', '12', 'ไตรมาสที่ 5', 'ไตรมาส', 'รวม', 'Q', 'Q1/2017', 'ไตรมาส 1 60', 'รอบที่ 1', 'ต.ค.', 'FY2560-R1', '1.5']],
  ['round', ['', '3', 'รอบที่ 3', 'รอบ', 'รอบ 6 เดือน', 'รอบที่ 12', 'ไตรมาส 1', 'FY2560-Q1']],
  ['fiscalYear', ['', '60', '๖๐', '2017', 'ปี 2017', 'ปีงบประมาณ', 'พ.ศ. 2017', 'ค.ศ. 2017', '256', '25600', 'ปี', 'ปี 2560 - 2561']],
  ['calendarYear', ['', '61', '256', 'พ.ศ. 2018', 'ค.ศ. 2561', 'ปีงบประมาณ 2561', 'FY2561']],
];

describe('parsePeriod', () => {
  it.each(WRITTEN.flatMap(([kind, id, texts]) => texts.map((text) => [kind, text, id] as const)))('%s %j is %s', (kind, text, id) => {
    expect(parsePeriod(kind, text, 2560)?.id).toBe(id);
    expect(parsePeriod(kind, toThaiDigits(text), 2560)?.id).toBe(id);
    expect(parsePeriod(kind, ` ${text}\u00A0`, 2560)?.kind).toBe(kind);
  });

  it.each(NONE.flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const)))('%s %j is none', (kind, text) => {
    expect(parsePeriod(kind, text, 2560)).toBeNull();
  });

  it('reads every label back, in a workbook of any year', () => {
    for (let fyBE = 2550; fyBE <= 2580; fyBE += 1) {
      const years = [fiscalYearPeriod(fyBE), calendarYearPeriod(fyBE)];
      for (const period of [...monthsOfFiscalYear(fyBE), ...quartersOfFiscalYear(fyBE), ...roundsOfFiscalYear(fyBE), ...years]) {
        const texts = [periodLabel(period, 'long'), toThaiDigits(periodLabel(period, 'short')), period.id];
        expect(texts.map((text) => parsePeriod(period.kind, text, 2560))).toEqual([period, period, period]);
      }
    }
  });

  it('gives each bare month of a fiscal year its own year', () => {
    for (const month of monthsOfFiscalYear(2561)) {
      const bare = periodLabel(month, 'short').replace(/ \d+$/, '');
      expect(parsePeriod('month', bare, 2561)).toEqual(month);
    }
  });
});
