import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, describe, expect, it } from 'vitest';
import { parseDefinition } from '#src/datasets/loadDefinitions.ts';
import { readDataset } from '#src/datasets/readDataset.ts';
import { chooseSheets } from '#src/datasets/propose/chooseSheets.ts';
import { annotateWorkbook } from '#src/exports/annotate/annotateWorkbook.ts';
import { listWorkbooks } from '#src/workbook/listWorkbooks.ts';
import { openWorkbook } from '#src/workbook/openWorkbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'sakhon-copy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const definitionOf = (place: string) => {
  const [definition] = parseDefinition('income.yaml', `
id: income
kind: series
title: รายได้
agency: null
workbook: income
${place}
periodicity: round
measures: { revenue: { title: รายได้, unit: ล้านบาท } }
dimensions: { district: { title: อำเภอ } }
columns:
  - { key: round, as: period, type: round, headers: [รอบ] }
  - { key: actual, as: value, measure: revenue, headers: [ผล] }
`).definitions;
  if (!definition) throw new Error('no definition');
  return definition;
};

async function typed(first: string, firstResult: string | number, sheets: readonly string[] = ['เมือง', 'บ้านแพ้ว']): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const name of sheets) book.addWorksheet(name).addRows([[first], ['รอบ', 'ผล'], ['รอบที่ 1', firstResult], ['รอบที่ 2', 8]]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

let count = 0;
/** Puts a workbook where an agency would, and opens it from there. */
async function handIn(bytes: Uint8Array, name = 'income.xlsx') {
  const place = join(folder, String((count += 1)), '2560', name);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, bytes);
  const [file] = (await listWorkbooks(dirname(dirname(place)))).files;
  if (!file) throw new Error('no file');
  return openWorkbook(file);
}

type Opened = Awaited<ReturnType<typeof handIn>>;

const read = (opened: Opened, place: string) => {
  const { observations, diagnostics } = readDataset(definitionOf(place), [opened], () => null);
  return { values: observations.map((each) => [each.source.sheet, each.source.cell, each.value]), messages: diagnostics.map((each) => each.message) };
};

/** The copy that the code makes of a faulty workbook, with its cell mended and everything else left as it is. */
async function mendedCopy(bytes: Uint8Array) {
  const faulty = await handIn(bytes);
  const findings = readDataset(definitionOf('sheet: เมือง'), [faulty], () => null).diagnostics;
  const copy = await annotateWorkbook({ file: '2560/income.xlsx', bytes, findings }, () => Promise.resolve(faulty.workbook));
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(copy.bytes as unknown as ExcelJS.Buffer);
  for (const sheet of book.worksheets) if (sheet.getCell('B3').value === 'เจ็ด') sheet.getCell('B3').value = 7;
  return { findings, copy, mended: new Uint8Array(await book.xlsx.writeBuffer()) };
}

describe('an annotated copy that was mended and handed in as it is', () => {
  it.each([
    ['the definition names the sheet', 'sheet: เมือง', ['เมือง']],
    ['no sheet is named', '', ['เมือง']],
    ['a sheet for each district', 'sheets: { each: district }', ['เมือง', 'บ้านแพ้ว']],
  ])('is read as the agency\'s own workbook: %s', async (_, place, sheets) => {
    const { findings, copy, mended } = await mendedCopy(await typed('ปีงบประมาณ 2560', 'เจ็ด'));
    expect([findings.map((each) => [each.sheet, each.cell, each.code]), copy.how]).toEqual([[['เมือง', 'B3', 'not-a-number']], 'patched']);
    const opened = await handIn(mended);
    expect(opened.workbook?.sheets.map((sheet) => sheet.name)).toEqual(['รายการแก้ไข', 'เมือง', 'บ้านแพ้ว']);
    expect(opened.diagnostics).toEqual([]);
    expect(read(opened, place)).toEqual({ values: sheets.flatMap((sheet) => [[sheet, 'B3', 7], [sheet, 'B4', 8]]), messages: [] });
  });

  it('is told as faulty where it was not mended, at the same cell', async () => {
    const { copy, findings } = await mendedCopy(await typed('ปีงบประมาณ 2560', 'เจ็ด'));
    expect(read(await handIn(copy.bytes), '').messages).toEqual(findings.map((each) => each.message));
  });

  it('is passed over by `adopt`, and so is a copy of a copy', async () => {
    const { copy } = await mendedCopy(await typed('ปีงบประมาณ 2560', 'เจ็ด'));
    const { mended } = await mendedCopy(copy.bytes);
    const opened = await handIn(mended);
    expect(opened.workbook?.sheets.map((sheet) => sheet.name)).toEqual(['รายการแก้ไข (2)', 'รายการแก้ไข', 'เมือง', 'บ้านแพ้ว']);
    expect(read(opened, '').values).toEqual([['เมือง', 'B3', 7], ['เมือง', 'B4', 8]]);
    expect(opened.workbook && chooseSheets(opened.workbook, 'income', () => null, undefined)?.survey.grid.sheet.name).toBe('เมือง');
  });

  it('an agency\'s own sheet may bear the name of the list', async () => {
    expect(read(await handIn(await typed('ปีงบประมาณ 2560', 7, ['รายการแก้ไข', 'เมือง'])), '').values).toEqual([['รายการแก้ไข', 'B3', 7], ['รายการแก้ไข', 'B4', 8]]);
  });

  it('a copy that holds the list alone has no table', async () => {
    const list = await annotateWorkbook({ file: '2560/income.xls', bytes: new Uint8Array([1, 2, 3]), findings: [] }, () => Promise.resolve(null));
    expect(read(await handIn(list.bytes), '').messages).toEqual(['2560/income.xlsx: พบ "รายการแก้ไข" ต้องเป็นแฟ้มที่มีตาราง แต่แฟ้มนี้มีเพียงรายการแก้ไขจากการตรวจ แก้ในแฟ้มต้นฉบับ แล้ววางแฟ้มต้นฉบับแทนแฟ้มนี้']);
  });
});
