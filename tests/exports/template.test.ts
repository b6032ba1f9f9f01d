import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#src/datasets/content/readContent.ts';
import type { Content } from '#src/datasets/content/content.ts';
import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { loadDefinitions, parseDefinition } from '#src/datasets/loadDefinitions.ts';
import { readDataset } from '#src/datasets/readDataset.ts';
import { makeTemplates, templateFacts, type Template } from '#src/exports/template/makeTemplates.ts';
import type { TemplateColumn } from '#src/exports/template/templateInput.ts';
import { loadProvince } from '#src/loadProvince.ts';
import { listWorkbooks } from '#src/workbook/listWorkbooks.ts';
import { openWorkbook } from '#src/workbook/openWorkbook.ts';
import { frozenProvince } from '../support/frozenProvince.ts';

const fiscalYear = 2561;
let content: Content;
let definitions: readonly DatasetDefinition[], templates: readonly Template[];
const folders: string[] = [];

beforeAll(async () => {
  content = (await readContent(frozenProvince.content)).content;
  definitions = (await loadDefinitions(frozenProvince.content)).definitions;
  templates = makeTemplates(definitions, templateFacts(content, fiscalYear));
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function folderWith(files: readonly { file: string; bytes: Uint8Array }[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'sakhon-templates-'));
  folders.push(folder);
  mkdirSync(join(folder, String(fiscalYear)));
  for (const { file, bytes } of files) writeFileSync(join(folder, String(fiscalYear), file), bytes);
  return folder;
}

async function open(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return book;
}

/** Errors and warnings of a whole check over filled or empty templates. */
async function check(files: readonly { file: string; bytes: Uint8Array }[]) {
  const province = await loadProvince({ spreadsheets: folderWith(files), content: frozenProvince.content }, () => '2018-04-05');
  return { province, wrong: province.diagnostics.filter((each) => each.severity === 'error').map((each) => each.message) };
}

/** mulberry32: numbers from 0 to 1 that a seed tells. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((again ^ (again >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const openRows = 6;
const texts = ['ดำเนินการแล้ว', 'น้ำท่วมพื้นที่\nบางส่วน', 'อยู่ระหว่างจัดหา ๒ แห่ง', 'ไม่มี'];
const spans = ['4 เม.ย. 61', 'ภายใน พ.ค. 61', 'มิ.ย. - ก.ค. ๖๑'];

/** A value that a person could give a cell: of the kind asked for, of a row's own where rows must differ. */
function valueFor(column: TemplateColumn, row: number, at: number, next: () => number, ids: ReadonlyMap<string, readonly string[]>): string | number | Date {
  const { input } = column;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  switch (input.kind) {
    case 'number':
      return Math.round(((input.min ?? 0) + next() * Math.min(1000, (input.max ?? 1000) - (input.min ?? 0))) * 100) / 100;
    case 'integer':
      return Math.round((input.min ?? 0) + next() * Math.min(500, (input.max ?? 500) - (input.min ?? 0)));
    case 'ratio':
      return Math.round(next() * 40);
    case 'range': {
      const low = Math.floor(next() * 60);
      return `${low} - ${low + Math.floor(next() * 40)}`;
    }
    // Later columns bear later days: work ends after it begins.
    case 'date':
      return new Date(Date.UTC(2017, 9 + at, 1 + Math.floor(next() * 28)));
    case 'span':
      return pick(spans);
    case 'choice':
      return column.required ? (input.words[row % input.words.length] as string) : pick(input.words);
    case 'reference':
      return ids.get(input.dataset)?.[row] ?? 'ไม่มีรหัส';
    case 'id':
      return `r${row + 1}`;
    case 'agencies':
      return [content.agencies[row]?.name, content.agencies[row + 1]?.name].join('\n');
    case 'list':
      return 'รายการหนึ่ง\nรายการสอง';
    case 'textNumber':
      return `ไม่เกิน ${row + 1} เรื่อง`;
    case 'text':
      // A project's id of the plan, where the payments of projects are told.
      return column.key === 'project' ? `r${row + 1}` : column.required ? `${pick(texts)} ${row + 1}` : pick(texts);
  }
}

interface Limit { type: string; formulae: unknown[] }

/** Whether the cell's own limits would let the value in. */
function isLetIn(book: ExcelJS.Workbook, limit: Limit | undefined, value: string | number | Date): boolean {
  if (!limit || limit.type === 'any' || limit.type === 'custom' || limit.type === 'none') return true;
  const [low, high] = limit.formulae as [number, number];
  if (limit.type === 'decimal') return typeof value === 'number' && value >= Number(low) && value <= Number(high);
  if (limit.type === 'whole') return Number.isInteger(value) && Number(value) >= Number(low) && Number(value) <= Number(high);
  if (limit.type === 'date') return value instanceof Date && value >= new Date(low) && value <= new Date(high);
  if (limit.type === 'textLength') return String(value).length <= Number(low);
  const [, sheet = '', column = '', from = '', to = ''] = /^'(.+)'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(String(limit.formulae[0])) ?? [];
  const listed = Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => book.getWorksheet(sheet)?.getCell(`${column}${Number(from) + index}`).value);
  return listed.includes(String(value));
}

