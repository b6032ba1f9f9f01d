import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cellAddress } from '#src/workbook/cellRef.ts';
import { openWorkbook } from '#src/workbook/openWorkbook.ts';
import { rawXlsx, row } from './support/rawXlsx.ts';
import { openBytes, readFirst, shown } from './support/reading.ts';

const many = (count: number) => rawXlsx({ rows: Array.from({ length: count }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="inlineStr"><is><t>แถว ${index}</t></is></c><c r="B${index + 1}"><v>${index}</v></c></row>`).join('') });

describe('opening in a worker', () => {
  it('gives every cell as it was read: kinds, formats, merges, what is hidden, what is in doubt', async () => {
    const rows = row(1, 't="inlineStr"><is><t>ผล</t></is>', 's="1"><v>43191.5</v>', 't="b"><v>1</v>', 't="e"><v>#N/A</v>', '><f>A1</f>', 's="2"><v>0.5</v>', 's="3"><v>0.5</v>', 't="inlineStr"><is><t>ก</t><r><t>ข</t></r></is>');
    const bytes = rawXlsx({ rows, formats: ['d/m/yyyy', '0%', 'h:mm'], before: '<cols><col min="3" max="3" hidden="1"/></cols>', after: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>' });
    const direct = await readFirst(bytes);
    const { workbook, kind, diagnostics } = await openBytes(bytes, 'a.xlsx');
    const sheet = workbook?.sheets[0];
    expect([kind, diagnostics, sheet?.name, sheet?.rowCount, sheet?.columnCount, [...(sheet?.hiddenColumns ?? [])], sheet?.merges]).toEqual(['xlsx', [], 'Sheet1', 2, 8, [3], direct.merges]);
    expect([...(sheet?.cells() ?? [])]).toEqual([...direct.cells()]);
    expect([...direct.cells()].map((cell) => `${cellAddress(cell.row, cell.column)} ${shown(cell)} ${cell.text}`)).toEqual([
      'A1 text ผล ผล', 'B1 date 2018-04-01 2018-04-01 12:00', 'C1 boolean TRUE TRUE', 'D1 error #N/A #N/A', 'E1 unresolved =A1 =A1', 'F1 number 0.5 0.5', 'G1 number 0.5 12:00', 'H1 text กข doubt ก กข',
    ]);
  });

  it('says that a file takes too long, and reads the next one', async () => {
    const slow = await openBytes(many(40_000), 'slow.xlsx', { milliseconds: 20 });
    expect([slow.workbook, slow.diagnostics.map((each) => each.code)]).toEqual([null, ['too-slow']]);
    expect((await openBytes(many(2), 'next.xlsx')).workbook?.sheets[0]?.rowCount).toBe(2);
  });

  it('says that a file takes too much memory, and reads the next one', async () => {
    await new Promise((resolve) => setTimeout(resolve, 3_500));
    const large = await openBytes(many(120_000), 'large.xlsx', { heapMegabytes: 48 });
    expect([large.workbook, large.diagnostics.map((each) => each.code)]).toEqual([null, ['too-much-memory']]);
    expect((await openBytes(many(2), 'next.xlsx')).workbook?.sheets[0]?.rowCount).toBe(2);
  });

  it('refuses a file larger than the limit without reading it', async () => {
    const opened = await openBytes(many(100), 'large.xlsx', { fileBytes: 100 });
    expect([opened.workbook, opened.sha256.length, opened.diagnostics.map((each) => each.message)]).toEqual([null, 64, ['2560/large.xlsx: พบ "large.xlsx" ต้องเป็นแฟ้มขนาดไม่เกินที่กำหนด แฟ้มใหญ่เกินไป: ลบรูปภาพ แผ่นงาน และแถวที่ไม่ใช้ แล้วบันทึกใหม่']]);
  });

  it.each([['is gone', 'gone.xlsx'], ['is a folder', '.']])('says that a file cannot be had when it %s', async (_, name) => {
    const opened = await openWorkbook({ file: '2560/a.xlsx', path: join(import.meta.dirname, name), fiscalYear: 2560, stem: 'a', extension: 'xlsx' });
    expect([opened.workbook, opened.diagnostics.map((each) => each.message)]).toEqual([null, ['2560/a.xlsx: พบ "a.xlsx" ต้องเป็นแฟ้มที่โปรแกรมนี้เปิดอ่านได้ แฟ้มหายไป ไม่มีสิทธิ์อ่าน หรือโปรแกรมอื่นเปิดค้างอยู่: ปิด Excel ตรวจสิทธิ์ของแฟ้ม แล้วลองใหม่']]);
  });

  it('opens many files at once, each as itself', async () => {
    const opened = await Promise.all(Array.from({ length: 12 }, (_, index) => openBytes(rawXlsx({ rows: row(1, `><v>${index}</v>`) }), `f${index}.xlsx`)));
    expect(opened.map((each) => each.workbook?.sheets[0]?.cell(1, 1)?.number)).toEqual(Array.from({ length: 12 }, (_, index) => index));
  });
});
