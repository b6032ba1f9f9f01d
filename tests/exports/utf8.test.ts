import { describe, expect, it } from 'vitest';
import { utf8Of } from '#src/exports/utf8.ts';

describe('utf8Of', () => {
  it.each(['', 'plain', 'ตัวชี้วัด 1,427.45 ล้านบาท', '😀 ก', 'half \ud800 of one', '\ud83d'])('writes %j as everybody does', (text) => {
    expect(Buffer.from(utf8Of(text))).toEqual(Buffer.from(text));
  });

  it('gives bytes of their own: the next text leaves them as they are', () => {
    const before = utf8Of('ก่อน');
    utf8Of('หลังจากนั้น');
    expect(new TextDecoder().decode(before)).toBe('ก่อน');
  });
});