/** Fills every open cell of the table; gives what a cell would not let in. */
async function fill(template: Template, seed: number): Promise<{ bytes: Uint8Array; refused: string[] }> {
  const book = await open(template.bytes);
  const next = random(seed);
  const refused: string[] = [];
  const filled: { limit: Limit | undefined; value: string | number | Date; what: string }[] = [];
  const ids = new Map(template.tables.map(({ table }) => [table.dataset, Array.from({ length: openRows }, (_, row) => `r${row + 1}`)]));
  for (const { table, place } of template.tables) {
    const sheet = book.getWorksheet(table.sheet);
    if (!sheet) throw new Error(`no sheet ${table.sheet}`);
    for (let row = 0; row < (table.rows.length || openRows); row += 1) {
      for (const [at, column] of table.columns.entries()) {
        const cell = sheet.getCell(place.head + 1 + row, at + 1);
        if (table.rows[row]?.[column.key] !== undefined) continue;
        const value = valueFor(column, row, at, next, ids);
        if (cell.protection?.locked !== false) refused.push(`${table.dataset} ${cell.address} is locked`);
        cell.value = value;
        filled.push({ limit: cell.dataValidation as unknown as Limit | undefined, value, what: `${table.dataset} ${cell.address} ${column.input.kind}: ${String(value)}` });
      }
    }
  }
  // Ids that a cell may be chosen from are filled in on another sheet, so limits are looked at last.
  refused.push(...filled.filter(({ limit, value }) => !isLetIn(book, limit, value)).map(({ what }) => what));
  return { bytes: new Uint8Array(await book.xlsx.writeBuffer()), refused };
}

describe('templates of the shipped definitions', () => {
  it('are one workbook for each that the definitions name, under the name it is reported by', () => {
    expect(templates.map((template) => template.file)).toEqual([...new Set(definitions.map((each) => `${each.workbook}.xlsx`))].sort());
    expect(templates.flatMap((template) => template.tables.map(({ table }) => table.dataset)).sort()).toEqual(definitions.map((each) => each.id).sort());
    expect(templates.find((template) => template.file === 'twelve-activities.xlsx')?.sheets).toEqual(['ประเภทเรื่อง', 'รายงานรายเดือน', 'กิจกรรม', 'วิธีกรอก', 'รายการเลือก']);
  });

  it('pass the check as they are, empty', async () => {
    const { province, wrong } = await check(templates);
    expect(wrong).toEqual([]);
    expect(province.datasets.every((dataset) => dataset.fiscalYears.length === 1)).toBe(true);
    expect(province.datasets.flatMap((dataset) => dataset.observations.filter((each) => each.value !== null || each.text !== null))).toEqual([]);
  });

  for (const seed of [1, 2560, 77_731]) {
    it(`pass the check with every open cell filled (seed ${seed})`, async () => {
      const filled = await Promise.all(templates.map(async (template) => ({ file: template.file, ...(await fill(template, seed)) })));
      expect(filled.flatMap((each) => each.refused)).toEqual([]);
      const { province, wrong } = await check(filled);
      expect(wrong).toEqual([]);
      for (const dataset of province.datasets) {
        const { table } = placed(dataset.id);
        const rows = table.rows.length || openRows;
        if (dataset.definition.kind === 'records') expect([dataset.id, dataset.records.length]).toEqual([dataset.id, rows]);
        // Every value of every row was read: none is missing for want of a header that fits.
        else expect([dataset.id, dataset.observations.filter((each) => each.status !== 'O').length]).toEqual([dataset.id, rows * valueColumns(dataset.definition, table.columns)]);
      }
    });
  }

  it('take what was typed for what it is', async () => {
    const template = templates.find((each) => each.file === 'otop-revenue.xlsx') as Template;
    const { bytes } = await fill(template, 5);
    const sheet = (await open(bytes)).getWorksheet('รายรอบ');
    const [dataset] = (await check([{ file: template.file, bytes }])).province.datasets.filter((each) => each.id === 'otop');
    expect(dataset?.observations.map((each) => [each.period.id, each.role, each.value, each.source.cell])).toEqual([
      ['FY2561-R1', 'target', sheet?.getCell('B6').value, 'B6'], ['FY2561-R1', 'actual', sheet?.getCell('C6').value, 'C6'],
      ['FY2561-R2', 'target', sheet?.getCell('B7').value, 'B7'], ['FY2561-R2', 'actual', sheet?.getCell('C7').value, 'C7'],
    ]);
  });

  it('are the same bytes each time', () => {
    const again = makeTemplates(definitions, templateFacts(content, fiscalYear));
    expect(again.map(({ bytes }, index) => Buffer.compare(Buffer.from(bytes), Buffer.from(templates[index]?.bytes ?? [])))).toEqual(templates.map(() => 0));
  });
});

