import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { serialOfIso } from '#src/workbook/cells/serialDate.ts';
import { rawParts, rawXlsx, row, zipOf } from './support/rawXlsx.ts';
import { cellsOf, refusalOf } from './support/reading.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const one = row(1, '><v>5</v>');

/** Shapes that readers which share no code with ours (openpyxl, xlrd, LibreOffice) read, and which were once read otherwise here. */
describe('.xlsx', () => {
  it('reads text in CDATA, and nothing out of comments', async () => {
    const rows = `<!-- ${row(9, '><v>9</v>')} -->${row(1, 't="inlineStr"><is><t><![CDATA[<ก&ข>]]></t></is>', '><v><!-- 7 -->8</v>', 't="s"><v>0</v>')}`;
    expect(await cellsOf(rawXlsx({ rows, sharedStrings: '<si><t><![CDATA[a<b]]> c<!-- d --></t></si>' }))).toEqual({ A1: 'text <ก&ข>', B1: 'number 8', C1: 'text a<b c' });
  });

  it('counts empty shared strings, and rows without a number', async () => {
    expect(await cellsOf(rawXlsx({ sharedStrings: '<si/><si><t/></si><si><t>สาม</t></si>', rows: row(1, 't="s"><v>0</v>', 't="s"><v>2</v>') }))).toEqual({ B1: 'text สาม' });
    expect(await cellsOf(rawXlsx({ rows: '<row><c><v>1</v></c></row><row/><row><c r=""><v>3</v></c></row>' }))).toEqual({ A1: 'number 1', A3: 'number 3' });
  });

  it('takes no cells from extensions, and refuses a sheet that ends within its rows', async () => {
    expect(await cellsOf(rawXlsx({ rows: one, after: `<extLst><ext uri="x">${row(1, '><v>77</v>')}</ext></extLst>` }))).toMatchObject({ A1: expect.stringContaining('number 5') as unknown });
    const parts = rawParts({ rows: one });
    const sheet = 'xl/worksheets/sheet1.xml';
    expect(await refusalOf(zipOf({ ...parts, [sheet]: (parts[sheet] ?? '').replace(/<\/sheetData>.*/, '') }))).toBe('damaged');
  });

  it('reads no number out of 0x10, and the span of time that strict workbooks keep', async () => {
    expect(await cellsOf(rawXlsx({ rows: row(1, '><v>0x10</v>') }))).toMatchObject({ A1: expect.stringContaining('error #VALUE!') as unknown });
    expect(await cellsOf(rawXlsx({ formats: ['[h]:mm'], rows: row(1, 's="1" t="d"><v>PT36H0M0.000S</v>') }))).toEqual({ A1: 'number 1.5' });
    expect([serialOfIso('PT0H6M0S', false), serialOfIso('P1DT12H', false), serialOfIso('PT', false)]).toEqual([6 / 1440, 1.5, 0]);
  });

  it('refuses a part that is not in the encoding that it names', async () => {
    const parts = rawParts({ rows: row(1, 't="str"><v>QQ</v>') });
    const broken = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, name.includes('sheet1') ? Uint8Array.from(bytes(part), (byte) => (byte === 0x51 ? 0xa1 : byte)) : bytes(part)]));
    expect(await refusalOf(zipSync(broken))).toBe('unknown-encoding');
  });

  it('reads a zip that counts its files in the record of zip64 only', async () => {
    const zip = zipOf(rawParts({ rows: one }));
    const end = zip.length - 22;
    const from = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    const wide = new Uint8Array(zip.length + 76);
    wide.set(zip.subarray(0, end));
    const to = new DataView(wide.buffer);
    to.setUint32(end, 0x06064b50, true);
    to.setBigUint64(end + 32, BigInt(from.getUint16(end + 10, true)), true);
    to.setBigUint64(end + 48, BigInt(from.getUint32(end + 16, true)), true);
    to.setUint32(end + 56, 0x07064b50, true);
    to.setBigUint64(end + 64, BigInt(end), true);
    wide.set(zip.subarray(end), end + 76);
    to.setUint16(end + 76 + 10, 0xffff, true);
    to.setUint32(end + 76 + 12, 0xffffffff, true);
    to.setUint32(end + 76 + 16, 0xffffffff, true);
    expect(await cellsOf(wide)).toEqual({ A1: 'number 5' });
  });
});

