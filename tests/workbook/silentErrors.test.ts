import * as XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { rawParts, rawXlsx, row, zipOf } from './support/rawXlsx.ts';
import { cellsOf, readAll, readFirst, refusalOf } from './support/reading.ts';

/** What other readers get wrong without a word. Each is read right here, or refused. */
describe('silent errors', () => {
  it('keeps a 0 and a false that a formula gives', async () => {
    expect(await cellsOf(rawXlsx({ rows: row(1, '><f>1-1</f><v>0</v>', 't="b"><f>1=2</f><v>0</v>', 't="b"><f>1=1</f><v>true</v>', '><f>2*3</f><v>6</v>') }))).toEqual({
      A1: 'number 0', B1: 'boolean FALSE', C1: 'boolean TRUE', D1: 'number 6',
    });
  });

  it('refuses a workbook without sheets, and one in which no cell holds anything', async () => {
    const parts = rawParts({ rows: row(1, '><v>1</v>') });
    expect(await refusalOf(zipOf({ ...parts, 'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(/<sheets>.*<\/sheets>/, '<sheets/>') }))).toBe('no-sheets');
    expect(await refusalOf(rawXlsx({ rows: '<row r="1"><c r="A1" s="1"/></row>', formats: ['0'] }))).toBe('no-data');
  });

  it('refuses a workbook that names a sheet which is not in it', async () => {
    const parts = rawParts({ rows: row(1, '><v>1</v>'), sheets: { 'รอบที่ 2': row(1, '><v>2</v>') } });
    expect(await refusalOf(zipOf(Object.fromEntries(Object.entries(parts).filter(([name]) => !name.endsWith('sheet2.xml')))))).toBe('damaged: รอบที่ 2');
  });

  it('reads xlsb and ods under the name of an xlsx', async () => {
    const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([['ปี', 'ผล'], [2560, 12.5]]), 'ข้อมูล');
    for (const bookType of ['xlsb', 'ods', 'biff8'] as const) {
      const workbook = await readAll(new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer));
      expect(workbook.sheets.map((sheet) => [sheet.name, sheet.cell(2, 1)?.number, sheet.cell(2, 2)?.number, sheet.cell(1, 2)?.text])).toEqual([['ข้อมูล', 2560, 12.5, 'ผล']]);
    }
  });

  it('makes no date of a number with escaped or quoted letters, or of hours that pass', async () => {
    const formats = ['#,##0\\ \\b\\a\\h\\t', '0\\ \\m\\.', '[h]:mm', '#,##0 "บาท/day"', '0.0 [$ม.-41E]', '[$-41E]t#,##0'];
    expect(await cellsOf(rawXlsx({ formats, rows: row(1, ...formats.map((_, index) => `s="${index + 1}"><v>${index === 2 ? 1.0625 : 43191}</v>`)) }))).toEqual({
      A1: 'number 43191', B1: 'number 43191', C1: 'number 1.0625', D1: 'number 43191', E1: 'number 43191', F1: 'number 43191',
    });
  });

  it('reads the dates of a strict workbook', async () => {
    const rows = row(1, 't="d"><v>2018-04-01</v>', 't="d" s="1"><v>2018-04-01T12:30:00</v>', 't="d"><v>nonsense</v>');
    const sheet = await readFirst(rawXlsx({ formats: ['yyyy-mm-dd hh:mm'], rows }));
    expect([1, 2, 3].map((column) => [sheet.cell(1, column)?.kind, sheet.cell(1, column)?.text])).toEqual([['date', '2018-04-01'], ['date', '2018-04-01 12:30'], ['error', '#VALUE!']]);
  });

  it.each(['date1904="true"', 'date1904="1"', 'date1904="on"'])('counts days from 1904 where the workbook says %s', async (workbookPr) => {
    expect(await cellsOf(rawXlsx({ workbookPr, formats: ['d/m/yyyy'], rows: row(1, 's="1"><v>41729</v>', '><v>41729</v>') }))).toEqual({ A1: 'date 2018-04-01', B1: 'number 41729' });
  });

  it('counts days from 1900 where the workbook says date1904="false"', async () => {
    expect(await cellsOf(rawXlsx({ workbookPr: 'date1904="false"', formats: ['d/m/yyyy'], rows: row(1, 's="1"><v>43191</v>') }))).toEqual({ A1: 'date 2018-04-01' });
  });

});

describe('silent errors of zips, days and texts', () => {
  it('refuses a zip of which one byte was altered', async () => {
    const bytes = rawXlsx({ rows: row(1, '><v>1234567</v>') });
    // Stored, so that the altered byte is a digit and every reader that checks nothing reads another number.
    const parts = rawParts({ rows: row(1, '><v>1234567</v>') });
    const { zipSync } = await import('fflate');
    const stored = zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, new TextEncoder().encode(part)])), { level: 0 });
    const at = Buffer.from(stored).indexOf('1234567');
    stored[at] = 0x39;
    expect(await refusalOf(stored)).toBe('damaged: xl/worksheets/sheet1.xml');
    expect(await refusalOf(bytes)).toBe('read');
  });

  it('reads days 1 to 59 as Excel does, and takes its 29 February 1900 for no date', async () => {
    expect(await cellsOf(rawXlsx({ formats: ['yyyy-mm-dd'], rows: row(1, ...[1, 59, 60, 61].map((serial) => `s="1"><v>${serial}</v>`)) }))).toEqual({
      A1: 'date 1900-01-01', B1: 'date 1900-02-28', C1: 'number 60', D1: 'date 1900-03-01',
    });
  });

  it('settles on a zip that is cut off, wherever it is cut', async () => {
    const bytes = rawXlsx({ rows: row(1, '><v>1</v>') });
    for (const part of [0.2, 0.5, 0.9, 0.99]) expect(await refusalOf(bytes.slice(0, Math.floor(bytes.length * part)))).toBe('damaged');
  });

  it('takes entities to pieces once', async () => {
    expect(await cellsOf(rawXlsx({ sharedStrings: '<si><t>a &amp;lt; b</t></si>', rows: row(1, 't="str"><f>"x"</f><v>a &amp;lt; b</v>', 't="s"><v>0</v>', 't="inlineStr"><is><t>a &amp;lt; b</t></is>') }))).toEqual({
      A1: 'text a &lt; b', B1: 'text a &lt; b', C1: 'text a &lt; b',
    });
  });

  it('reads no number out of text that begins with one, and none out of a string that is not there', async () => {
    expect(await cellsOf(rawXlsx({ rows: row(1, '><v>12abc</v>', 't="s"><v>7</v>') }))).toEqual({ A1: 'error #VALUE!', B1: 'error #REF!' });
  });
});
