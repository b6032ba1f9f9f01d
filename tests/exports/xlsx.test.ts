import * as XLSX from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { datasetTable } from '#src/exports/datasetTable.ts';
import { toXlsx } from '#src/exports/xlsx.ts';
import { about, agencyName, recordsDataset, seriesDataset } from '../support/exportDatasets.ts';

const series = datasetTable(seriesDataset, agencyName);

describe('a workbook of a dataset', () => {
  it('has Thai headers and typed cells, read by another library', async () => {
    const book = XLSX.read(await toXlsx(about('income'), series), { cellDates: true, UTC: true });
    expect(book.SheetNames).toEqual(['ข้อมูล', 'หมายเหตุและที่มา']);
    const rows = XLSX.utils.sheet_to_json<Record<string, unknown>>(book.Sheets['ข้อมูล'] ?? {}, { UTC: true });
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({ ค่า: -12.5, 'ปีงบประมาณ (พ.ศ.)': 2560, หมายเหตุ: '=HYPERLINK("http://x")', เป็นข้อมูลตัวอย่าง: false, เซลล์ต้นทาง: 'C5' });
    expect((rows[0]?.['วันเริ่มงวด (ค.ศ.)'] as Date).toISOString()).toBe('2016-10-01T00:00:00.000Z');
    expect(rows[1]).not.toHaveProperty('ค่า');
    expect(rows[2]).toMatchObject({ ค่า: 0, เป็นข้อมูลตัวอย่าง: true });
    const note = Object.values(book.Sheets['ข้อมูล'] ?? {}).find((cell) => (cell as XLSX.CellObject).v === '=HYPERLINK("http://x")') as XLSX.CellObject;
    expect([note.t, note.f]).toEqual(['s', undefined]);
  });

  it('says where the data are from, that samples are among them, and what columns and codes mean', async () => {
    const book = XLSX.read(await toXlsx(about('income'), series));
    const lines = XLSX.utils.sheet_to_json<string[]>(book.Sheets['หมายเหตุและที่มา'] ?? {}, { header: 1 });
    const says = { get: (wanted: string) => lines.find(([label]) => label === wanted)?.[1] };
    expect(says.get('แฟ้มต้นทาง')).toBe('2560/plan.xlsx (ข้อมูล ณ 27 มิ.ย. 2560)');
    expect(says.get('หน่วยงานรับผิดชอบ')).toBe('ไม่ระบุ');
    expect(says.get('สัญญาอนุญาต')).toBe('ไม่ระบุ');
    expect(says.get('ข้อมูลตัวอย่าง')).toBe('มีแถวตัวอย่าง 1 แถว คือแถวที่ช่อง “เป็นข้อมูลตัวอย่าง” เป็น TRUE ไม่ใช่ข้อมูลจริง และไม่นับรวมในยอดใด');
    expect(lines.find(([label]) => label === 'สถานะ')).toEqual(['สถานะ', 'status', 'A = ปกติ, P = เบื้องต้น, E = ประมาณการ, O = ไม่มีข้อมูล']);
  });

  it('numbers each row by its place, after tables of other heights', () => {
    for (const height of [3, 1_001, 2, 5]) {
      const at = Uint32Array.from({ length: height }, (_, row) => row);
      const of = Array.from(at, (row) => row / 2);
      const table = { columns: [{ key: 'a', title: 'ก', type: 'number' }, { key: 'b', title: 'ข', type: 'boolean' }, { key: 'c', title: 'ค', type: 'number' }] as const, values: [{ of, at }, { of: [true], at: null }, { of, at }], plain: [null, null, null], height, primaryKey: [] };
      const rows = XLSX.utils.sheet_to_json<unknown[]>(XLSX.read(toXlsx(about('income'), table)).Sheets['ข้อมูล'] ?? {}, { header: 1 });
      expect(rows.slice(1)).toEqual(of.map((value) => [value, true, value]));
    }
  });

  it('leaves blanks at the ends of a text, and has no cell where a row says nothing', () => {
    const table = { columns: [{ key: 'a', title: 'ก', type: 'string' }, { key: 'b', title: 'ข', type: 'string' }] as const, values: [{ of: [' เว้น ', null, 'ชิด'], at: Uint32Array.of(0, 1, 2, 2) }, { of: [null], at: null }], plain: [null, null], height: 4, primaryKey: [] };
    const bytes = toXlsx(about('income'), table);
    const sheet = XLSX.read(bytes).Sheets['ข้อมูล'] ?? {};
    expect(Object.entries(sheet).filter(([name]) => /^[A-Z]+[2-9]$/.test(name)).map(([name, cell]) => [name, (cell as XLSX.CellObject).v])).toEqual([['A2', ' เว้น '], ['A4', 'ชิด'], ['A5', 'ชิด']]);
    expect(new TextDecoder().decode(unzipSync(bytes)['xl/sharedStrings.xml'])).toContain('<si><t xml:space="preserve"> เว้น </t></si>');
  });

  it('is the same bytes at any time, and names an office, no person and no tool', async () => {
    const table = datasetTable(recordsDataset, agencyName);
    const first = await toXlsx(about('projects'), table);
    await new Promise((done) => setTimeout(done, 2100)); // a zip counts in steps of two seconds
    expect(Buffer.from(first).equals(Buffer.from(await toXlsx(about('projects'), table)))).toBe(true);
    const core = new TextDecoder().decode(unzipSync(first)['docProps/core.xml']);
    expect(core).toContain('<dc:creator>สำนักงานจังหวัดทดสอบ</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>สำนักงานจังหวัดทดสอบ</cp:lastModifiedBy>');
    expect(core).toContain('2018-04-05T00:00:00Z');
  });
});
