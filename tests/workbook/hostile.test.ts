import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rawParts, rawXlsx, row, zipOf } from './support/rawXlsx.ts';
import { cellsOf, openBytes, readFirst, refusalOf } from './support/reading.ts';

const one = row(1, '><v>5</v>');
const oneRead = { A1: 'number 5' };

/** Files that cost ExcelJS over 20 s or all memory. Each is read for what it holds, or refused. */
describe('hostile or careless workbooks', () => {
  it('reads beside drop-downs on whole columns', async () => {
    const after = '<dataValidations count="1"><dataValidation type="list" sqref="A1:L1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>';
    expect(await cellsOf(rawXlsx({ rows: one, after }))).toEqual(oneRead);
  });

  it('reads under a merge of the whole sheet, and makes no rows of it', async () => {
    for (const ref of ['A1:XFD1048576', 'A1:L1048576', 'A:XFD']) {
      const sheet = await readFirst(rawXlsx({ rows: one, after: `<mergeCells><mergeCell ref="${ref}"/></mergeCells>` }));
      expect([sheet.rowCount, sheet.columnCount, sheet.cell(1, 1)?.number]).toEqual([1, 1, 5]);
    }
  });

  it('reads 20,000 merges of two cells, and merges that overlap', async () => {
    const count = 20_000;
    const rows = Array.from({ length: count }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${index}</v></c></row>`).join('');
    const merges = Array.from({ length: count }, (_, index) => `<mergeCell ref="A${index + 1}:B${index + 1}"/>`).join('');
    const sheet = await readFirst(rawXlsx({ rows, after: `<mergeCells>${merges}<mergeCell ref="A1:C3"/></mergeCells>` }));
    expect([sheet.merges.length, sheet.cell(count, 2)?.number]).toEqual([count + 1, count - 1]);
    expect(await refusalOf(rawXlsx({ rows: one, after: `<mergeCells>${merges}</mergeCells>` }), { merges: 1_000 })).toBe('too-many-cells');
  });

  it('reads beside defined names over whole sheets', async () => {
    const definedNames = '<definedNames><definedName name="all">Sheet1!$A$1:$XFD$1048576</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A$1:$IV$99999</definedName></definedNames>';
    expect(await cellsOf(rawXlsx({ rows: one, definedNames }))).toEqual(oneRead);
  });

  it('keeps cells of one row together, however often the row is written and whatever row a cell names', async () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t xml:space="preserve"> ก </t></is></c></row><row r="2"><c r="A2"><v>3</v></c><c r="C1"><v>4</v></c></row><row r="1"><c r="D1"><v>5</v></c><c r="E1"><v>6</v></c></row>`;
    expect(await cellsOf(rawXlsx({ rows }))).toEqual({ A1: 'number 1', B1: 'text  ก ', C1: 'number 4', D1: 'number 5', E1: 'number 6', A2: 'number 3' });
  });

  it('refuses rows and columns that no sheet has, and names that are no address', async () => {
    expect(await refusalOf(rawXlsx({ rows: '<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>' }))).toBe('bad-address: 4294967295');
    expect(await refusalOf(rawXlsx({ rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' }))).toBe('bad-address: XFE1');
    expect(await refusalOf(rawXlsx({ rows: '<row r="1"><c r="__proto__"><v>1</v></c></row>' }))).toBe('bad-address: __proto__');
    expect(await refusalOf(rawXlsx({ rows: '<row r="1048577"/>' }))).toBe('bad-address: 1048577');
  });

  it('reads past 100,000 styled rows that hold nothing', async () => {
    const empty = Array.from({ length: 100_000 }, (_, index) => `<row r="${index + 2}"><c r="A${index + 2}" s="1"/><c r="B${index + 2}" s="1"/></row>`).join('');
    const sheet = await readFirst(rawXlsx({ rows: one + empty, formats: ['0'] }));
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1, 1]);
  });

});

describe('hostile zips', () => {
  it('stops inflating where the limit is, whatever the zip says of its size', async () => {
    const parts = rawParts({ rows: one + ' '.repeat(3_000_000) });
    const bytes = zipOf(parts);
    expect(await refusalOf(bytes, { inflatedBytes: 2_000_000 })).toBe('too-large');
    // The size told in the directory made small: what is inflated counts, not what is told.
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const name = Buffer.from(bytes).lastIndexOf('xl/worksheets/sheet1.xml');
    view.setUint32(name - 46 + 24, 100, true);
    expect(await refusalOf(bytes, { inflatedBytes: 2_000_000 })).toBe('too-large');
  });

  it('refuses more cells than the limit', async () => {
    expect(await refusalOf(rawXlsx({ rows: row(1, '><v>1</v>', '><v>2</v>', '><v>3</v>') }), { cells: 2 })).toBe('too-many-cells');
  });

  it('refuses more text in the cells themselves than the limit; shared, the same text is read', async () => {
    const text = 'ก'.repeat(500);
    const cells = (cell: string) => row(1, ...Array.from({ length: 5 }, () => cell));
    expect(await refusalOf(rawXlsx({ rows: cells(`t="inlineStr"><is><t>${text}</t></is>`) }), { sheetCharacters: 2_000 })).toBe('too-large');
    expect(await refusalOf(rawXlsx({ sharedStrings: `<si><t>${text}</t></si>`, rows: cells('t="s"><v>0</v>') }), { sheetCharacters: 2_000 })).toBe('read');
  });

  it('refuses a DOCTYPE in any part, with entities or without', async () => {
    const parts = rawParts({ rows: one });
    for (const name of ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', '_rels/.rels']) {
      const doctype = '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY e SYSTEM "file:///etc/hostname">]>';
      expect([name, await refusalOf(zipOf({ ...parts, [name]: (parts[name] ?? '').replace('?>', `?>${doctype}`) }))]).toEqual([name, 'unsafe-xml']);
    }
  });

  it('refuses entries that share their bytes, stand twice, or are too many', async () => {
    const bytes = zipOf(rawParts({ rows: one }));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const sheet = Buffer.from(bytes).lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    const styles = Buffer.from(bytes).lastIndexOf('xl/styles.xml') - 46;
    view.setUint32(sheet + 42, view.getUint32(styles + 42, true), true);
    expect(await refusalOf(bytes)).toMatch(/^damaged/);
    const parts = rawParts({ rows: one });
    expect(await refusalOf(zipOf({ ...parts, 'XL/Worksheets/SHEET1.xml': parts['xl/worksheets/sheet1.xml'] ?? '' }))).toMatch(/^damaged: XL\/Worksheets/);
    expect(await refusalOf(zipOf(parts), { zipEntries: 3 })).toBe('too-large');
  });

  it('takes folders that are parted by backslashes, and names that would pollute an object', async () => {
    const parts = rawParts({ rows: row(1, 't="inlineStr"><is><t>__proto__</t></is>') });
    expect(await cellsOf(zipOf(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name.replaceAll('/', '\\'), part]))))).toEqual({ A1: 'text __proto__' });
  });
});

