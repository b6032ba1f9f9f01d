import { describe, expect, it } from 'vitest';
import { formatMeaning } from '#src/workbook/cells/numberFormat.ts';
import { rawXlsx, row } from './support/rawXlsx.ts';
import { cellsOf, readFirst, refusalOf } from './support/reading.ts';

/** `ก` is 0xA1 in Windows-874 and U+0E01. */
const thai874 = (text: string): Uint8Array => Uint8Array.from([...text], (letter) => (letter.charCodeAt(0) >= 0x0e01 ? letter.charCodeAt(0) - 0x0e01 + 0xa1 : letter.charCodeAt(0)));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('Thai workbooks', () => {
  const dates = ['[$-D07041E]d mmm yyyy', '[$-107041E]d/m/yyyy', 'd mmm bbbb', 'ว ดดด ปปปป', '[$-41E]ววว ดดดด ปป', 71, 81, 14] as const;
  it('reads a date under every Buddhist-era format as the Gregorian day that it is', async () => {
    const read = await cellsOf(rawXlsx({ formats: dates, rows: row(1, ...dates.map((_, index) => `s="${index + 1}"><v>43191</v>`)) }));
    expect(Object.values(read)).toEqual(dates.map(() => 'date 2018-04-01'));
  });

  it('takes Thai words in a format for words', () => {
    for (const format of ['0 บาท', '#,##0 "คน"', '[$฿-41E]#,##0.00', 't0.00', 'General "วัน"', '_-* #,##0.00_-;\\-* #,##0.00_-;_-* "-"??_-;_-@_-']) expect([format, formatMeaning(format)]).toEqual([format, 'number']);
  });

  it('gives the number behind a year that was typed into a date cell, and a date typed with a Buddhist-era year as it stands', async () => {
    const sheet = await readFirst(rawXlsx({ formats: ['d/m/yyyy'], rows: row(1, 's="1"><v>2560</v>', 's="1"><v>241153</v>') }));
    expect([1, 2].map((column) => [sheet.cell(1, column)?.date, sheet.cell(1, column)?.serial])).toEqual([['1907-01-03', 2560], ['2560-04-01', 241153]]);
  });

  it('leaves Thai digits, numbers with commas, dashes and words as they are written', async () => {
    const texts = ['๒๕๖๑', '๑,๒๓๔.๕๐', '1,234,567.50', '-', '4 เม.ย. 61', '\u00A0', 'น\u0E4D\u0E49า'];
    const sheet = await readFirst(rawXlsx({ sharedStrings: texts.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join(''), rows: row(1, ...texts.map((_, index) => `t="s"><v>${index}</v>`)) }));
    expect(texts.map((_, index) => sheet.cell(1, index + 1)?.text)).toEqual(texts);
  });
});

describe('CSV', () => {
  it('reads Windows-874, UTF-8 with and without a mark, and UTF-16 with and without one', async () => {
    const text = 'รอบ,ผล\r\n1,๑๒\r\n';
    const wide = new Uint8Array(Buffer.from(text, 'utf16le'));
    const forms = [thai874(text), utf8(text), utf8(`\uFEFF${text}`), Uint8Array.of(0xff, 0xfe, ...wide), Uint8Array.of(0xfe, 0xff, ...new Uint8Array(Buffer.from(wide).swap16())), new Uint8Array(Buffer.from('year,value\r\n2560,1\r\n', 'utf16le'))];
    const read = await Promise.all(forms.map(async (bytes) => Object.values(await cellsOf(bytes)).join(' ')));
    expect(read.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'text รอบ text ผล text 1 text ๑๒'));
    expect(read[5]).toBe('text year text value text 2560 text 1');
  });

  it('refuses bytes that are text in no encoding of ours, and bytes that are no text', async () => {
    expect(await refusalOf(Uint8Array.of(0xdb, 0xdc, 0x2c, 0x31))).toBe('unknown-encoding');
    expect(await refusalOf(Uint8Array.of(0x01, 0x02, 0x03, 0x04, 0x05))).toBe('unknown-kind');
    expect(await refusalOf(utf8('\r\n \r\n'))).toBe('no-data');
  });

  it('leaves 007 what it is, keeps columns of one name, and rows over the header', async () => {
    expect(await cellsOf(utf8('รายงาน,,\nรหัส,รวม,รวม\n007,1,2\n'))).toEqual({ A1: 'text รายงาน', A2: 'text รหัส', B2: 'text รวม', C2: 'text รวม', A3: 'text 007', B3: 'text 1', C3: 'text 2' });
  });

  it('names the row in which a quote is left open', async () => {
    expect(await refusalOf(utf8('a,b\n1,"x\n2,y\n3,z\n'))).toBe('csv-malformed: แถว 2');
  });

  it('reads mixed line ends, semicolons, tabs, and the line by which Excel names the separator', async () => {
    const expected = { A1: 'text a', B1: 'text b', A2: 'text 1', B2: 'text 2', A3: 'text 3', B3: 'text 4' };
    expect(await cellsOf(utf8('a,b\r\n1,2\r3,4\n'))).toEqual(expected);
    expect(await cellsOf(utf8('a\tb\n1\t2\n3\t4\n'))).toEqual(expected);
    expect(await cellsOf(utf8('sep=;\na;b\n1;2\n3;4\n'))).toEqual(expected);
  });
});

describe('HTML saved as a workbook', () => {
  it('reads every table, spans, line breaks and entities, in Windows-874 also where the page says UTF-8', async () => {
    const page = '<html><head><meta charset="utf-8"></head><body><table><tr><th rowspan="2">อำเภอ</th><th colspan="2">ผล</th></tr><tr><td>ชาย<br>คน</td><td>ห&amp;ญ</td></tr></table><table><tr style="display:none"><td>ซ่อน</td></tr><tr><td>007</td></tr></table></body></html>';
    for (const bytes of [utf8(page), thai874(page)]) {
      expect(await cellsOf(bytes)).toEqual({ A1: 'text อำเภอ', B1: 'text ผล', B2: 'text ชาย\nคน', C2: 'text ห&ญ', A3: 'text ซ่อน', A4: 'text 007' });
      const sheet = await readFirst(bytes);
      expect([sheet.cell(2, 1)?.text, sheet.cell(1, 3)?.text, [...sheet.hiddenRows]]).toEqual(['อำเภอ', 'ผล', [3]]);
    }
  });
});
