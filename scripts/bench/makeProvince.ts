import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { parse, stringify } from 'yaml';
import { seeded } from './seeded.ts';

/** 120 months from October 2550, by district. */
const rows = 120;
const districts = ['เมือง', 'กระทุ่มแบน', 'บ้านแพ้ว'];
const months = ['ต.ค.', 'พ.ย.', 'ธ.ค.', 'ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.'];
const firstYear = 2551;

export const workbookName = (number: number): string => `bench-${String(number).padStart(4, '0')}`;

/**
 * Writes a province of `count` workbooks into `folder` (`content/`, `spreadsheets/`): each a table of 120 months and
 * three districts with its own definition, so that each has a page. The same count always gives the same figures.
 */
export async function makeProvince(folder: string, count: number): Promise<void> {
  const [definitions, sheets] = [join(folder, 'content/datasets'), join(folder, 'spreadsheets/2560')];
  for (const path of [definitions, sheets]) mkdirSync(path, { recursive: true });
  cpSync('content/site.yaml', join(folder, 'content/site.yaml'));
  for (const [name, text] of contentWithoutLetters()) writeFileSync(join(folder, 'content', name), text);
  writeFileSync(join(folder, 'content/deadlines.yaml'), 'once: []\nrules: []\n');
  for (let number = 1; number <= count; number += 1) {
    writeFileSync(join(definitions, `${workbookName(number)}.yaml`), definition(number));
    await writeWorkbook(join(sheets, `${workbookName(number)}.xlsx`), number);
  }
}

/** The province's own content, told of no letter: the bench has none. */
function contentWithoutLetters(): [string, string][] {
  const read = (name: string): unknown => parse(readFileSync(join('content', name), 'utf8'));
  const { agencies } = read('agencies.yaml') as { agencies: object[] };
  const province = read('province.yaml') as object;
  return [
    ['agencies.yaml', stringify({ agencies: agencies.map((agency) => ({ ...agency, listedIn: [], roles: [] })) })],
    ['province.yaml', stringify({ ...province, monitoring: undefined })],
  ];
}

const definition = (number: number): string => `id: ${workbookName(number)}
kind: series
title: ตัวชี้วัดทดสอบที่ ${number}
description: ชุดข้อมูลสำหรับวัดความเร็ว
agency: provincial-office
workbook: ${workbookName(number)}
sheet: ข้อมูล
year: any
periodicity: month
direction: higher
accumulation: period
measures:
  amount: { title: จำนวน, unit: หน่วย, decimals: 2 }
dimensions:
  district: { title: อำเภอ, values: [${districts.join(', ')}] }
columns:
  - { key: month, as: period, type: month, headers: [เดือน] }
  - { key: actual, as: value, measure: amount, headers: [ผล (หน่วย)], spread: { over: district, at: leaf } }
indicator: { component: null, order: ${number}, shortTitle: ทดสอบ ${number}, headline: amount, fiscalYears: [2560] }
`;

/** `changed` writes another figure into the first cell: the workbook that somebody has just mended. */
export async function writeWorkbook(path: string, number: number, changed = 0): Promise<void> {
  const random = seeded(number);
  const book = new ExcelJS.Workbook();
  book.created = new Date(0);
  book.modified = new Date(0);
  const sheet = book.addWorksheet('ข้อมูล');
  sheet.addRow([`ตัวชี้วัดทดสอบที่ ${number}`]);
  sheet.addRow(['เดือน', 'ผล (หน่วย)']);
  sheet.addRow(['', ...districts]);
  sheet.mergeCells('A2:A3');
  sheet.mergeCells('B2:D2');
  for (let index = 0; index < rows; index += 1) {
    const year = firstYear + Math.floor(index / 12) - (index % 12 < 3 ? 1 : 0);
    const figures = districts.map(() => Math.round(random() * 100000) / 100);
    sheet.addRow([`${months[index % 12]} ${year}`, ...figures.map((figure, at) => (index === 0 && at === 0 ? figure + changed : figure))]);
  }
  await book.xlsx.writeFile(path);
}
