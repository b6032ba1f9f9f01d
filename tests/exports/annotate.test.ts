import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { annotateWorkbook } from '#src/exports/annotate/annotateWorkbook.ts';
import { problem, fileProblem, type Diagnostic } from '#src/workbook/diagnostic.ts';
import { makeSheet, type Cell, type Workbook } from '#src/workbook/workbook.ts';
import { firstSheet, fixtureParts, fixtureWorkbook, type FixtureWish } from './annotateFixture.ts';

const file = '2560/แฟ้ม.xlsx';
const at = (sheet: string | null, cell: string | null, found = 'ห้าสิบ'): Diagnostic => problem({ file, sheet, cell }, 'not-a-number', found, 'บาท');
const info = (cell: string): Diagnostic => ({ ...at(firstSheet, cell), severity: 'info' });

const notRead = () => Promise.resolve(null);
const never = () => Promise.reject(new Error('asked for the cells'));

async function patched(findings: readonly Diagnostic[], wish: FixtureWish = {}) {
  const copy = await annotateWorkbook({ file, bytes: fixtureWorkbook(wish), findings }, never);
  const parts = Object.fromEntries(Object.entries(unzipSync(copy.bytes)).map(([name, part]) => [name, strFromU8(part)]));
  return { ...copy, parts };
}

const part = (parts: Record<string, string>, name: string): string => parts[name] ?? `no ${name}`;

/** Style number of a cell in a sheet's XML. */
const styleOf = (xml: string, cell: string) => Number(new RegExp(`<(?:\\w+:)?c\\b(?=[^>]*\\br="${cell}")[^>]*\\bs="(\\d+)"`).exec(xml)?.[1] ?? 0);
const xfOf = (xml: string, style: number) => /<(?:\w+:)?cellXfs.*?<\/(?:\w+:)?cellXfs>/s.exec(xml)?.[0].match(/<(?:\w+:)?xf\b(?:[^>]*\/>|.*?<\/(?:\w+:)?xf>)/gs)?.[style] ?? '';
const fillOf = (xml: string, style: number) => {
  const id = Number(/fillId="(\d+)"/.exec(xfOf(xml, style))?.[1]);
  return xml.match(/<(?:\w+:)?fill>.*?<\/(?:\w+:)?fill>/gs)?.[id] ?? '';
};

const findings = [at(firstSheet, 'B2'), at(firstSheet, 'A2'), { ...at(firstSheet, 'A4'), severity: 'warning' as const }, at(firstSheet, 'C3'), at(firstSheet, 'D5'), at(firstSheet, 'C1'), at('สรุป', 'B2'), at('ว่าง', 'C9'), at(null, null), info('B6')];

