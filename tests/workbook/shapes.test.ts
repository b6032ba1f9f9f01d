import { describe, expect, it } from 'vitest';
import { rawXlsx, row } from './support/rawXlsx.ts';
import { cellsOf, readAll, readFirst, shown } from './support/reading.ts';

describe('the shapes that cells come in', () => {
  it('tells a formula that was never calculated from one that gives an empty text', async () => {
    expect(await cellsOf(rawXlsx({ rows: row(1, '><f>SUM(B1:B9)</f>', '><f>A2</f><v></v>', 't="str"><f>""</f><v></v>', 't="str"><f>"ก"</f><v>ก</v>', '><v>1</v>') }))).toEqual({
      A1: 'unresolved =SUM(B1:B9)', B1: 'unresolved =A2', D1: 'text ก', E1: 'number 1',
    });
  });

  it('tells such a formula also in a workbook so large that it is read once', async () => {
    const { readBytes } = await import('#src/workbook/readBytes.ts');
    const { defaultLimits } = await import('#src/workbook/limits.ts');
    const { workbook, notes } = await readBytes(rawXlsx({ formats: ['d/m/yyyy'], rows: row(1, '><f>A2&amp;"x"</f>', 's="1"><v>43191</v>', '><f>1-1</f><v>0</v>', 't="e"><v>#N/A</v>') }), 'x', { ...defaultLimits, cellsReadTwice: 1 });
    expect([[...(workbook.sheets[0]?.cells() ?? [])].map(shown), notes]).toEqual([['unresolved =A2&"x"', 'date 2018-04-01', 'number 0', 'error #N/A'], ['read-once']]);
  });

  it('reads the results of shared formulas', async () => {
    const rows = `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>0</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/></c></row>`;
    expect(await cellsOf(rawXlsx({ rows }))).toEqual({ A1: 'number 0', A2: 'number 4', A3: 'unresolved =?' });
  });

  it('reads an error inside a result by its name', async () => {
    expect(await cellsOf(rawXlsx({ rows: row(1, 't="e"><f>1/0</f><v>#DIV/0!</v>', 't="e"><v>#N/A</v>') }))).toEqual({ A1: 'error #DIV/0!', B1: 'error #N/A' });
  });

  it('reads rich text, also within a hyperlink, and leaves reading aids out', async () => {
    const sharedStrings = '<si><r><rPr><b/></rPr><t xml:space="preserve">ร้อย</t></r><r><t>ละ</t></r></si><si><t>漢</t><rPh sb="0" eb="1"><t>かん</t></rPh></si>';
    const sheetRels = '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.go.th" TargetMode="External"/></Relationships>';
    const book = rawXlsx({ sharedStrings, sheetRels, rows: row(1, 't="s"><v>0</v>', 't="s"><v>1</v>'), after: '<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>' });
    expect(await cellsOf(book)).toEqual({ A1: 'text ร้อยละ', B1: 'text 漢' });
  });

  it('gives the cells under a merge their master, and never what lies hidden under it', async () => {
    const sheet = await readFirst(rawXlsx({ rows: row(1, '><v>1</v>', '><v>2</v>', '><v>3</v>'), after: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' }));
    expect([1, 2, 3].map((column) => sheet.cell(1, column)?.number)).toEqual([1, 1, 3]);
    expect([...sheet.cells()].map((cell) => cell.number)).toEqual([1, 3]);
  });

  it('says which rows, columns and sheets are hidden', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>2</v></c></row><row r="2" hidden="1"><c r="A2"><v>3</v></c></row><row r="3" ht="0" customHeight="1"><c r="A3"><v>4</v></c></row>';
    const { sheets } = await readAll(rawXlsx({ rows, sheetAttributes: 'state="veryHidden"', before: '<cols><col min="2" max="2" hidden="1"/><col min="3" max="3" width="0" customWidth="1"/></cols>', sheets: { two: row(1, '><v>1</v>') } }));
    expect(sheets.map((sheet) => [sheet.hidden, [...sheet.hiddenRows], [...sheet.hiddenColumns]])).toEqual([[true, [2, 3], [2, 3]], [false, [], []]]);
  });

  it('leaves a percentage the fraction that it is, with its format', async () => {
    const sheet = await readFirst(rawXlsx({ formats: ['0.0%', 9], rows: row(1, 's="1"><v>0.256</v>', 's="2"><v>0.5</v>') }));
    expect([1, 2].map((column) => [sheet.cell(1, column)?.number, sheet.cell(1, column)?.format])).toEqual([[0.256, '0.0%'], [0.5, '0%']]);
  });

  it('places cells and rows that bear no address, or one in small letters', async () => {
    expect(await cellsOf(rawXlsx({ rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="B2"><v>3</v></c><c><v>4</v></c></row>' }))).toEqual({ A1: 'number 1', B1: 'number 2', B2: 'number 3', C2: 'number 4' });
    expect(await cellsOf(rawXlsx({ rows: '<row r="1"><c r="a1"><v>1</v></c><c r="b1"><v>2</v></c></row>' }))).toEqual({ A1: 'number 1', B1: 'number 2' });
  });

  it('reads sheets whose tags bear a prefix', async () => {
    expect(await cellsOf(rawXlsx({ prefix: 'x', sharedStrings: '<si><t>ผล</t></si>', rows: row(1, 't="s"><v>0</v>', '><v>5</v>', 't="inlineStr"><is><t>ใน</t></is>') }))).toEqual({ A1: 'text ผล', B1: 'number 5', C1: 'text ใน' });
  });

  it('reads escapes of control characters in text once', async () => {
    expect(await cellsOf(rawXlsx({ sharedStrings: '<si><t>a_x000A_b_x005F_c</t></si>', rows: row(1, 't="s"><v>0</v>', 't="str"><f>1</f><v>a_x000A_b</v>') }))).toEqual({ A1: 'text a\nb_c', B1: 'text a\nb' });
  });
});
