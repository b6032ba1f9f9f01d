const THAI_ZERO = 0x0e50;

/** `๑,๒๓๔.๕` to `1,234.5`; every other character stays as it is. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}

/** `1,234.5` to `๑,๒๓๔.๕`; every other character stays as it is. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}