describe('an annotated copy of an Office Open XML workbook', () => {
  it('leaves every part that bears no mark as it was, byte for byte, in its order', async () => {
    const { parts } = await patched(findings);
    const before = fixtureParts();
    const touched = Object.keys(before).filter((name) => parts[name] !== before[name]);
    expect(touched.sort()).toEqual([
      '[Content_Types].xml', 'docProps/app.xml', 'xl/_rels/workbook.xml.rels', 'xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml',
    ]);
    expect(Object.keys(parts).filter((name) => !(name in before)).sort()).toEqual([
      'xl/comments2.xml', 'xl/comments3.xml', 'xl/drawings/vmlDrawing2.vml', 'xl/drawings/vmlDrawing3.vml',
      'xl/worksheets/_rels/sheet2.xml.rels', 'xl/worksheets/_rels/sheet3.xml.rels', 'xl/worksheets/sheet4.xml',
    ]);
    expect(Object.keys(parts).slice(0, 3)).toEqual(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml']);
  });

  it('touches a sheet without findings not at all', async () => {
    const { parts } = await patched([at('สรุป', 'B2')]);
    const before = fixtureParts();
    for (const name of ['xl/worksheets/sheet1.xml', 'xl/worksheets/_rels/sheet1.xml.rels', 'xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml', 'xl/worksheets/sheet3.xml']) expect(parts[name]).toBe(before[name]);
  });

  it('has every value, formula and number format of the original, read by two libraries', async () => {
    // ExcelJS refuses the drawing of comments that Excel writes with a line break in it.
    const original = fixtureWorkbook({ soundDrawing: true });
    const { bytes } = await patched(findings, { soundDrawing: true });
    const read = (data: Uint8Array) => XLSX.read(data, { type: 'array', cellNF: true, cellStyles: true });
    const [before, after] = [read(original), read(bytes)];
    expect(after.SheetNames).toEqual(['รายการแก้ไข', ...before.SheetNames]);
    for (const name of before.SheetNames) {
      const cells = (sheet: XLSX.WorkSheet | undefined) => Object.entries(sheet ?? {}).filter(([key, cell]) => !key.startsWith('!') && (cell as XLSX.CellObject).t !== 'z').map(([key, cell]) => [key, (cell as XLSX.CellObject).t, (cell as XLSX.CellObject).v, (cell as XLSX.CellObject).f, (cell as XLSX.CellObject).z]);
      expect(cells(after.Sheets[name])).toEqual(cells(before.Sheets[name]));
      expect(after.Sheets[name]?.['!merges']).toEqual(before.Sheets[name]?.['!merges']);
    }
    expect(await throughExcelJs(bytes)).toEqual(await throughExcelJs(original));
  });

  it('colours a cell in a style of its own that keeps number format, font and alignment', async () => {
    const { parts } = await patched(findings);
    const [sheet, styles] = [part(parts, 'xl/worksheets/sheet1.xml'), part(parts, 'xl/styles.xml')];
    expect(xfOf(styles, styleOf(sheet, 'B2'))).toMatch(/^<xf numFmtId="4" fontId="1" fillId="\d+" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"><alignment horizontal="center"\/><\/xf>$/);
    expect(fillOf(styles, styleOf(sheet, 'B2'))).toContain('FFFFC7CE');
    expect(xfOf(styles, styleOf(sheet, 'A2'))).toContain('numFmtId="164"');
    expect(fillOf(styles, styleOf(sheet, 'B6'))).toContain('FFDDEBF7');
    expect(styles).toContain(`<cellXfs count="${(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0].match(/<xf /g) ?? []).length}">`);
    expect(styles).toContain('<fills count="5">');
  });
});

describe('an annotated copy of an Office Open XML workbook: more', () => {
  it('marks the first cell of a merge, which is the one that is seen', async () => {
    const { parts } = await patched(findings);
    const sheet = part(parts, 'xl/worksheets/sheet1.xml');
    expect(fillOf(part(parts, 'xl/styles.xml'), styleOf(sheet, 'A3'))).toContain('FFFFEB9C');
    expect(sheet).not.toContain('r="A4"');
  });

  it('puts in cells and rows that are not there, in order, as their row or column looks', async () => {
    const { parts } = await patched(findings);
    const [sheet, styles] = [part(parts, 'xl/worksheets/sheet1.xml'), part(parts, 'xl/styles.xml')];
    expect([...sheet.matchAll(/<c(?: r="(\w+)"|(?=>))/g)].map((match) => match[1] ?? 'without')).toEqual(['A1', 'B1', 'C1', 'A2', 'B2', 'A3', 'without', 'C3', 'D5', 'A6', 'B6', 'D6']);
    expect(xfOf(styles, styleOf(sheet, 'C1'))).toMatch(/fontId="1" fillId="[2-9]"/);
    expect(xfOf(styles, styleOf(sheet, 'D5'))).toContain('numFmtId="4"');
    expect(sheet).toContain(`<row r="5"><c r="D5" s="${styleOf(sheet, 'D5')}"/></row>`);
    expect(part(parts, 'xl/worksheets/sheet3.xml')).toMatch(/<sheetData><row r="9"><c r="C9" s="\d+"\/><\/row><\/sheetData><legacyDrawing r:id="rId2"\/><\/worksheet>$/);
    expect(part(parts, 'xl/worksheets/sheet2.xml')).toMatch(/<legacyDrawing r:id="rId2"\/><tableParts count="0"\/>/);
  });

  it('widens the spans of a row that gets a cell', async () => {
    const { parts } = await patched([at(firstSheet, 'D2')]);
    expect(part(parts, 'xl/worksheets/sheet1.xml')).toContain('<row r="2" spans="1:4">');
  });

  it('adds comments in Thai beside those that are there, and leaves threads alone', async () => {
    const { parts } = await patched(findings);
    const comments = part(parts, 'xl/comments1.xml');
    expect(comments).toContain('<comment ref="A2" authorId="0"><text><t>ของเดิม</t><r>');
    expect(comments).toContain('<comment ref="B2" authorId="1"><text><t>[Threaded comment]</t></text></comment>');
    expect(comments).toContain('<author>ระบบตรวจแฟ้ม</author></authors>');
    expect(comments).toContain('ผิดพลาด\nพบ: ห้าสิบ\nที่ถูก: ต้องเป็นตัวเลข (บาท)\nวิธีแก้: ถ้ายังไม่มีผลให้เว้นว่าง');
    const vml = part(parts, 'xl/drawings/vmlDrawing1.vml');
    expect(vml).toContain('<div>a<br>b</div>');
    expect([...vml.matchAll(/<v:shape id="_x0000_s(\d+)"/g)].map((match) => match[1])).toEqual(['1030', '1031', '1032', '1033', '1034', '1035']);
    expect([...vml.matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)/g)].map((match) => `${match[1]},${match[2]}`)).toEqual(['1,0', '0,2', '2,0', '2,2', '4,3', '5,1']);
  });

  it('lists every finding on a first sheet, with links to the cells', async () => {
    const { bytes, parts } = await patched(findings);
    const sheet = XLSX.read(bytes, { type: 'array' }).Sheets['รายการแก้ไข'] as XLSX.WorkSheet;
    const rows = XLSX.utils.sheet_to_json<string[]>(sheet, { header: 1, blankrows: false });
    expect(rows[0]).toEqual(['รายการแก้ไขของแฟ้ม 2560/แฟ้ม.xlsx']);
    expect(rows[1]).toEqual(['ผิดพลาด 8 รายการ · ควรตรวจ 1 รายการ · แจ้งให้ทราบ 1 รายการ']);
    expect(rows.slice(5, 7)).toEqual([
      ['ที่', 'ความสำคัญ', 'แผ่นงาน', 'เซลล์', 'สิ่งที่พบ', 'ที่ถูกต้อง', 'วิธีแก้'],
      ['1', 'ผิดพลาด', firstSheet, 'B2', 'ห้าสิบ', 'ต้องเป็นตัวเลข (บาท)', 'ถ้ายังไม่มีผลให้เว้นว่าง'],
    ]);
    expect(rows).toHaveLength(6 + findings.length);
    expect(part(parts, 'xl/worksheets/sheet4.xml')).toContain('<hyperlink ref="D8" location="\'ข้อมูล \'\'ก\'\' &amp; ข\'!B2"/>');
  });
});

