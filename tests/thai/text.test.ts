import { describe, expect, it } from 'vitest';
import { compareThai, headerKey, headerUnit, normaliseText } from '#src/thai/text.ts';

const WATER = 'น\u0E49\u0E33';

describe('normaliseText', () => {
  it.each([
    ['as it should be', 'น\u0E49\u0E33'],
    ['tone, nikhahit, aa', 'น\u0E49\u0E4D\u0E32'],
    ['nikhahit, tone, aa', 'น\u0E4D\u0E49\u0E32'],
    ['tone after sara am', 'น\u0E33\u0E49'],
  ])('spells water one way: %s', (_, spelling) => {
    expect(normaliseText(`แม่${spelling}ท่าจีน`)).toBe(`แม่${WATER}ท่าจีน`);
  });

  it('joins sara am without a tone and leaves a lone nikhahit', () => {
    expect(normaliseText('ท\u0E4D\u0E32')).toBe('ท\u0E33');
    expect(normaliseText('\u0E4Dก')).toBe('\u0E4Dก');
  });

  it.each([
    ['zero-width space and joiners', 'งบ\u200Bประ\u200C\u200Dมาณ', 'งบประมาณ'],
    ['byte-order mark', '\uFEFFลำดับ', 'ลำดับ'],
    ['direction marks, word joiner and soft hyphen', '\u200E1\u2060,\u00AD0', '1,0'],
    ['no-break and other spaces', 'ต.ค.\u00A0\u2009\u202F\u300059', 'ต.ค. 59'],
    ['line breaks and tabs', 'ผล\r\nการ\tดำเนินงาน\u2028รอบ', 'ผล การ ดำเนินงาน รอบ'],
    ['an invisible character between two spaces', 'ก \u200B ข', 'ก ข'],
    ['ends', ' \u00A0 ก ข \n', 'ก ข'],
    ['nothing but spaces', '\u00A0\u200B ', ''],
    ['composed Latin', 'cafe\u0301', 'caf\u00E9'],
    ['Thai digits stay', '๒๕๖๐', '๒๕๖๐'],
  ])('%s', (_, text, expected) => {
    expect(normaliseText(text)).toBe(expected);
    expect(normaliseText(normaliseText(text))).toBe(expected);
  });
});

describe('headers', () => {
  it.each([
    ['เป้าหมาย (ล้านบาท)', 'เป้าหมาย', 'ล้านบาท'],
    ['เป้า\nหมาย(ล้านบาท) ', 'เป้าหมาย', 'ล้านบาท'],
    ['ผล รอบที่ ๑', 'ผลรอบที่1', null],
    ['WQI (คะแนน)', 'wqi', 'คะแนน'],
    ['BOD (มก./ล.)', 'bod', 'มก./ล.'],
    ['จำนวน (แห่ง) สะสม', 'จำนวน(แห่ง)สะสม', null],
    ['(ล้านบาท)', '(ล้านบาท)', 'ล้านบาท'],
    ['หน่วย ()', 'หน่วย', null],
    ['', '', null],
  ])('%j', (header, key, unit) => {
    expect(headerKey(header)).toBe(key);
    expect(headerUnit(header)).toBe(unit);
  });
});

describe('compareThai', () => {
  it('sorts as a Thai dictionary does, a leading vowel after its consonant', () => {
    const sorted = ['กระทุ่มแบน', 'เกษตร', 'ขนส่ง', 'บ้านแพ้ว', 'เมือง', 'ไม้', 'สมุทรสาคร'];
    expect(sorted.toReversed().sort(compareThai)).toEqual(sorted);
  });

  it('sorts numbers by size in either digits', () => {
    expect(['ข้อ 10', 'ข้อ ๙', 'ข้อ 2'].sort(compareThai)).toEqual(['ข้อ 2', 'ข้อ ๙', 'ข้อ 10']);
  });

  it('never calls two different texts equal', () => {
    expect(compareThai('ข้อ 2', 'ข้อ ๒')).toBe(-compareThai('ข้อ ๒', 'ข้อ 2'));
    expect(compareThai('ข้อ 2', 'ข้อ ๒')).not.toBe(0);
    expect(compareThai('ก', 'ก')).toBe(0);
  });
});