const placed = (dataset: string): Template['tables'][number] => {
  const found = templates.flatMap((template) => template.tables).find(({ table }) => table.dataset === dataset);
  if (!found) throw new Error(`no table of ${dataset}`);
  return found;
};
const valueColumns = (definition: DatasetDefinition, columns: readonly TemplateColumn[]): number =>
  columns.filter((column) => definition.kind === 'series' && definition.columns.find((each) => each.key === column.key)?.as === 'value').length;

const sheetOf = async (file: string, sheet: string) => (await open(templates.find((each) => each.file === file)?.bytes ?? new Uint8Array())).getWorksheet(sheet) as ExcelJS.Worksheet;
const row = (sheet: ExcelJS.Worksheet, at: number) => (sheet.getRow(at).values as ExcelJS.CellValue[]).slice(1);

describe('what a template holds', () => {
  it('titles, header with units, and the periods of the year', async () => {
    const sheet = await sheetOf('otop-revenue.xlsx', 'รายรอบ');
    expect(row(sheet, 1)).toEqual(['รายได้จากการจำหน่ายสินค้า OTOP']);
    expect(row(sheet, 2)).toEqual(['จังหวัดสมุทรสาคร ปีงบประมาณ พ.ศ. 2561 ผู้รายงาน: สำนักงานพัฒนาชุมชนจังหวัดสมุทรสาคร']);
    expect(row(sheet, 5)).toEqual(['รอบการประเมิน', 'เป้าหมาย (ล้านบาท)', 'ผลการดำเนินงาน (ล้านบาท)', 'ข้อมูล ณ', 'หมายเหตุ']);
    expect([sheet.getCell('A6').value, sheet.getCell('A7').value]).toEqual(['รอบที่ 1 ปีงบประมาณ 2561', 'รอบที่ 2 ปีงบประมาณ 2561']);
    expect(sheet.getCell('B6').numFmt).toBe('#,##0.00');
  });

  it('merged headers for paths and for months across', async () => {
    const wqi = await sheetOf('wqi.xlsx', 'WQI');
    expect(row(wqi, 5).slice(0, 5)).toEqual(['รอบการประเมิน', 'เป้าหมาย', 'เป้าหมาย', 'ผลการดำเนินงาน', 'ผลการดำเนินงาน']);
    expect(row(wqi, 6).slice(0, 3)).toEqual(['รอบการประเมิน', 'ระดับ', 'คะแนน WQI (คะแนน)']);
    expect([wqi.getCell('C5').isMerged, wqi.getCell('C5').master.address, wqi.getCell('A6').master.address]).toEqual([true, 'B5', 'A5']);
    const paid = await sheetOf('budget-disbursement.xlsx', 'เบิกจ่ายรายเดือน');
    expect(row(paid, 6).slice(2, 14)).toEqual(['ต.ค. 60', 'พ.ย. 60', 'ธ.ค. 60', 'ม.ค. 61', 'ก.พ. 61', 'มี.ค. 61', 'เม.ย. 61', 'พ.ค. 61', 'มิ.ย. 61', 'ก.ค. 61', 'ส.ค. 61', 'ก.ย. 61']);
    expect(paid.getCell('N5').master.address).toBe('C5');
  });

  it('each district with its target, result and central figure side by side', async () => {
    const sheet = await sheetOf('sample-indicator.xlsx', 'รายเดือน');
    expect(row(sheet, 5).slice(1, 5)).toEqual(['อำเภอตัวอย่าง ก', 'อำเภอตัวอย่าง ก', 'อำเภอตัวอย่าง ก', 'อำเภอตัวอย่าง ข']);
    expect(row(sheet, 6).slice(1, 5)).toEqual(['เป้าหมาย (หน่วย)', 'ผล (หน่วย)', 'ส่วนกลาง (หน่วย)', 'เป้าหมาย (หน่วย)']);
  });

  it('drop-downs of words, agencies and the ids of a neighbouring sheet', async () => {
    const plan = await sheetOf('strategy-plan.xlsx', 'แผนขับเคลื่อน');
    const source = plan.getColumn(7).values.indexOf('แหล่งงบประมาณ');
    expect(plan.getCell(source + 2, 7).dataValidation).toMatchObject({ type: 'list', showErrorMessage: true, formulae: ["'รายการเลือก'!$A$2:$A$3"] });
    const reports = await sheetOf('twelve-activities.xlsx', 'รายงานรายเดือน');
    expect(reports.getCell('A7').dataValidation).toMatchObject({ type: 'list', formulae: ["'กิจกรรม'!$A$6:$A$505"] });
  });

  it('limits for numbers and days, so that a year of two digits is not taken for 1960', async () => {
    const plan = await sheetOf('strategy-plan.xlsx', 'แผนขับเคลื่อน');
    const header = plan.getRow(6).values as string[];
    expect(plan.getCell(7, header.indexOf('เริ่ม')).dataValidation).toMatchObject({ type: 'date', formulae: [new Date('2000-01-01T00:00:00Z'), new Date('2643-12-31T00:00:00Z')] });
    expect(plan.getCell(7, header.indexOf('งบประมาณ (บาท)')).dataValidation).toMatchObject({ type: 'decimal', error: 'ต้องเป็นตัวเลข' });
    expect(plan.getCell(7, header.indexOf('รหัสโครงการ')).dataValidation).toMatchObject({ type: 'custom', formulae: ['SUMPRODUCT(($A$7:$A$506=$A7)*1)=1'] });
  });

  it('protected headers without a password, open cells below', async () => {
    const sheet = await sheetOf('otop-revenue.xlsx', 'รายรอบ');
    expect((sheet as unknown as { sheetProtection: object }).sheetProtection).toMatchObject({ sheet: true });
    expect(JSON.stringify((sheet as unknown as { sheetProtection: object }).sheetProtection)).not.toContain('hash');
    expect(['A1', 'B5', 'A6', 'B6', 'E7'].map((cell) => sheet.getCell(cell).protection?.locked !== false)).toEqual([true, true, true, false, false]);
    const plan = await sheetOf('strategy-plan.xlsx', 'แผนขับเคลื่อน');
    // Rows may be added far below those that are drawn.
    expect(['A1', 'C3', 'B6', 'B7', 'B300'].map((cell) => plan.getCell(cell).protection?.locked !== false)).toEqual([true, true, true, false, false]);
  });
});

