import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packFile, zipFiles } from '#src/exports/zipFiles.ts';

const files = [['a.xml', '<a/>'], ['ข้อมูล/b.xml', 'ก'.repeat(5000)]] as const;

const packed = files.map(([name, text]) => packFile(name, text));

describe('a zip', () => {
  it('is read by another library, names and texts in Thai too', () => {
    const read = Object.entries(unzipSync(zipFiles(packed, '2018-04-05'))).map(([name, bytes]) => [name, strFromU8(bytes)]);
    expect(read).toEqual(files);
  });

  it('bears the day that it is given, and no other', () => {
    const bytes = Buffer.from(zipFiles(packed, '2018-04-05'));
    expect(bytes.readUInt16LE(12)).toBe(((2018 - 1980) << 9) | (4 << 5) | 5);
    expect(bytes.readUInt16LE(10)).toBe(0);
    expect(bytes.equals(zipFiles(packed, '2018-04-05'))).toBe(true);
    expect(bytes.equals(zipFiles(packed, '2018-04-06'))).toBe(false);
  });

  it('packs a small file once, and one of its name that says something else anew', () => {
    const [one, same, other] = ['<b/>', '<b/>', '<c/>'].map((text) => packFile('b.xml', text));
    expect(same).toBe(one);
    expect(strFromU8(unzipSync(zipFiles([other ?? packFile('b.xml', '')], '2018-04-05'))['b.xml'] ?? new Uint8Array())).toBe('<c/>');
  });
});
