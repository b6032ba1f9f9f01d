import { describe, expect, it } from 'vitest';
import { toArabicDigits, toThaiDigits } from '#src/thai/digits.ts';

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