describe('an annotated copy of an Office Open XML workbook: more 2', () => {
  it('moves on what counts sheets by their place', async () => {
    const { parts } = await patched(findings);
    const workbook = part(parts, 'xl/workbook.xml');
    expect(workbook).toContain('<sheets><sheet name="รายการแก้ไข" sheetId="9" r:id="rId9"/><sheet name="ข้อมูล');
    expect(workbook).toContain('<workbookView firstSheet="2" activeTab="2"/>');
    expect([...workbook.matchAll(/name="([^"]+)" localSheetId="(\d)"/g)].map((match) => `${match[1]} ${match[2]}`)).toEqual(['_xlnm.Print_Titles 1', '_xlnm._FilterDatabase 2']);
    expect(part(parts, 'docProps/app.xml')).toContain('<vt:i4>4</vt:i4>');
    expect(part(parts, 'docProps/app.xml')).toContain('<vt:vector size="5" baseType="lpstr"><vt:lpstr>รายการแก้ไข</vt:lpstr><vt:lpstr>ข้อมูล</vt:lpstr>');
  });

  it('gives the same bytes for the same findings', async () => {
    const [once, again] = await Promise.all([patched(findings), patched(findings)]);
    expect(Buffer.compare(Buffer.from(once.bytes), Buffer.from(again.bytes))).toBe(0);
  });
});

describe('workbooks that are built in other ways', () => {
  it('speaks the prefix of the parts (x:)', async () => {
    const { parts, bytes } = await patched(findings, { prefix: 'x:' });
    expect(part(parts, 'xl/workbook.xml')).toContain('<x:sheets><x:sheet name="รายการแก้ไข" sheetId="9" r:id="rId9"/>');
    expect(part(parts, 'xl/worksheets/sheet3.xml')).toMatch(/<x:row r="9"><x:c r="C9" s="\d+"\/><\/x:row><\/x:sheetData><x:legacyDrawing r:id="rId2"\/>/);
    expect(part(parts, 'xl/comments1.xml')).toContain('<x:comment ref="C1" authorId="2"><x:text><x:r>');
    const styles = part(parts, 'xl/styles.xml');
    expect(fillOf(styles, styleOf(part(parts, 'xl/worksheets/sheet1.xml'), 'B2'))).toContain('<x:fgColor rgb="FFFFC7CE"/>');
    expect(XLSX.read(bytes, { type: 'array' }).SheetNames[0]).toBe('รายการแก้ไข');
  });

  it('takes folders parted by backslashes', async () => {
    const { how, parts } = await patched(findings, { backslashes: true });
    expect(how).toBe('patched');
    expect(part(parts, 'xl/workbook.xml')).toContain('รายการแก้ไข');
  });

  it('gives a workbook without styles, comments or properties what it needs', async () => {
    const { parts, bytes } = await patched([at('สรุป', 'B2')], { without: ['xl/styles.xml', 'docProps/app.xml', 'xl/comments1.xml'] });
    expect(fillOf(part(parts, 'xl/styles.xml'), styleOf(part(parts, 'xl/worksheets/sheet2.xml'), 'B2'))).toContain('FFFFC7CE');
    expect(part(parts, '[Content_Types].xml')).toContain('<Override PartName="/xl/comments1.xml"');
    expect(XLSX.read(bytes, { type: 'array' }).Sheets['สรุป']?.B2).toMatchObject({ v: 7 });
  });

  it('annotates a copy that was itself annotated', async () => {
    const first = await patched([at('สรุป', 'B2')]);
    const second = await annotateWorkbook({ file, bytes: first.bytes, findings: [at('สรุป', 'B2', 'อีกครั้ง')] }, never);
    expect(XLSX.read(second.bytes, { type: 'array' }).SheetNames).toEqual(['รายการแก้ไข (2)', 'รายการแก้ไข', firstSheet, 'สรุป', 'ว่าง']);
  });

  it('writes no character that XML has not, and no code that was text', async () => {
    const { parts } = await patched([at('สรุป', 'B2', 'ก\u0001\uD800<_x0041_>')]);
    expect(part(parts, 'xl/comments2.xml')).toContain('พบ: ก&lt;_x005F_x0041_&gt;');
  });
});

const cell = (row: number, column: number, rest: Partial<Cell>): Cell => ({ row, column, kind: 'text', text: '', number: null, date: null, format: 'General', ...rest });
const small: Workbook = {
  modified: null,
  sheets: [makeSheet({
    name: 'ราคา: 2560/61', hidden: false, merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
    cells: [
      cell(1, 1, { text: 'ชื่อ' }),
      cell(3, 1, { text: '=1+1' }), cell(3, 2, { kind: 'number', text: '0.5', number: 0.5, format: '0%' }), cell(3, 3, { kind: 'date', text: '2017-05-31', date: '2017-05-31', format: 'd mmm yyyy' }),
    ],
  })],
};

describe('a copy of what cannot be patched', () => {
  const wrong = { ...at('ราคา: 2560/61', 'B3'), file: '2560/ราคา.csv' };

  it('is a new workbook that says so, with the values coloured', async () => {
    const copy = await annotateWorkbook({ file: '2560/ราคา.csv', bytes: new TextEncoder().encode('ชื่อ,2'), findings: [wrong] }, () => Promise.resolve(small));
    expect(copy).toMatchObject({ file: '2560/ราคา.csv.ตรวจแล้ว.xlsx', how: 'copied' });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(copy.bytes as unknown as ExcelJS.Buffer);
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual(['รายการแก้ไข', 'ราคา  2560 61']);
    const [list, values] = book.worksheets;
    expect(list?.getCell('A3').value).toBe('แฟ้มต้นฉบับเป็น CSV เติมสีลงในแฟ้มเดิมไม่ได้ แฟ้มนี้จึงเป็นแฟ้มใหม่ที่คัดลอกเฉพาะค่าที่อ่านได้มาให้ดู สูตร รูปแบบ และรูปภาพไม่ได้คัดลอกมา');
    expect(list?.getCell('D8').value).toEqual({ text: 'B3', hyperlink: "#'ราคา  2560 61'!B3" });
    expect([values?.getCell('A1').value, values?.getCell('A3').value, values?.getCell('B3').value, values?.getCell('C3').value]).toEqual(['ชื่อ', '=1+1', 0.5, new Date('2017-05-31T00:00:00Z')]);
    expect(values?.getCell('B3').fill).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } });
    expect(values?.getCell('B3').numFmt).toBe('0%');
    expect(JSON.stringify(values?.getCell('B3').note)).toContain('พบ: ห้าสิบ');
    const again = await annotateWorkbook({ file: '2560/ราคา.csv', bytes: new TextEncoder().encode('ชื่อ,2'), findings: [wrong] }, () => Promise.resolve(small));
    expect(Buffer.compare(Buffer.from(copy.bytes), Buffer.from(again.bytes))).toBe(0);
  });

  it('is a list alone where no cell could be read', async () => {
    const findingsOfFile = [fileProblem('damaged', '2560/เสีย.xlsx')];
    const copy = await annotateWorkbook({ file: '2560/เสีย.xlsx', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), findings: findingsOfFile }, notRead);
    expect(copy).toMatchObject({ file: '2560/เสีย.ตรวจแล้ว.xlsx', how: 'list' });
    const read = XLSX.read(copy.bytes, { type: 'array' });
    expect(read.SheetNames).toEqual(['รายการแก้ไข']);
    expect(JSON.stringify(read.Sheets['รายการแก้ไข'])).toContain('อ่านค่าในเซลล์ไม่ได้');
  });

  it('does not walk over all places between two far cells', async () => {
    const far = makeSheet({ name: 'ไกล', hidden: false, merges: [], cells: [cell(1, 1, { text: 'ก' }), cell(1_048_576, 16_384, { text: 'ข' })] });
    const copy = await annotateWorkbook({ file: '2560/ไกล.xls', bytes: new Uint8Array([1]), findings: [at('ไกล', 'A1')] }, () => Promise.resolve({ modified: null, sheets: [far] }));
    expect(JSON.stringify(XLSX.read(copy.bytes, { type: 'array' }).Sheets['รายการแก้ไข'])).toContain('คัดลอกมาเพียง');
  });
});

/** What a cell without a style is written in: the workbook's first font. */
const usualFont = { name: 'TH SarabunPSK', size: 11 };

/** Values, formulas and formats of every cell that holds something, as ExcelJS reads them, less the list. */
async function throughExcelJs(bytes: Uint8Array): Promise<unknown> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return book.worksheets.filter((sheet) => sheet.name !== 'รายการแก้ไข').map((sheet) => {
    const cells: unknown[] = [];
    sheet.eachRow((row) => row.eachCell((each) => cells.push([each.address, each.value, each.formula, each.result, each.numFmt, each.font ?? usualFont, each.alignment])));
    return [sheet.name, cells];
  });
}
