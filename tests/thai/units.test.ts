import { describe, expect, it } from 'vitest';
import { isPercent, scaled, titleUnit, unitFactor } from '#src/thai/units.ts';

describe('units', () => {
  it.each([
    ['บาท', 'ล้านบาท', 0.000001], ['พันบาท', 'ล้านบาท', 0.001], ['ล้านบาท', 'บาท', 1e6], ['พันล้านบาท', 'ล้านบาท', 1000], ['(ล้านบาท)', 'ล้านบาท', 1],
    ['%', 'ร้อยละ', 1], ['สัดส่วน', 'ร้อยละ', 100], ['ร้อยละ', '%', 1], ['ตัน', 'กิโลกรัม', 1000], ['กก.', 'ตัน', 0.001], ['พันคน', 'คน', 1000], ['แห่ง', 'แห่ง', 1],
    ['บาท', 'แห่ง', null], ['ราย', 'คน', null], ['ร้อยละ', 'บาท', null], ['บาท/ตัน', 'บาท', null], ['บาท/กก.', 'บาท/ตัน', 1000], ['บาท/ฟอง', 'บาท/ตัน', null], ['บาท/ตัน', 'บาท/ตัน', 1], ['พันธุ์', 'ธุ์', 1000], ['ต่อพันคน', 'คน', null],
  ])('%s to %s: %s', (from, to, factor) => {
    expect(unitFactor(from, to)).toBe(factor);
  });

  it('knows what is told per hundred', () => {
    expect(['%', 'ร้อยละ', 'เปอร์เซ็นต์', 'สัดส่วน', 'บาท'].map(isPercent)).toEqual([true, true, true, false, false]);
  });

  it('leaves no dust of binary fractions', () => {
    expect([scaled(2000000, 0.000001), scaled(0.256, 100), scaled(1234567.89, 0.001), scaled(0.07, 100)]).toEqual([2, 25.6, 1234.56789, 7]);
  });

  it.each([
    ['หน่วย : พันบาท', 'พันบาท'], ['(หน่วย: ล้านบาท)', 'ล้านบาท'], ['หน่วยนับ : ราย', 'ราย'], ['ตารางที่ 1 งบประมาณ (หน่วย : บาท)', 'บาท'], ['หน่วย บาท', 'บาท'],
    ['หน่วยงาน', null], ['หน่วยงาน : สำนักงานประมง', null], ['หน่วยรับผิดชอบ', null], ['งบประมาณ', null],
  ])('a title that tells the unit: %s', (text, unit) => {
    expect(titleUnit(text)).toBe(unit);
  });
});
