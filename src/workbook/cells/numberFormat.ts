/**
 * What a number format makes of a number. Rules: ECMA-376 part 1, 18.8.31, and what Thai Excel adds to it.
 * `elapsed` is a span of time (`[h]:mm`), `time` a time of day; both stay numbers here.
 */
export type FormatMeaning = 'number' | 'date' | 'time' | 'elapsed';

/** Formats that a file names by number only. 27 to 36 and 50 to 58 are dates in East Asian Excel; 59 to 81 are Thai. */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??',
  14: 'm/d/yy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'm/d/yy h:mm',
  37: '#,##0 ;(#,##0)', 38: '#,##0 ;[Red](#,##0)', 39: '#,##0.00;(#,##0.00)', 40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mmss.0', 48: '##0.0E+0', 49: '@',
  27: 'm/d/yy', 28: 'm/d/yy', 29: 'm/d/yy', 30: 'm/d/yy', 31: 'm/d/yy', 32: 'h:mm', 33: 'h:mm', 34: 'h:mm', 35: 'h:mm', 36: 'm/d/yy',
  50: 'm/d/yy', 51: 'm/d/yy', 52: 'm/d/yy', 53: 'm/d/yy', 54: 'm/d/yy', 55: 'm/d/yy', 56: 'm/d/yy', 57: 'm/d/yy', 58: 'm/d/yy',
  59: 't0', 60: 't0.00', 61: 't#,##0', 62: 't#,##0.00', 67: 't0%', 68: 't0.00%', 69: 't# ?/?', 70: 't# ??/??',
  71: '\u0E27/\u0E14/\u0E1B\u0E1B\u0E1B\u0E1B', 72: '\u0E27-\u0E14\u0E14\u0E14-\u0E1B\u0E1B', 73: '\u0E27-\u0E14\u0E14\u0E14', 74: '\u0E14\u0E14\u0E14-\u0E1B\u0E1B',
  75: '\u0E0A:\u0E19\u0E19', 76: '\u0E0A:\u0E19\u0E19:\u0E17\u0E17', 77: '\u0E27/\u0E14/\u0E1B\u0E1B\u0E1B\u0E1B \u0E0A:\u0E19\u0E19',
  78: '\u0E19\u0E19:\u0E17\u0E17', 79: '[\u0E0A]:\u0E19\u0E19:\u0E17\u0E17', 80: '\u0E19\u0E19:\u0E17\u0E17.0', 81: 'd/m/bb',
};

export const builtInFormat = (id: number): string => builtIn[id] ?? 'General';

const known = new Map<string, FormatMeaning>();

/** Tells dates from numbers as Excel does: letters that are quoted or escaped, colours, and places (`[$-D07041E]`) say nothing. */
export function formatMeaning(format: string): FormatMeaning {
  // As most cells have it.
  if (format === 'General') return 'number';
  const found = known.get(format);
  if (found) return found;
  const meaning = meaningOf(format);
  // Formats come from files; what is kept of them must have an end.
  if (known.size < 10_000) known.set(format, meaning);
  return meaning;
}

function meaningOf(format: string): FormatMeaning {
  const [first = ''] = sections(bare(format));
  if (/^\s*general\s*$/i.test(first) || first === '@') return 'number';
  if (/\[(h+|m+|s+|\u0E0A+|\u0E19+|\u0E17+)\]/i.test(first)) return 'elapsed';
  const letters = first.replace(/\[[^\]]*\]/g, '').replace(/general/gi, '').replace(/AM\/PM|A\/P/gi, 'h').replace(/E[+-]/gi, '');
  const thai = thaiLetters(letters);
  // A place for a digit makes it a number; only fractions of a second (`ss.000`) stand in a time.
  if (/[#?]/.test(letters) || /0/.test(letters.replace(/(s|\u0E17|^\s*mmss)\.0+/gi, '$1').replace(/\.0+$/, (rest) => (/[sh]/i.test(letters) ? '' : rest)))) return 'number';
  if (/[ydbge]/i.test(letters) || /[\u0E27\u0E14\u0E1B]/.test(thai)) return 'date';
  if (/[hs]/i.test(letters) || /[\u0E0A\u0E19\u0E17]/.test(thai)) return 'time';
  return /m/i.test(letters) ? 'date' : 'number';
}

/** The letters of day, month, year, hour, minute, second, where each stands in a run of its own; a Thai word is a word. */
const thaiLetters = (text: string): string => (text.match(/[\u0E01-\u0E5B]+/g) ?? []).filter((run) => /^([\u0E27\u0E14\u0E1B\u0E0A\u0E19\u0E17])\1*$/.test(run)).join('');

/** A format without what it shows as it stands: `"text"`, `\x`, `_x` (a space as wide) and `*x` (filled with). */
const bare = (format: string): string => format.replace(/"[^"]*"?|[\\_*]./gsu, '');

/** The parts for positive, negative, zero and text; a `;` within brackets parts nothing. */
const sections = (format: string): string[] => format.match(/(?:\[[^\]]*\]|[^;])+/g) ?? [];