describe('files that are something else', () => {
  const compound = (stream: string) => {
    const bytes = new Uint8Array(1024);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(Buffer.from(stream, 'utf16le'), 512);
    bytes.set([(stream.length + 1) * 2, 0, 2], 512 + 64);
    return bytes;
  };

  it.each([
    ['a workbook with a password', compound('EncryptedPackage'), 'encrypted'],
    ['an .xls with a password', Uint8Array.of(9, 8, 16, 0, 0, 6, 5, 0, ...new Uint8Array(12), 0x2f, 0, 0x36, 0, 1, 0, 1, 0, 1, 0, ...new Uint8Array(48), 10, 0, 0, 0), 'encrypted'],
    ['a letter of old Word', compound('WordDocument'), 'unknown-kind'],
    ['an .xls that ends early', compound('Workbook'), 'damaged'],
    ['nothing', new Uint8Array(), 'empty-file'],
    ['the lock file of Excel', Uint8Array.of(5, ...Buffer.from('Somju'), ...new Uint8Array(159).fill(0x20)), 'lock-file'],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'unknown-kind'],
    ['a letter', zipSync({ '[Content_Types].xml': Buffer.from('<Types/>'), 'word/document.xml': Buffer.from('<w/>') }), 'unknown-kind'],
    ['a web page without a table', Buffer.from('<html><body>no</body></html>'), 'unknown-kind'],
    ['another XML', Buffer.from('<?xml version="1.0"?><a/>'), 'unknown-kind'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await refusalOf(new Uint8Array(bytes))).toBe(code);
  });

  it('tells what to do about a password', async () => {
    const { diagnostics, workbook } = await openBytes(compound('EncryptedPackage'), 'budget.xlsx');
    expect([workbook, diagnostics.map((each) => each.message)]).toEqual([null, ['2560/budget.xlsx: พบ "budget.xlsx" ต้องเป็นแฟ้มที่ไม่มีรหัสผ่าน ไฟล์มีรหัสผ่าน: เปิดใน Excel แล้วบันทึกโดยไม่ใส่รหัสผ่าน']]);
  });
});
