import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { fontFiles } from '#src/fonts/fontFiles.ts';
import { charactersOf } from '#src/fonts/sfnt.ts';
import { joinedSarabun, weights } from '#src/fonts/sarabun.ts';
import { writeWoff2 } from '#src/fonts/writeWoff2.ts';

/** What is packed in a WOFF 2 file. */
function unpacked(file: Buffer): Buffer {
  let at = 48;
  for (let table = 0; table < file.readUInt16BE(12); table += 1) {
    at += 1;
    while ((file[at] ?? 0) >= 0x80) at += 1;
    at += 1;
  }
  return brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)));
}

/** The ranges of each font of a style sheet, by file. */
function ranges(css: string): Map<string, number[]> {
  return new Map([...css.matchAll(/([\w-]+)\.woff2"\)[^}]*?unicode-range: ([^;]+);/g)].map(([, file = '', list = '']) => [
    file,
    list.split(', ').flatMap((range) => {
      const [from = 0, to = from] = range.slice(2).split('-').map((code) => Number.parseInt(code, 16));
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    }),
  ]));
}

describe('the font files', () => {
  const into = mkdtempSync(join(tmpdir(), 'sakhon-fonts-'));
  afterAll(() => { rmSync(into, { recursive: true, force: true }); });
  const folder = fontFiles(into);

  it.each(weights)('of weight %i has what the package has, joined', (weight) => {
    const file = readFileSync(join(folder, `sarabun-${weight}.woff2`));
    const tables = Object.entries(joinedSarabun(weight));
    const inFile = unpacked(file);
    expect(file.equals(writeWoff2(Object.fromEntries(tables)))).toBe(true);
    expect(inFile.length).toBe(tables.reduce((sum, [, bytes]) => sum + bytes.length, 0));
    expect(tables.filter(([, bytes]) => !inFile.includes(bytes)).map(([tag]) => tag)).toEqual([]);
  });

  it('are made once, and only those that are missing', () => {
    const files = weights.map((weight) => join(folder, `sarabun-${weight}.woff2`));
    writeFileSync(files[0] ?? '', 'stays');
    rmSync(files[1] ?? '');
    expect(fontFiles(into)).toBe(folder);
    expect(readdirSync(into)).toEqual([basename(folder)]);
    expect(readdirSync(folder).sort()).toEqual(['sarabun-400.woff2', 'sarabun-700.woff2']);
    expect(readFileSync(files[0] ?? '', 'utf8')).toBe('stays');
    expect(statSync(files[1] ?? '').size).toBeGreaterThan(10_000);
  });
});

describe.each(weights)('the font of weight %i', (weight) => {
  const listed = ranges(readFileSync('src/styles/fonts.css', 'utf8'));
  const own = listed.get(`sarabun-${weight}`) ?? [];
  const rest = listed.get(`sarabun-latin-${weight}-normal`) ?? [];

  it('has the characters that the style sheet says, and all of them', () => {
    const has = charactersOf(joinedSarabun(weight));
    expect(own.length).toBeGreaterThan(180);
    // U+0E3B to U+0E3E are no characters; U+200C and U+200D are never drawn, and must not part a word.
    const needsNone = [0x0e3b, 0x0e3c, 0x0e3d, 0x0e3e, 0x200c, 0x200d];
    expect(own.filter((code) => !has.has(code) && !needsNone.includes(code))).toEqual([]);
    expect([...has.keys()].filter((code) => code >= 0x20 && !own.includes(code)).map((code) => code.toString(16))).toEqual([]);
  });

  it('leaves the others of Latin-1 to the package, none to both', () => {
    expect(rest.filter((code) => own.includes(code))).toEqual([]);
    const latin1 = Array.from({ length: 0x60 }, (_, index) => 0xa0 + index);
    expect(latin1.filter((code) => !own.includes(code) && !rest.includes(code))).toEqual([]);
  });
});