describe('what a template holds: more', () => {
  it('a sheet that tells how, with an example marked as one', async () => {
    const guide = await sheetOf('energy.xlsx', 'วิธีกรอก');
    const lines: string[] = [];
    guide.eachRow((each) => lines.push([...new Set((each.values as string[]).filter((text) => text))].join(' | ')));
    expect(lines).toEqual(expect.arrayContaining([
      'บันทึกแฟ้มนี้ชื่อ energy.xlsx ไว้ในโฟลเดอร์ spreadsheets/2561/ (หรืออัปโหลดในหน้าเว็บของที่เก็บโครงการ) โดยไม่เปลี่ยนชื่อแฟ้มและชื่อแผ่น',
      'ช่องว่าง, เครื่องหมาย - และคำว่า ยังไม่รายงาน หมายถึงยังไม่มีข้อมูล ส่วนเลข 0 หมายถึงมีผลเป็นศูนย์จริง อย่ากรอก 0 แทนข้อมูลที่ยังไม่มี',
      'กำหนดส่ง | บันทึกการใช้ไฟฟ้าและน้ำมันเชื้อเพลิง: ให้บันทึกข้อมูลก่อนวันที่ ๓ ของเดือนถัดไป',
      'ตัวอย่างการกรอก ค่าทั้งหมดในแถวนี้เป็นตัวอย่าง ไม่ใช่ข้อมูลจริง',
      'เดือน | ปริมาณการใช้ › ไฟฟ้า (กิโลวัตต์-ชั่วโมง) | ปริมาณการใช้ › น้ำมันเชื้อเพลิง (ลิตร) | หมายเหตุ',
    ]));
  });
});

