import { toArabicDigits } from '#src/thai/digits.ts';
import { remembering } from '#src/thai/remembering.ts';
import { normaliseText } from '#src/thai/text.ts';

/** How many of the base unit one written unit is: `พันบาท` is 1,000 of `บาท`. */
interface KnownUnit {
  readonly base: string;
  readonly factor: number;
}

/** What every word for per cent is read as. */
export const PERCENT = 'ร้อยละ';
/** Stands in no text. */
const BETWEEN = '\u0000';

/** Words for one and the same unit, by the word that stands for them here. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  [PERCENT]: ['%', 'เปอร์เซ็นต์', 'เปอร์เซนต์', 'ร้อยละ', 'percent'],
  กิโลกรัม: ['กก.', 'กก', 'กิโลกรัม', 'kg'],
  บาท: ['บาท', 'บ.', 'baht'],
};

/** Units that are so many of another. A share of one (`0.256`, สัดส่วน) is a hundredth of what is told per cent. */
const MULTIPLES: Readonly<Record<string, KnownUnit>> = {
  สัดส่วน: { base: PERCENT, factor: 100 },
  ตัน: { base: 'กิโลกรัม', factor: 1000 },
};

/** Longest first: `พันล้าน` is no `พัน`. */
const PREFIXES: readonly (readonly [string, number])[] = [
  ['แสนล้าน', 1e11], ['หมื่นล้าน', 1e10], ['พันล้าน', 1e9], ['ร้อยล้าน', 1e8], ['สิบล้าน', 1e7], ['ล้าน', 1e6], ['แสน', 1e5], ['หมื่น', 1e4], ['พัน', 1e3],
];

const BY_WORD: ReadonlyMap<string, string> = new Map(Object.entries(SAME).flatMap(([word, same]) => same.map((each) => [each, word] as const)));

const wordOf = (text: string): string => toArabicDigits(normaliseText(text)).replaceAll(' ', '').toLowerCase().replace(/^\((.*)\)$/, '$1');

const understand = remembering((text: string): KnownUnit => {
  const word = wordOf(text);
  const plain = BY_WORD.get(word) ?? word;
  const multiple = MULTIPLES[plain];
  if (multiple) return multiple;
  if (plain === PERCENT) return { base: PERCENT, factor: 1 };
  const [prefix, factor] = PREFIXES.find(([each]) => word.startsWith(each) && word.length > each.length) ?? ['', 1];
  const base = word.slice(prefix.length);
  return { base: BY_WORD.get(base) ?? base, factor };
});

/**
 * What a number in one unit is multiplied by to be in another: 0.001 from `พันบาท` to `ล้านบาท`, 100 from สัดส่วน to ร้อยละ,
 * 1 for two words of one unit (`%`, `ร้อยละ`), 1,000 from `บาท/กก.` to `บาท/ตัน`. Null when they are not of one kind, or nobody told us that they are.
 */
export const unitFactor = (from: string, to: string): number | null => factorOf(`${from}${BETWEEN}${to}`);

/** The same two units stand beside every figure of a column. */
const factorOf = remembering((pair: string): number | null => {
  const [from = '', to = ''] = pair.split(BETWEEN);
  const [of, per] = [from, to].map((unit) => wordOf(unit).split('/')) as [string[], string[]];
  if (of.length === 2 && per.length === 2) {
    const [above, below] = [simpleFactor(of[0] ?? '', per[0] ?? ''), simpleFactor(of[1] ?? '', per[1] ?? '')];
    return above === null || below === null ? null : Number((above / below).toPrecision(12));
  }
  return simpleFactor(from, to);
});

function simpleFactor(from: string, to: string): number | null {
  const [written, wanted] = [understand(from), understand(to)];
  if (written.base !== wanted.base || written.base === '') return null;
  return written.factor === wanted.factor ? 1 : Number((written.factor / wanted.factor).toPrecision(12));
}

/** Whether numbers in this unit are told per hundred, so that a cell formatted as a percentage holds a hundredth of them. */
export const isPercent = (unit: string): boolean => understand(unit).base === PERCENT && understand(unit).factor === 1;

/** Whether a word is a unit that can be converted to others (money, per cent, weight). */
export const isConvertible = (unit: string): boolean => {
  const { base } = understand(unit);
  return base in SAME;
};

/** A number in another unit, without the dust of binary fractions: `scaled(2000000, 0.000001)` is 2. */
export const scaled = (value: number, factor: number): number => (factor === 1 ? value : Number((value * factor).toPrecision(15)));

const UNIT_LABEL = /^\(? ?(?:หน่วย(?:นับ)?) ?[:：=]? ?([^():：]+?) ?\)?$/;

/** `หน่วย : พันบาท`, `(หน่วย: ล้านบาท)`, alone in its cell or in parentheses at the end of a title, to the unit; null for anything else. */
export function titleUnit(text: string): string | null {
  const tidied = normaliseText(text);
  const bracketed = /[([] ?(หน่วย[^()[\]]*)[)\]]$/.exec(tidied)?.[1];
  const unit = UNIT_LABEL.exec(bracketed ?? tidied)?.[1]?.trim();
  // `หน่วยงาน` and `หน่วยรับผิดชอบ` name offices.
  return unit === undefined || /^(?:งาน|รับ|ตรวจ|บริการ|เบิก|ดำเนิน|ปฏิบัติ|ที่|กิต)/.test(unit) ? null : unit;
}
