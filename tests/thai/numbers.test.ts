import { describe, expect, it } from 'vitest';
import { toThaiDigits } from '#src/thai/digits.ts';
import { formatNumber, numberInText, parseRange, parseRatio, parseThaiNumber } from '#src/thai/numbers.ts';

const number = (value: number) => ({ kind: 'number', value });

describe('parseThaiNumber', () => {
  it.each([
    ['0', 0], ['7', 7], ['007', 7], ['0.5', 0.5], ['.5', 0.5], ['12.50', 12.5],
    ['1,234', 1234], ['1,234,567.50', 1234567.5], ['1234567.5', 1234567.5], ['999,999', 999999],
    ['  42 ', 42], ['\u00A042\u00A0', 42], ['42\n', 42], ['\u200B42', 42],
    ['-5', -5], ['- 5', -5], ['\u22125', -5], ['-1,234.5', -1234.5],
    ['(5)', -5], ['( 1,234.50 )', -1234.5], ['-0', 0], ['(0)', 0],
  ])('%j is a number', (text, value) => {
    expect(parseThaiNumber(text)).toStrictEqual(number(value));
    expect(parseThaiNumber(toThaiDigits(text))).toStrictEqual(number(value));
  });

  it.each([['25.6%', 25.6], ['๒๕.๖ %', 25.6], ['-3%', -3], ['(3%)', -3], ['(3)%', -3], ['0%', 0]])(
    '%j is a percentage',
    (text, value) => {
      expect(parseThaiNumber(text)).toStrictEqual({ kind: 'number', value, percent: true });
    },
  );

  it.each(['', ' ', '\u00A0', '\u200B', '-', ' - ', '–', '—', 'n/a', 'N/A', 'N/a', 'ยังไม่รายงาน', ' ยังไม่รายงาน\n'])(
    '%j is missing',
    (text) => {
      expect(parseThaiNumber(text)).toStrictEqual({ kind: 'missing' });
    },
  );

  it.each([
    'n.a.', 'n.a.x', 'na', '#N/A', 'null', 'ไม่มี', '12 แห่ง', 'ร้อยละ 5', '1,23', '12,34,567', '1234,567', ',123', '0,123',
    '1,234,', '1.2.3', '5.', '.', ',', '%', '()', '(-5)', '(5', '5)', '(5%)%', '--5', '--', '1e5', '0x10', '+5', '1 234',
    '31 - 60', '33 : 1,000', 'Infinity', 'NaN',
  ])('%j is an error', (text) => {
    expect(parseThaiNumber(text)).toStrictEqual({ kind: 'error' });
  });

  it('does not read endless digits as infinity', () => {
    expect(parseThaiNumber('9'.repeat(400))).toStrictEqual({ kind: 'error' });
  });
});

describe('parseRange', () => {
  it.each([
    ['31 - 60', 31, 60], ['๓๑-๖๐', 31, 60], ['31–60', 31, 60], ['31 — 60', 31, 60], ['31 ถึง 60', 31, 60], ['31~60', 31, 60],
    ['0.5 - 1,000.25', 0.5, 1000.25], ['5 - 5', 5, 5], [' 31\u00A0-\u00A060 ', 31, 60],
  ])('%j', (text, low, high) => {
    expect(parseRange(text)).toStrictEqual({ low, high });
  });

  it.each(['', '-', '31', '31 -', '- 60', '60 - 31', '1 - 2 - 3', '-5 - 3', '31 60', '31 : 60', 'ก - ข', '1,23 - 60'])(
    '%j is none',
    (text) => {
      expect(parseRange(text)).toBeNull();
    },
  );
});

describe('parseRatio', () => {
  it.each([['33 : 1,000', 33, 1000], ['๓๓:๑,๐๐๐', 33, 1000], ['33 ต่อ 1,000', 33, 1000], ['41.5:1000', 41.5, 1000], ['0 : 5', 0, 5]])(
    '%j',
    (text, value, per) => {
      expect(parseRatio(text)).toStrictEqual({ value, per });
    },
  );

  it.each(['', '33', '33 :', ': 1,000', '33 : 0', '1:2:3', '33 - 1,000', '33/1,000', '33 : 1,00'])('%j is none', (text) => {
    expect(parseRatio(text)).toBeNull();
  });
});

describe('numberInText', () => {
  it.each([
    ['ไม่เกิน ๕ ตัวชี้วัด', 5], ['ร้อยละ ๑๐', 10], ['1,427.45 ล้านบาท', 1427.45], ['ลดลง 5.', 5], ['ร้อยละ -5', -5], ['-5', -5],
    ['ลด - 5', 5], ['ม.5', 5], ['ค่า .5', 0.5], ['รหัสก-5', 5], ['PM2.5', 2.5], ['(12)', 12], ['ปี พ.ศ.๒๕๖๐', 2560],
  ])('%j', (text, value) => {
    expect(numberInText(text)).toBe(value);
  });

  it.each(['', 'ไม่มี', '-', '31 - 60', '33 : 1,000', '1,23 บาท', 'ข้อ 1.2.3', '5 จาก ๑๐', '1 234'])('%j has none or several', (text) => {
    expect(numberInText(text)).toBeNull();
  });
});

describe('formatNumber', () => {
  it.each([
    [1427.45, undefined, '1,427.45'], [0, undefined, '0'], [-0, undefined, '0'], [1234567, undefined, '1,234,567'],
    [0.1 + 0.2, undefined, '0.3'], [84.41543, undefined, '84.4154'], [-1234.5, undefined, '-1,234.5'], [999.99999, undefined, '1,000'],
    [1427.45, 2, '1,427.45'], [1427.4, 2, '1,427.40'], [1427, 0, '1,427'], [84.41543, 2, '84.42'], [1.005, 2, '1.01'],
    [2.5, 0, '3'], [-2.5, 0, '-3'], [-0.001, 2, '0.00'], [0.1234567, 6, '0.123457'],
  ] as const)('%d with %s decimals', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it('refuses what is no figure', () => {
    expect(() => formatNumber(Number.NaN)).toThrow(new RangeError('not a finite number: NaN'));
    expect(() => formatNumber(1, 7)).toThrow(new RangeError('not a number of decimals from 0 to 6: 7'));
  });

  it('is read back as the same value', () => {
    for (let hundredths = 1; hundredths < 1e12; hundredths = Math.round(hundredths * 1.37) + 1) {
      for (const value of [hundredths / 100, -hundredths / 100]) {
        expect(parseThaiNumber(formatNumber(value)), String(value)).toStrictEqual(number(value));
        expect(parseThaiNumber(toThaiDigits(formatNumber(value, 2))), String(value)).toStrictEqual(number(value));
      }
    }
  });
});

describe('a number that need not be rounded', () => {
  it('is written as Intl writes it', () => {
    const values = [0, -0, 0.1 + 0.2, 1e-7, 1e12, 1e15, 1e21, 999.9999, 0.00001, ...Array.from({ length: 2_000 }, (_, at) => ((at % 2 === 0 ? 1 : -1) * ((at * 7_919_317) % 10 ** (1 + (at % 13)))) / 10 ** (at % 7))];
    for (const decimals of [undefined, 0, 1, 2, 6]) {
      const intl = new Intl.NumberFormat('en-US', { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 4, signDisplay: 'negative' });
      expect(values.map((value) => formatNumber(value, decimals))).toEqual(values.map((value) => intl.format(value)));
    }
  });
});
