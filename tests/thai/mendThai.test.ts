import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agencyFinder } from '#src/datasets/content/agencyFinder.ts';
import { hasLostLetters } from '#src/thai/mendThai.ts';
import { headerKey, normaliseText } from '#src/thai/text.ts';

/** Spelt by code points, for on the screen wrong and right look the same. */
const office = 'สำนักงาน';
const water = 'น\u0E49\u0E33';

describe('Thai pasted from a PDF', () => {
  it.each([
    ['nikhahit and sara aa', 'ส\u0E4D\u0E32นักงาน', office],
    ['a space before the mark', 'ส \u0E4D\u0E32น \u0E31กงาน', office],
    ['a space before sara am', 'ส \u0E33นักงาน', office],
    ['a zero-width space between them', 'ส\u0E4D\u200B\u0E32นักงาน', office],
    ['tone, nikhahit, aa', 'น\u0E49\u0E4D\u0E32', water],
    ['nikhahit, tone, aa', 'น\u0E4D\u0E49\u0E32', water],
    ['the tone twice', 'น\u0E49\u0E49\u0E33', water],
    ['the tone on both sides', 'น\u0E49\u0E4D\u0E49\u0E32', water],
    ['the tone after', 'น\u0E33\u0E49', water],
    ['sara am twice', 'น\u0E49\u0E33\u0E33', water],
    ['nikhahit and sara am', 'น\u0E49\u0E4D\u0E33', water],
    ['the tone before the vowel', 'ท\u0E48\u0E35 เม\u0E37\u0E37\u0E48อ ก\u0E49\u0E38ง', 'ท\u0E35\u0E48 เม\u0E37\u0E48อ ก\u0E38\u0E49ง'],
    ['karan before the vowel', 'สิทธ\u0E4C\u0E34', 'สิทธ\u0E34\u0E4C'],
    ['two sara e for sara ae', 'เเม่', 'แม่'],
    ['marks of old fonts, moved left or down', 'ป\uF710จจุบ\u0E31น ท\u0E35\uF70A ป\uF70Aา ป\uF702', 'ปัจจุบัน ที่ ป่า ปี'],
    ['letters of old fonts, without their foot', '\uF700าน ห\uF70Fิง', 'ฐาน หญิง'],
    ['nikhahit of old fonts', 'ป\uF711\u0E32', 'ปำ'],
    ['a vowel of old fonts below', 'ฎ\uF718', 'ฎุ'],
    ['bullet and tick of Word', '\uF0B7 แผน \uF0FC', '• แผน ✓'],
  ])('%s', (_, pasted, right) => {
    expect(normaliseText(pasted)).toBe(right);
    expect(headerKey(`${pasted} (ล้านบาท)`)).toBe(headerKey(right));
  });

  it.each(['ที่ทำการปกครองจังหวัด', 'สิทธิ์ ชื่อ กู้ เก้าอี้ ก็ เปี๊ยะ', 'พุทฺธํ', 'ก๋วยเตี๋ยว', 'รอบที่ 1 (ต.ค. - มี.ค.)'])('leaves what is right: %s', (text) => {
    expect(normaliseText(text)).toBe(text);
  });

  it('is done once: a text that was mended stays', () => {
    const piece = fc.constantFrom(...Array.from('กนปฐญเแาำ \u0E31\u0E34\u0E35\u0E37\u0E38\u0E39\u0E3A\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E4D\u0E4E\uF700\uF70A\uF711\uF718\u200Be'), 'e\u0301x');
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const once = normaliseText(pieces.join(''));
      expect(normaliseText(once)).toBe(once);
    }), { seed: 2560, numRuns: 5_000 });
  });

  it('finds the agency that a pasted name means', () => {
    const name = 'สำนักงานประมงจังหวัดชัยนาท';
    const finder = agencyFinder({
      province: { name: 'จังหวัดชัยนาท', shortName: 'ชัยนาท', districts: [], sources: [], doubts: [] },
      agencies: [{ slug: 'fisheries', name, nameEn: 'Fisheries', kind: 'provincial-agency', parent: null, headTitle: null, abbreviations: [], listedIn: [], roles: [] }],
      bodies: [],
      collectives: [],
    });
    for (const pasted of ['ส\u0E4D\u0E32นักงานประมงจังหวัดชัยนาท', 'ส \u0E4D\u0E32น\uF710กงานประมงจ\u0E31งหว\u0E31\u0E31ดช\u0E31ยนาท']) expect(finder.find(pasted)).toBe('fisheries');
  });
});

describe('letters that are lost', () => {
  it.each(['ส\uFFFDนักงาน', 'สํานัก\uE123งาน', '?????? 1', 'à¸ªà¸³à¸™à¸±à¸', 'ÊÓ¹Ñ¡§Ò¹'])('%j', (text) => {
    expect(hasLostLetters(normaliseText(text))).toBe(true);
  });
  it.each(['สำนักงาน', 'จริงหรือ???', 'café Çà et là', '········', '25 °C ± 1', '✓ • ▪', ''])('are none in %j', (text) => {
    expect(hasLostLetters(normaliseText(text))).toBe(false);
  });
});
