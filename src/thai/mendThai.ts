/**
 * Thai text that was pasted from a PDF, typed in another order, or written for fonts of the nineties looks right and is
 * spelt wrong. Unicode's own normal forms mend none of it, and NFKC breaks the right spelling of sara am.
 */

const VOWELS = '\u0E31\u0E34-\u0E3A\u0E47';
const TONES = '\u0E48-\u0E4C';
const MARKS = '\u0E31\u0E34-\u0E3A\u0E47-\u0E4E';
const NIKHAHIT = '\u0E4D';
const SARA_AM = '\u0E33';

/** Glyphs that Thai fonts of Windows kept in the private use area from U+F700: letters without their foot, marks moved left or down. */
const GLYPHS = '\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A';
const GLYPH = /[\uF700-\uF71A]/g;
/** Bullets and the tick of the fonts Symbol and Wingdings, as Word hands them over. */
const SIGNS: Readonly<Record<string, string>> = { '\uF0B7': '•', '\uF0A7': '•', '\uF0D8': '•', '\uF0FC': '✓' };
const SIGN = /[\uF0B7\uF0A7\uF0D8\uF0FC]/g;

/** A space before a mark: a PDF sets marks as pieces of their own. */
const GAP = new RegExp(`(?<=[ก-ฮ${MARKS}]) +(?=[${MARKS}${SARA_AM}])`, 'g');
const TWO_SARA_E = /เเ/g;
const WRONG = new RegExp(`${NIKHAHIT}|[${TONES}][${VOWELS}${TONES}]|[${VOWELS}][${VOWELS}]|${SARA_AM}[${MARKS}${SARA_AM}]`);
const APART = new RegExp(`${NIKHAHIT}([${MARKS}${SARA_AM}]*)\u0E32`, 'g');
const CLUSTER = new RegExp(`[${MARKS}${SARA_AM}]{2,}`, 'g');

/**
 * The usual spelling of Thai marks: sara am one letter, after its tone; vowels before tones; a mark that was typed twice
 * once; two sara e as sara ae; glyphs of old fonts as the letters that they show. In NFC.
 */
export function mendThai(text: string): string {
  const whole = text.replace(GLYPH, (glyph) => GLYPHS[glyph.charCodeAt(0) - 0xf700] ?? glyph).replace(SIGN, (sign) => SIGNS[sign] ?? sign).normalize('NFC').replace(GAP, '').replace(TWO_SARA_E, 'แ');
  return WRONG.test(whole) ? whole.replace(APART, `$1${SARA_AM}`).replace(CLUSTER, mendCluster).normalize('NFC') : whole;
}

const place = (mark: string): number => (mark === SARA_AM ? 3 : mark >= '\u0E4D' ? 2 : mark >= '\u0E48' ? 1 : 0);

/** Each mark once: vowels, then tones, then the rest; sara am, of which nikhahit is a part, at the end. */
function mendCluster(cluster: string): string {
  const marks = [...new Set(cluster)].sort((a, b) => place(a) - place(b)).join('');
  return marks.includes(SARA_AM) ? marks.replace(NIKHAHIT, '') : marks;
}

const LOST = /\uFFFD|[\uE000-\uF8FF]|\?{4,}|à[¸¹]|(?=[\u00A1-\u00BF]*[\u00C0-\u00FB])[\u00A1-\u00FB]{4,}/;

/**
 * Whether letters of a normalised text are lost or shown as boxes: replacement marks, glyphs of a font that nobody knows,
 * question marks where a program had no Thai, and Thai read in the code page of another language (`Ê¡Ø`, `à¸ª`).
 */
export const hasLostLetters = (text: string): boolean => LOST.test(text);
