import { describe, expect, it } from 'vitest';
import { encodeCbor } from '#src/exports/cbor.ts';
import { decodeCbor } from '../support/pagefindFiles.ts';

describe('CBOR', () => {
  it.each([0, 23, 24, 255, 256, 65535, 65536, 4294967295, -1, -24, -25, -257])('writes and reads %i', (number) => {
    expect(decodeCbor(encodeCbor(number))).toBe(number);
  });
  it('writes and reads texts and lists within lists', () => {
    const item = ['ก', [], [1, [-25, 'a'.repeat(300)], Array.from({ length: 30 }, (_, n) => n)]];
    expect(decodeCbor(encodeCbor(item))).toEqual(item);
  });
  it('writes the bytes of RFC 8949', () => {
    expect(encodeCbor(['a', -25, 500]).toString('hex')).toBe('836161' + '3818' + '1901f4');
  });
  it('refuses what it does not know, and bytes left over', () => {
    expect(() => decodeCbor(Buffer.from('a0', 'hex'))).toThrow('CBOR: item of type 5 is not read here');
    expect(() => decodeCbor(Buffer.from('1b0000000000000001', 'hex'))).toThrow('CBOR: length of kind 27 is not read here');
    expect(() => decodeCbor(Buffer.from('0101', 'hex'))).toThrow('CBOR: 1 bytes left over');
  });
});
