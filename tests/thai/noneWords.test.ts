import { describe, expect, it } from 'vitest';
import { readSaid } from '#src/thai/noneWords.ts';

describe('what a text says of a report', () => {
  it.each([
    ['', 'missing'], ['-', 'missing'], ['n/a', 'missing'], ['ไม่ระบุ', 'missing'], ['ยังไม่มีข้อมูล', 'missing'], ['ยังไม่รายงาน', 'missing'],
    ['ไม่มี', 'zero'], [' ไม่มีการดำเนินการ ', 'zero'], ['0', 'zero'], ['๐', 'zero'], ['0.00', 'zero'],
    ['✓', 'found'], ['๔', 'found'], ['แล้วเสร็จ', 'found'], ['ไม่มีผู้ร้องเรียนเรื่องน้ำ 2 ราย', 'found'],
  ])('%j is %s', (text, said) => {
    expect(readSaid(text)).toBe(said);
  });
});
