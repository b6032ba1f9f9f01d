import { expect, it } from 'vitest';
import { makeCanvas } from '#src/charts/svg/measureText.ts';
import { widthOfLetters } from '#src/charts/svg/letterWidths.ts';

const from = (first: number, last: number): string[] => Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at));
const alone = [...from(0x20, 0x40), ...'ฯะา฿เแโใไๆ', ...from(0x0e4f, 0x0e5b)];
const consonants = from(0x0e01, 0x0e2e);
const marks = ['ั', ...from(0x0e34, 0x0e3a), ...from(0x0e47, 0x0e4e)];
const canvas = makeCanvas();
canvas.font = '12px Sarabun';

/** Some word of letters with and without marks. */
function someWord(seed: number): string {
  let state = seed * 7919 + 1;
  const oneOf = (letters: readonly string[]): string => letters[(state = (state * 48271) % 2147483647) % letters.length] ?? '';
  const mark = (): string => oneOf([...marks, ...marks.map(() => '')]);
  return Array.from({ length: 1 + (seed % 9) }, () => oneOf([oneOf(alone), oneOf(consonants) + mark() + mark() + oneOf(['ำ', '', '', ''])])).join('');
}

it('letters are as wide as a canvas draws them in the size of the axes', () => {
  const words = [...alone, ...consonants, ...Array.from({ length: 4000 }, (_, seed) => someWord(seed))];
  expect(words.filter((word) => widthOfLetters(word, 12) !== canvas.measureText(word).width)).toEqual([]);
});

it('what is more than the sum of its letters is left to a canvas', () => {
  expect(['AV', 'ฤๅ', ' ่', '่ก', 'กาำ', '–', '1\u{1f600}'].map((word) => widthOfLetters(word, 12))).toEqual([null, null, null, null, null, null, null]);
  expect(widthOfLetters('', 12)).toBe(0);
});
