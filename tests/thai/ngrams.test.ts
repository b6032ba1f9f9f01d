import { describe, expect, it } from 'vitest';
import { coverGrams, encodeChar, GRAM_LENGTH, rangeGrams, textGrams } from '#src/thai/ngrams.ts';

/** Whether a query's grams find a text, as Pagefind finds: each is the beginning of one of the text's. */
const finds = (query: string, text: string): boolean => {
  const grams = textGrams(text);
  return coverGrams(query).every((gram) => grams.some((word) => word.startsWith(gram)));
};

describe('encodeChar', () => {
  it('gives two lower-case letters, none of Thai or ASCII alike, none the filling', () => {
    const points = [...Array.from({ length: 0x5f }, (_, n) => 0x20 + n), ...Array.from({ length: 0x80 }, (_, n) => 0xe00 + n)];
    const codes = points.map((point) => encodeChar(String.fromCodePoint(point)));
    expect(codes.every((code) => /^[a-z]{2}$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBe(points.length);
  });
  it('never gives the filling, whatever the character', () => {
    for (let point = 0; point < 0x3000; point += 1) expect(encodeChar(String.fromCodePoint(point))).not.toBe('zz');
    expect(encodeChar('😀')).toMatch(/^[a-z]{2}$/);
  });
});

describe('textGrams', () => {
  it('has one gram for each character that is no space, all equally long', () => {
    const grams = textGrams('แม่น้ำ ท่าจีน 1');
    expect(grams).toHaveLength('แม่น้ำท่าจีน1'.length);
    expect(new Set(grams.map((gram) => gram.length))).toEqual(new Set([GRAM_LENGTH * 2]));
  });
  it('has none for spaces alone', () => {
    expect(textGrams(' \n ')).toEqual([]);
  });
});

describe('coverGrams', () => {
  it.each(['ก', '14', '1408', '14080', 'แม่น้ำท่าจีน', 'ท่าจีน', 'จีน'])('finds the part %s of a text', (part) => {
    expect(finds(part, 'แม่น้ำท่าจีน ก 14080')).toBe(true);
  });
  it.each(['0814', 'ท่าจีน1', 'จีนก', 'แม่น้ำท่าจีนก', '140801'])('does not find %s', (query) => {
    expect(finds(query, 'แม่น้ำท่าจีน ก 14080')).toBe(false);
  });
  it('asks for few: one for a short word, the last reaching back in a long one', () => {
    expect(coverGrams('ประมง')).toHaveLength(1);
    expect(coverGrams('abcdefgh')).toEqual([coverGrams('abcdef')[0], coverGrams('cdefgh')[0]]);
  });
});

describe('rangeGrams', () => {
  it('spreads over the grams that begin as a short word does, to the last one, and leaves whole grams alone', () => {
    const range = rangeGrams('abcd');
    expect(range).toHaveLength(27);
    expect([range[0], range[25], range[26]]).toEqual(['abcda', 'abcdz', 'abcdzzzzzzzz']);
    expect(rangeGrams('a'.repeat(GRAM_LENGTH * 2))).toEqual([]);
  });
  it('lies closer for a single character', () => {
    expect(rangeGrams('ab')).toHaveLength(26 * 26 + 1);
  });
});
