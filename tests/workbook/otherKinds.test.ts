import * as XLSX from '@e965/xlsx';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readAll, readFirst, refusalOf, shown } from './support/reading.ts';

function written(bookType: 'xlsb' | 'biff8' | 'ods', date1904 = false): Uint8Array {
  const sheet: XLSX.WorkSheet = XLSX.utils.aoa_to_sheet([['หัว', 'ซ่อน', 'ค่า'], ['ก', 1, 0], ['ข', 2, 0.5]]);
  sheet.A4 = { t: 'n', v: 43191, z: '[$-D07041E]d mmm yyyy' };
  sheet.B4 = { t: 'n', v: 0.256, z: '0.0%' };
  sheet.C4 = { t: 'b', v: false };
  sheet.D4 = { t: 'n', v: 5, z: '#,##0\\ \\b\\a\\h\\t' };
  sheet['!ref'] = 'A1:D4';
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  sheet['!rows'] = [{}, { hidden: true }];
  sheet['!cols'] = [{ wch: 9 }, { wch: 9, hidden: true }];
  const book = XLSX.utils.book_new(sheet, 'ข้อมูล');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[1]]), 'ลับ');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }], WBProps: { date1904 } };
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType, cellStyles: true }) as ArrayBuffer);
}

describe('kinds that only one library reads', () => {
  it.each(['xlsb', 'biff8'] as const)('reads values, dates, merges and what is hidden in %s', async (bookType) => {
    const { sheets } = await readAll(written(bookType));
    const [first, second] = sheets;
    expect([1, 2, 3, 4].map((column) => shown(first?.cell(4, column)))).toEqual(['date 2018-04-01', 'number 0.256', 'boolean FALSE', 'number 5']);
    expect([first?.cell(1, 2)?.text, first?.cell(2, 3)?.number, first?.cell(4, 2)?.format]).toEqual(['หัว', 0, '0.0%']);
    expect([second?.name, second?.hidden, first?.hidden, [...(first?.hiddenColumns ?? [])]]).toEqual(['ลับ', true, false, [2]]);
    // SheetJS writes no rows into an .xls; the next test puts one in.
    if (bookType === 'xlsb') expect([...(first?.hiddenRows ?? [])]).toEqual([2]);
  });

  it('says which rows are hidden in an .xls', async () => {
    const stream = Buffer.from((XLSX.CFB.find(XLSX.CFB.read(written('biff8'), { type: 'array' }), 'Workbook')?.content ?? []) as Uint8Array);
    // A ROW record of the first row, height 0, before the EOF record of the last sheet.
    const hidden = Buffer.from([0x08, 0x02, 16, 0, 0, 0, 0, 0, 1, 0, 0xff, 0, 0, 0, 0, 0, 0x20, 1, 0x0f, 0]);
    const end = stream.lastIndexOf(Buffer.from([0x0a, 0, 0, 0]));
    const { sheets } = await readAll(new Uint8Array(Buffer.concat([stream.subarray(0, end), hidden, stream.subarray(end)])));
    expect(sheets.map((sheet) => [...sheet.hiddenRows])).toEqual([[], [1]]);
  });

  it('reads the text of an .xls older than Unicode, which is Thai in Windows-874', async () => {
    const biff = (type: number, ...body: number[]) => [type & 0xff, type >> 8, body.length & 0xff, body.length >> 8, ...body];
    const thai = [...'ร้อยละ'].map((letter) => letter.charCodeAt(0) - 0x0e01 + 0xa1);
    // BIFF5: BOF, CODEPAGE 874, BOUNDSHEET; then the sheet's BOF, a LABEL in A1 and a NUMBER in B1.
    const name = [thai.length, ...thai];
    const globals = [...biff(0x809, 0, 5, 5, 0, 0, 0, 0, 0), ...biff(0x42, 874 & 0xff, 874 >> 8)];
    const sheetAt = globals.length + 4 + 6 + name.length + 4;
    const sheet = [...biff(0x809, 0, 5, 16, 0, 0, 0, 0, 0), ...biff(0x204, 0, 0, 0, 0, 0, 0, thai.length, 0, ...thai), ...biff(0x203, 0, 0, 1, 0, 0, 0, ...new Uint8Array(Float64Array.of(25.6).buffer)), ...biff(10)];
    const first = await readFirst(Uint8Array.from([...globals, ...biff(0x85, sheetAt, 0, 0, 0, 0, 0, ...name), ...biff(10), ...sheet]));
    expect([first.name, shown(first.cell(1, 1)), shown(first.cell(1, 2))]).toEqual(['ร้อยละ', 'text ร้อยละ', 'number 25.6']);
  });

  it('counts days from 1904 in an old workbook of a Macintosh', async () => {
    const sheet = await readFirst(written('biff8', true));
    expect(sheet.cell(4, 1)?.serial).toBeDefined();
    expect(sheet.cell(4, 1)?.date).toBe('2022-04-02');
  });
});

const namespaces = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"';

function ods(rows: string, more: { styles?: string; manifest?: string; table?: string } = {}): Uint8Array {
  const parts = {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${more.manifest ?? ''}</manifest:manifest>`,
    'content.xml': `<?xml version="1.0"?><office:document-content ${namespaces}><office:automatic-styles>${more.styles ?? ''}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="ตาราง" ${more.table ?? ''}>${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])));
}

const number = (value: number) => `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;

describe('OpenDocument', () => {
  it('reads numbers, dates and percentages, and says which formulas have no result', async () => {
    const cells = `${number(0)}<table:table-cell office:value-type="date" office:date-value="2018-04-01"><text:p>1 เม.ย. 61</text:p></table:table-cell><table:table-cell office:value-type="percentage" office:value="0.256"><text:p>25.6%</text:p></table:table-cell><table:table-cell table:formula="of:=[.A1]+1"/><table:table-cell office:value-type="boolean" office:boolean-value="false"><text:p>FALSE</text:p></table:table-cell>`;
    const sheet = await readFirst(ods(`<table:table-row>${cells}</table:table-row>`));
    expect([sheet.name, ...[1, 2, 3, 4, 5].map((column) => shown(sheet.cell(1, column)))]).toEqual(['ตาราง', 'number 0', 'date 2018-04-01', 'number 0.256', 'unresolved =of:=[.A1]+1', 'boolean FALSE']);
  });

  it('says which rows, columns and sheets are hidden or filtered away', async () => {
    const columns = '<table:table-column/><table:table-column table:visibility="collapse"/>';
    const rows = `<table:table-row>${number(1)}</table:table-row><table:table-row table:visibility="collapse" table:number-rows-repeated="2">${number(2)}</table:table-row><table:table-row table:visibility="filter">${number(3)}</table:table-row>`;
    const sheet = await readFirst(ods(columns + rows, { styles: '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>', table: 'table:style-name="ta1"' }));
    expect([sheet.hidden, [...sheet.hiddenRows], [...sheet.hiddenColumns], sheet.cell(4, 1)?.number]).toEqual([true, [2, 3, 4], [2], 3]);
  });

  it('reads past the million empty rows that end a sheet, and refuses a million full ones', async () => {
    const empty = '<table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    expect((await readFirst(ods(`<table:table-row>${number(7)}</table:table-row>${empty}`))).rowCount).toBe(1);
    expect(await refusalOf(ods(`<table:table-row table:number-rows-repeated="1048576">${number(7)}</table:table-row>`))).toBe('too-many-cells');
  });

  it('refuses one with a password', async () => {
    expect(await refusalOf(ods(`<table:table-row>${number(1)}</table:table-row>`, { manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>' }))).toBe('encrypted');
  });
});
