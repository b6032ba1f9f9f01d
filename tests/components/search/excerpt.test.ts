import { describe, expect, it } from 'vitest';
import { makeExcerpt, markPieces } from '#src/components/search/excerpt.ts';

const shown = (pieces: readonly { text: string; marked: boolean }[]): string => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('markPieces', () => {
  it('marks words in either digits and in capitals as they were written', () => {
    expect(shown(markPieces('ว ๑๔๐๘๐ OTOP', ['14080', 'otop']))).toBe('ว [๑๔๐๘๐] [OTOP]');
  });
  it('marks words that overlap once, and keeps markup as text', () => {
    expect(shown(markPieces('<b>แรงงาน</b>', ['แรงงาน', 'งาน']))).toBe('<b>[แรงงาน]</b>');
  });
  it('leaves a text without the words whole', () => {
    expect(shown(markPieces('ประมง', []))).toBe('ประมง');
  });
});

describe('makeExcerpt', () => {
  it('takes the block that bears most of the words', () => {
    expect(shown(makeExcerpt(['ประมงทะเลและกิจการที่เกี่ยวข้อง', 'แรงงานประมง'], ['ประมง', 'แรงงาน']))).toBe('[แรงงานประมง]');
  });
  it('cuts a long block around the word, between words', () => {
    const excerpt = shown(makeExcerpt([`${'ข้อมูลจังหวัด '.repeat(30)}แม่น้ำท่าจีน ${'ผลการดำเนินงาน '.repeat(30)}`], ['แม่น้ำท่าจีน']));
    expect(excerpt).toMatch(/^…(ข้อมูล|จังหวัด)?.*\[แม่น้ำท่าจีน\].*…$/);
    expect(excerpt.length).toBeLessThan(160);
  });
  it('shows something where no block bears a word', () => {
    expect(shown(makeExcerpt(['ก', 'ยาวกว่า'], ['ไม่มี']))).toBe('ยาวกว่า');
    expect(makeExcerpt([], ['ก'])).toEqual([]);
  });
});