describe('.xls and the XML of Excel 2003', () => {
  /** A compound file of one sector that names itself as the next one. */
  const circular = (): Uint8Array => {
    const file = new Uint8Array(2048);
    const view = new DataView(file.buffer);
    file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    view.setUint16(30, 9, true);
    view.setUint32(48, 1, true);
    view.setUint32(68, 0xfffffffe, true);
    for (let place = 0; place < 109; place += 1) view.setUint32(76 + place * 4, place === 0 ? 0 : 0xffffffff, true);
    view.setUint32(512 + 4, 0xfffffffe, true);
    view.setUint32(512 + 8, 2, true);
    file.set(Buffer.from('Workbook', 'utf16le'), 1024);
    file.set([18, 0, 2], 1024 + 64);
    view.setUint32(1024 + 116, 2, true);
    view.setUint32(1024 + 120, 5000, true);
    return file;
  };

  it('refuses sectors that run in a circle, for which the library takes all memory of the process', async () => {
    expect(await refusalOf(circular())).toBe('damaged');
  });

  it('reads the text of an .xls that names no code page as Thai', async () => {
    const record = (type: number, ...data: number[]) => [type & 255, type >> 8, data.length, 0, ...data];
    const book = Uint8Array.from([...record(0x0209, 0, 0, 0x10, 0, 0, 0), ...record(0x0204, 0, 0, 0, 0, 0, 0, 2, 0, 0xa1, 0xa2), ...record(0x000a)]);
    expect(await cellsOf(book)).toEqual({ A1: 'text กข' });
  });

  const xml = (cells: string, encoding = 'utf-8', before = '') =>
    `<?xml version="1.0" encoding="${encoding}"?>${before}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table><Row>${cells}</Row></Table></Worksheet></Workbook>`;
  const text = '<Cell><Data ss:Type="String">QQ</Data></Cell>';

  it('reads the XML in the encoding that it names', async () => {
    const thai = Uint8Array.from(bytes(xml(text, 'windows-874')), (byte) => (byte === 0x51 ? 0xa1 : byte));
    expect(await cellsOf(thai)).toEqual({ A1: 'text กก' });
  });

  it('refuses a DOCTYPE in it, and places that no sheet has', async () => {
    expect(await refusalOf(bytes(xml(text, 'utf-8', '<!DOCTYPE a [<!ENTITY b "c">]>')))).toBe('unsafe-xml');
    expect(await refusalOf(bytes(xml('<Cell ss:MergeAcross="99999999" ss:MergeDown="99999999"><Data ss:Type="Number">1</Data></Cell>')))).toBe('bad-address: 99999999');
    expect(await refusalOf(bytes(xml('<Cell ss:Index="0"><Data ss:Type="Number">1</Data></Cell>')))).toBe('bad-address: 0');
  });
});

describe('.ods', () => {
  it('says of one with a password that it has one, though its content is no text', async () => {
    const manifest = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    expect(await refusalOf(zipOf({ mimetype: 'x', 'content.xml': Uint8Array.of(0xff, 0x81, 0x00, 0x9c), 'META-INF/manifest.xml': manifest }))).toBe('encrypted');
  });

  it('reads errors as errors, those that old OpenOffice keeps as 0 too', async () => {
    const names = ['office', 'table', 'text'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
    const cell = (formula: string, value: string, shown: string) => `<table:table-cell table:formula="of:=${formula}" ${value}><text:p>${shown}</text:p></table:table-cell>`;
    const row = cell('1/0', 'office:value-type="float" office:value="0"', '#DIV/0!') + cell('X()', 'office:value-type="string" office:string-value=""', 'Err:509') + cell('1-1', 'office:value-type="float" office:value="0"', '0');
    const content = `<office:document-content ${names}><office:body><office:spreadsheet><table:table table:name="a"><table:table-row>${row}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const manifest = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>';
    expect(await cellsOf(zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': content, 'META-INF/manifest.xml': manifest }))).toEqual({ A1: 'error #DIV/0!', B1: 'error Err:509', C1: 'number 0' });
  });
});

describe('files of text', () => {
  it('refuses pictures, archives, JSON and what stands in a file\'s place, and says that they are no workbook', async () => {
    const others = [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0xff, 0xfe), bytes('version https://git-lfs.github.com/spec/v1\noid sha256:0\n'), bytes('{"url": "https://docs.google.com/open?id=1"}'), bytes('[\n {"a": 1}\n]'), bytes('[InternetShortcut]\r\nURL=https://example.org/\r\n')];
    expect(await Promise.all(others.map((each) => refusalOf(each)))).toEqual(others.map(() => 'unknown-kind'));
  });

  it('refuses text of another country that Windows-874 would give control characters for', async () => {
    expect(await refusalOf(Uint8Array.of(0x8a, 0xbf, 0x8e, 0x9a, 0x2c, 0x83, 0x66, 0x0a))).toBe('unknown-encoding');
  });

  it('takes the number behind a rounded one from a page that Excel saved, and no serial of a date', async () => {
    const page = '<html><table><tr><td x:num="1234.5">1,235</td><td x:num="43191">1 เม.ย. 61</td><td x:num>7</td></tr></table></html>';
    expect(await cellsOf(bytes(page))).toEqual({ A1: 'text 1234.5', B1: 'text 1 เม.ย. 61', C1: 'text 7' });
  });
});