describe('definitions that none of the shipped ones are like', () => {
  const base = 'id: income\nkind: series\ntitle: รายได้\nagency: null\nworkbook: income\nmeasures:\n  income: { title: รายได้, unit: ล้านบาท, decimals: 2, min: 0, max: 5 }\n';
  const cases: Record<string, string> = {
    'a sheet for each district': `${base}periodicity: month\ndimensions: { district: { title: อำเภอ, values: [เมือง, บ้านแพ้ว] } }\nsheets: { each: district, named: "อ.*" }\ncolumns:\n  - { key: month, as: period, type: month, headers: [เดือน] }\n  - { key: income, as: value, measure: income, headers: [รายได้] }\n`,
    'years across, months down': `${base}periodicity: month\nyear: any\ncolumns:\n  - { key: month, as: period, type: month, headers: [เดือน] }\n  - { key: income, as: value, measure: income, headers: [รายได้], writtenIn: พันบาท }\n`,
    'a year in a column, months across': `${base}periodicity: month\nyear: any\ncolumns:\n  - { key: year, as: year, headers: [ปีงบประมาณ] }\n  - { key: income, as: value, measure: income, spread: { over: month } }\n`,
    'the year in the title': `${base}periodicity: quarter\nyear: title\ncolumns:\n  - { key: quarter, as: period, type: quarter, headers: [ไตรมาส] }\n  - { key: income, as: value, measure: income, headers: [รายได้] }\n`,
    'three rows of header': `${base}periodicity: round\ndimensions: { district: { title: อำเภอ, values: [เมือง, บ้านแพ้ว] } }\ncolumns:\n  - { key: kind, as: note, headers: [หมายเหตุ] }\n  - { key: income, as: value, measure: income, headers: [ผลการดำเนินงาน], spread: [{ over: district, at: parent }, { over: round, at: leaf }] }\n`,
    'a sheet for each round': `${base}periodicity: round\nsheets: { each: round }\ndimensions: { district: { title: อำเภอ, values: [เมือง, บ้านแพ้ว] } }\ncolumns:\n  - { key: district, as: dimension, headers: [อำเภอ] }\n  - { key: income, as: value, measure: income, headers: [รายได้] }\n`,
    'no sheet named': `${base}periodicity: fiscalYear\ncolumns:\n  - { key: year, as: period, type: fiscalYear, headers: [ปี] }\n  - { key: income, as: value, measure: income, headers: [รายได้] }\n`,
  };
  for (const [name, yaml] of Object.entries(cases)) {
    it(name, async () => {
      const { definitions: [definition], diagnostics } = parseDefinition('income.yaml', yaml);
      expect(diagnostics.map((each) => each.message)).toEqual([]);
      if (!definition) throw new Error('no definition');
      const [template] = makeTemplates([definition], templateFacts(content, fiscalYear));
      if (!template) throw new Error('no template');
      for (const bytes of [template.bytes, (await fill(template, 9)).bytes]) {
        const opened = await Promise.all((await listWorkbooks(folderWith([{ file: template.file, bytes }]))).files.map(openWorkbook));
        const dataset = readDataset(definition, opened, () => null);
        expect(dataset.diagnostics.filter((each) => each.severity !== 'info').map((each) => each.message)).toEqual([]);
        expect(dataset.observations.length).toBe(template.tables.reduce((sum, { table }) => sum + (table.rows.length || (bytes === template.bytes ? 0 : openRows)) * valueColumns(definition, table.columns), 0));
        if (bytes !== template.bytes) expect(dataset.observations.filter((each) => each.value === null)).toEqual([]);
      }
    });
  }
});
