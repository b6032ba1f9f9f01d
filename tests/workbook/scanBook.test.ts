import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOfBytes, kindOfZip } from '#src/workbook/fileKind.ts';
import { defaultLimits } from '#src/workbook/limits.ts';
import { readFormats } from '#src/workbook/ooxml/readFormats.ts';
import { readPackage } from '#src/workbook/ooxml/readPackage.ts';
import { readTwice } from '#src/workbook/ooxml/readTwice.ts';
import { isReadFromXlsx } from '#src/workbook/ooxml/readXlsx.ts';
import { scanBook } from '#src/workbook/ooxml/scanBook.ts';
import { packWorkbook, type PackedWorkbook } from '#src/workbook/pool/packWorkbook.ts';
import { assemble } from '#src/workbook/readers/assemble.ts';
import { inflateParts } from '#src/workbook/zip/inflateParts.ts';
import { readZipDirectory } from '#src/workbook/zip/zipDirectory.ts';
import { rawXlsx, row, type RawBook } from './support/rawXlsx.ts';

/** What the scan makes of a file, and what the two libraries do; null for what is no .xlsx. */
async function bothWays(bytes: Uint8Array): Promise<{ scanned: PackedWorkbook | null; twice: () => Promise<PackedWorkbook> } | null> {
  if (kindOfBytes(bytes) !== 'zip') return null;
  const entries = readZipDirectory(bytes, defaultLimits.zipEntries).filter((entry) => !entry.name.endsWith('/'));
  if (kindOfZip(entries.map((entry) => entry.name.toLowerCase())) !== 'xlsx') return null;
  const parts = inflateParts(bytes, entries, isReadFromXlsx, defaultLimits.inflatedBytes);
  const names = entries.map((entry) => entry.name).filter((name) => parts.has(name.toLowerCase()));
  const pack = readPackage(parts);
  const styles = pack.styles === null ? [] : readFormats(parts.get(pack.styles));
  const scanned = scanBook(parts, pack, styles, defaultLimits);
  return { scanned: scanned && packWorkbook(assemble(scanned)), twice: async () => packWorkbook((await readTwice(parts, names, pack, styles, defaultLimits)).workbook) };
}

const scan = async (book: RawBook) => (await bothWays(rawXlsx(book)))?.scanned ?? null;

const workbooks = ['spreadsheets', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.xls[xm]$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name)));

const plain = row(1, '><v>5</v>', 't="s"><v>0</v>');
const strings = '<si><t>ก</t></si>';

/** What a workbook may have that the scan takes no part in. */
const odd: [string, RawBook][] = [
  ['a prefix', { rows: plain, sharedStrings: strings, prefix: 'x' }],
  ['a comment', { rows: `<!-- a -->${plain}`, sharedStrings: strings }],
  ['CDATA', { rows: plain, sharedStrings: '<si><t><![CDATA[ก]]></t></si>' }],
  ['an address in lower case', { rows: '<row r="1"><c r="a1"><v>5</v></c></row>' }],
  ['a cell without its address', { rows: '<row r="1"><c><v>5</v></c></row>' }],
  ['a cell of another row', { rows: '<row r="1"><c r="A2"><v>5</v></c></row>' }],
  ['a cell that comes twice', { rows: '<row r="1"><c r="A1"><v>5</v></c><c r="A1"><v>6</v></c></row>' }],
  ['cells out of order', { rows: '<row r="1"><c r="B1"><v>5</v></c><c r="A1"><v>6</v></c></row>' }],
  ['rows out of order', { rows: `<row r="2"><c r="A2"><v>5</v></c></row>${plain}`, sharedStrings: strings }],
  ['a column that no sheet has', { rows: '<row r="1"><c r="XFE1"><v>5</v></c></row>' }],
  ['a row that no sheet has', { rows: '<row r="1048577"><c r="A1048577"><v>5</v></c></row>' }],
  ['a number that is none', { rows: row(1, '><v>12abc</v>') }],
  ['a number in another base', { rows: row(1, '><v>0x10</v>') }],
  ['a number too large', { rows: row(1, '><v>1e999</v>') }],
  ['a place among shared texts that is not there', { rows: row(1, 't="s"><v>7</v>'), sharedStrings: strings }],
  ['a date as text', { rows: row(1, 't="d"><v>2018-04-01</v>') }],
  ['a truth as a word', { rows: row(1, 't="b"><v>true</v>') }],
  ['an error that nobody knows', { rows: row(1, 't="e"><v>#WHAT!</v>') }],
  ['a text in runs in its own cell', { rows: row(1, 't="inlineStr"><is><t>ก</t><r><t>ข</t></r></is>') }],
  ['a reading aid', { rows: plain, sharedStrings: '<si><t>ก</t><rPh sb="0" eb="1"><t>a</t></rPh></si>' }],
  ['an empty shared text', { rows: plain, sharedStrings: `<si/>${strings}` }],
  ['an escape', { rows: plain, sharedStrings: '<si><t>a_x000D_b</t></si>' }],
  ['a character by number', { rows: plain, sharedStrings: '<si><t>a&#10;b</t></si>' }],
  ['an entity that nobody knows', { rows: plain, sharedStrings: '<si><t>&nbsp;</t></si>' }],
  ['a space at the end that may not count', { rows: plain, sharedStrings: '<si><t>ก </t></si>' }],
  ['something more within a cell', { rows: row(1, '><v>5</v><extLst/>') }],
  ['cells after the cells', { rows: plain, sharedStrings: strings, after: `<extLst><ext>${row(1, '><v>9</v>')}</ext></extLst>` }],
  ['a row that does not end', { rows: '<row r="1"><c r="A1"><v>5</v></c>' }],
];

