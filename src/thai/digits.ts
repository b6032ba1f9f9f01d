const THAI_ZERO = 0x0e50;

/** `๑,๒๓๔.๕` to `1,234.5`; every other character stays as it is. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}

/** `1,234.5` to `๑,๒๓๔.๕`; every other character stays as it is. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}

/** An entity of HTML, a word with a Latin letter in it (an address, the name of a file, a code), or a run of digits. */
const readable = /&#?\w+;|[\w%@:./#-]*[A-Za-z][\w%@:./#-]*|[0-9]+/g;

/** As `toThaiDigits`, in text for readers: `ว 5577 ดู p13 ใน 2560/plan.xlsx` to `ว ๕๕๗๗ ดู p13 ใน 2560/plan.xlsx`. Text of HTML will do. */
export const toThaiDigitsInText = (text: string): string => text.replace(readable, (word) => (/^[0-9]+$/.test(word) ? toThaiDigits(word) : word));
