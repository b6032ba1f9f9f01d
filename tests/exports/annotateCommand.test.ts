import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadProvince } from '#src/loadProvince.ts';
import { frozenProvince } from '../support/frozenProvince.ts';
import { runScript } from '../support/runScript.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sakhon-annotate-'));
  cpSync(frozenProvince.spreadsheets, join(folder, 'spreadsheets'), { recursive: true });
  const of = (file: string) => join(folder, 'spreadsheets/2560', file);
  // Text where a figure of round 2 stood.
  edit(of('otop-revenue.xlsx'), 'xl/worksheets/sheet1.xml', (xml) => xml.replace(/(<c r="D6" s="\d+")><v>[\d.]+<\/v>/, '$1 t="inlineStr"><is><t>ยังไม่ทราบ</t></is>'));
  edit(of('wqi.xlsx'), 'xl/sharedStrings.xml', (xml) => xml.replace('>เสื่อมโทรม<', '>แย่มาก<'));
  truncateSync(of('coconut.xlsx'), 3_000);
  writeFileSync(of('green-industry.csv'), new TextDecoder('windows-874').decode(readFileSync(of('green-industry.csv'))).replace(',๑๖,', ',สิบหก,'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function edit(path: string, part: string, change: (xml: string) => string): void {
  const parts = unzipSync(readFileSync(path));
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${path}`);
  writeFileSync(path, zipSync({ ...parts, [part]: strToU8(after) }));
}

const annotate = (to: string) => runScript('check', ['--annotate', to], { SPREADSHEETS_DIR: join(folder, 'spreadsheets') });

describe('npm run check -- --annotate', () => {
  it('writes a copy of each faulty workbook and no other, and ends as the check does', () => {
    const { status, output } = annotate(join(folder, 'copies'));
    expect(status).toBe(1);
    expect(readdirSync(join(folder, 'copies')).sort()).toEqual(['2560']);
    expect(readdirSync(join(folder, 'copies/2560')).sort()).toEqual(['coconut.ตรวจแล้ว.xlsx', 'green-industry.csv.ตรวจแล้ว.xlsx', 'otop-revenue.ตรวจแล้ว.xlsx', 'wqi.ตรวจแล้ว.xlsx']);
    expect(output).toContain(`✎ สำเนาที่ระบายสีและบอกวิธีแก้: ${join(folder, 'copies/2560/otop-revenue.ตรวจแล้ว.xlsx')}`);
    const list = XLSX.read(readFileSync(join(folder, 'copies/2560/otop-revenue.ตรวจแล้ว.xlsx'))).Sheets['รายการแก้ไข'] as XLSX.WorkSheet;
    const copied = XLSX.read(readFileSync(join(folder, 'copies/2560/green-industry.csv.ตรวจแล้ว.xlsx')));
    expect(copied.SheetNames).toEqual(['รายการแก้ไข', 'green-industry']);
    expect(copied.Sheets['green-industry']?.D6).toMatchObject({ v: 'สิบหก' });
    expect(XLSX.utils.sheet_to_json<string[]>(list, { header: 1, blankrows: false }).at(-1)).toEqual(['1', 'ผิดพลาด', 'รายรอบ', 'D6', 'ยังไม่ทราบ', 'ต้องเป็นตัวเลข (ล้านบาท)', 'ถ้ายังไม่มีผลให้เว้นว่าง']);
  });

  it('gives copies that the reader reads as it read the originals', async () => {
    annotate(join(folder, 'again'));
    const copies = join(folder, 'province');
    mkdirSync(join(copies, '2560'), { recursive: true });
    cpSync(join(folder, 'spreadsheets'), copies, { recursive: true });
    for (const name of ['otop-revenue', 'wqi']) cpSync(join(folder, `again/2560/${name}.ตรวจแล้ว.xlsx`), join(copies, `2560/${name}.xlsx`));
    const [originals, annotated] = await Promise.all([join(folder, 'spreadsheets'), copies].map((spreadsheets) => loadProvince({ spreadsheets, content: frozenProvince.content }, () => '2018-04-05')));
    expect(annotated?.diagnostics).toEqual(originals?.diagnostics);
    expect(annotated?.datasets.map(({ observations, records, totals }) => ({ observations, records, totals }))).toEqual(originals?.datasets.map(({ observations, records, totals }) => ({ observations, records, totals })));
  });

  it('writes nothing where nothing is wrong', () => {
    const { status, output } = runScript('check', ['--annotate', join(folder, 'none')]);
    expect(status).toBe(0);
    expect(output).toContain('ไม่มีแฟ้มที่ต้องแก้ จึงไม่ได้เขียนสำเนา');
    expect(readdirSync(folder)).not.toContain('none');
  });

  it('refuses a folder among the workbooks, where copies would be read as workbooks', () => {
    const { status, output } = annotate(join(folder, 'spreadsheets/2560'));
    expect([status, output.includes('เลือกโฟลเดอร์อื่นนอก')]).toEqual([2, true]);
  });
});

describe('npm run templates', () => {
  it('writes into a folder for a year', () => {
    const { status, output } = runScript('templates', ['--to', join(folder, 'templates'), '--year', '2562']);
    expect([status, output.includes('✔ เขียนแบบ 13 แฟ้ม สำหรับปีงบประมาณ 2562')]).toEqual([0, true]);
    expect(readdirSync(join(folder, 'templates'))).toContain('otop-revenue.xlsx');
  });

  it('refuses what is no year', () => {
    expect(runScript('templates', ['--to', join(folder, 'x'), '--year', '2018']).status).toBe(2);
  });
});