describe('the scan of a workbook that is written plainly', () => {
  it('reads what both libraries read, cell by cell and without a doubt, in every workbook of the tests that it takes', async () => {
    let taken = 0;
    for (const path of workbooks) {
      const read = await bothWays(new Uint8Array(readFileSync(path))).catch(() => null);
      if (!read?.scanned) continue;
      taken += 1;
      const twice = await read.twice();
      expect({ path, ...read.scanned }).toEqual({ path, ...twice });
      expect(twice.sheets.flatMap((sheet) => [...sheet.doubts])).toEqual([]);
    }
    // Were it few, the scan would be of no use.
    expect(taken).toBeGreaterThan(workbooks.length * 0.6);
  });

  const text = fc.string({ unit: fc.constantFrom('ก', 'า', '้', 'x', 'A', '1', ' ', '.', '_', '\n', '😀', '&amp;', '&lt;', '&gt;', '&quot;', ';') });
  const cell = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => `><v>${String(value).replace(/^(-?)0?\./, '$10.')}</v>`),
    fc.integer().map((value) => `s="1"><v>${value}</v>`),
    fc.integer({ min: 0, max: 60_000 }).map((value) => `s="2"><v>${value}.25</v>`),
    fc.nat(2).map((place) => `t="s"><v>${place}</v>`),
    text.map((each) => `t="str"><f>A1&amp;"x"</f><v>${each}</v>`),
    text.map((each) => `t="inlineStr"><is><t xml:space="preserve">${each}</t></is>`),
    fc.constantFrom('t="b"><v>1</v>', 't="b"><f>1=2</f><v>0</v>', 't="e"><v>#DIV/0!</v>', '><f>SUM(A1:B2)</f>', 's="3"><v>0.5</v>', '>', 't="s"><f>A1</f><v>1</v>'),
  );

  it('reads what both libraries read in workbooks made at random', async () => {
    let taken = 0;
    await fc.assert(fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 5 }), text, async (rows, shared) => {
      const bytes = rawXlsx({
        rows: rows.map((cells, at) => row(at + 1, ...cells)).join(''),
        formats: ['#,##0.00', 'd/m/yyyy', '[h]:mm'],
        sharedStrings: `<si><t xml:space="preserve">${shared}</t></si><si><r><t>ก</t></r><r><rPr><b/></rPr><t>ข</t></r></si><si><t/></si>`,
        after: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
      });
      const read = await bothWays(bytes);
      if (!read?.scanned) return;
      taken += 1;
      expect(read.scanned).toEqual(await read.twice());
    }), { numRuns: 60, seed: 5 });
    expect(taken).toBeGreaterThan(20);
  });

  it('takes an ordinary one', async () => {
    expect((await scan({ rows: plain, sharedStrings: strings }))?.sheets[0]?.texts).toEqual(['', 'ก']);
  });

  it.each(odd)('leaves to the libraries what has %s', async (_, book) => {
    expect(await scan(book)).toBeNull();
  });
});
