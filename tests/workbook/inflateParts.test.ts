import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inflateParts } from '#src/workbook/zip/inflateParts.ts';
import { readZipDirectory } from '#src/workbook/zip/zipDirectory.ts';

const part = strToU8('<a>ก</a>'.repeat(60));
const zip = (rest: string): Uint8Array => zipSync({ 'same.xml': part, 'own.xml': strToU8(rest.repeat(50)) }, { level: 6 });
const inflate = (bytes: Uint8Array, most = 100_000) => inflateParts(bytes, readZipDirectory(bytes, 10), () => true, most);

describe('a part that many packages have alike', () => {
  it('is one object, and those that differ are their own', () => {
    const [one, other] = [inflate(zip('x')), inflate(zip('y'))];
    expect(one.get('same.xml')).toEqual(Buffer.from(part));
    expect(other.get('same.xml')).toBe(one.get('same.xml'));
    expect(other.get('own.xml')).toEqual(Buffer.from('y'.repeat(50)));
  });

  it('is refused when a byte of it is altered, though its sum is that of one that is known', () => {
    const bytes = zip('x');
    inflate(bytes);
    const first = Buffer.from(bytes).indexOf('same.xml') + 'same.xml'.length;
    const altered = Uint8Array.from(bytes, (byte, at) => (at === first + 8 ? byte ^ 1 : byte));
    expect(() => inflate(altered)).toThrow('damaged');
  });

  it('counts each time for how much a package may hold', () => {
    inflate(zip('x'));
    expect(() => inflate(zip('x'), part.length - 1)).toThrow('too-large');
  });
});
