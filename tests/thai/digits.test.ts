import { describe, expect, it } from 'vitest';
import { toArabicDigits, toThaiDigits, toThaiDigitsInText } from '#src/thai/digits.ts';

describe('digits', () => {
  it('turns all ten digits both ways', () => {
    expect(toArabicDigits('๐๑๒๓๔๕๖๗๘๙')).toBe('0123456789');
    expect(toThaiDigits('0123456789')).toBe('๐๑๒๓๔๕๖๗๘๙');
  });

  it('leaves everything else alone', () => {
    const text = 'ก.พ. 5/๖ – ½ ² ໑ ৫ ๏ ๚ A(1,๒34.5)';
    expect(toArabicDigits(text)).toBe('ก.พ. 5/6 – ½ ² ໑ ৫ ๏ ๚ A(1,234.5)');
    expect(toThaiDigits(toArabicDigits(text))).toBe('ก.พ. ๕/๖ – ½ ² ໑ ৫ ๏ ๚ A(๑,๒๓๔.๕)');
  });
});

describe('toThaiDigitsInText', () => {
  it.each([
    ['ที่ สค 0017.2/ว 5577 ลงวันที่ 5 เม.ย. 2561', 'ที่ สค ๐๐๑๗.๒/ว ๕๕๗๗ ลงวันที่ ๕ เม.ย. ๒๕๖๑'],
    ['โทร. 0 3442 5075 ร้อยละ 84.42%', 'โทร. ๐ ๓๔๔๒ ๕๐๗๕ ร้อยละ ๘๔.๔๒%'],
    ['ที่มา 2560/otop-revenue.xlsx แผ่น S เซลล์ B12', 'ที่มา 2560/otop-revenue.xlsx แผ่น S เซลล์ B12'],
    ['https://example.go.th:8080/print/1/ โครงการ p13 PM2.5 A4', 'https://example.go.th:8080/print/1/ โครงการ p13 PM2.5 A4'],
    ['(4 DNA) WQI 31 - 60', '(๔ DNA) WQI ๓๑ - ๖๐'],
    ['&#39;', '&#39;'],
  ])('%s', (text, wanted) => {
    expect(toThaiDigitsInText(text)).toBe(wanted);
  });
});
