import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { periodLabel } from '#src/thai/fiscalPeriod.ts';
import { deadlinesYaml, learners, months, power, progress, proposals } from './yearProvince.ts';

const site = 'siteTitle: ทดสอบ\npublisher: ทดสอบ\ndefaultFiscalYear: 2563\nlicence: { name: ไม่ระบุ, advice: ถามสำนักงาน }\n';
const province = 'name: จังหวัดทดสอบ\nshortName: ทดสอบ\nsources: [{ id: l1, title: ประกาศ, date: 2020-01-15 }]\n';
const agency = (slug: string, name: string): string => `  - { slug: ${slug}, name: ${name}, nameEn: ${slug}, kind: provincial-agency, parent: null, headTitle: null }\n`;
const agencies = `agencies:\n${agency('a', 'สำนักงาน ก')}${agency('b', 'สำนักงาน ข')}collectives:\n  - { slug: both, name: ทุกหน่วยงาน, members: [a, b] }\n`;

const series = (id: string, sheet: string, periodicity: string, rest: string): string =>
  `id: ${id}\nkind: series\ntitle: ${id}\ntitleEn: ${id}\nagency: null\nagencyNote: ทดสอบ\nworkbook: year\nsheet: ${sheet}\nperiodicity: ${periodicity}\ndirection: none\naccumulation: period\n${rest}`;
const month = '  - { key: month, as: period, type: month, headers: [เดือน] }\n';
const definitions: Record<string, string> = {
  power: series('power', 'ไฟฟ้า', 'month', `measures: { electricity: { title: ไฟฟ้า, unit: หน่วย } }\ncolumns:\n${month}  - { key: electricity, as: value, measure: electricity, headers: [ไฟฟ้า] }\n`),
  progress: series('progress', 'รายงาน', 'month', `measures: { report: { title: รายงาน, unit: รายงาน } }\ncolumns:\n${month}  - { key: report, as: value, measure: report, type: mark, headers: [รายงาน] }\n`),
  learning: series('learning', 'ผู้เรียน', 'fiscalYear', 'measures: { completed: { title: ผู้เรียน, unit: คน } }\ndimensions: { agency: { title: หน่วยงาน } }\ncolumns:\n  - { key: agency, as: dimension, type: agency, headers: [หน่วยงาน] }\n  - { key: completed, as: value, measure: completed, headers: [ผู้เรียนครบ] }\n'),
  proposals: 'id: proposals\nkind: records\ntitle: ข้อเสนอ\ntitleEn: Proposals\nagency: null\nagencyNote: ทดสอบ\nworkbook: year\nsheet: ข้อเสนอ\ncolumns:\n  - { key: id, type: id, headers: [รหัส], required: true }\n  - { key: name, headers: [ชื่อ], required: true }\n  - { key: agency, type: agency, headers: [หน่วยงาน], required: true }\n',
};

const names: Record<string, string> = { a: 'สำนักงาน ก', b: 'สำนักงาน ข' };

/** The workbook as the office has it on a day. */
function workbookOn(day: string): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  const sheet = (name: string, rows: readonly (readonly (string | number | null)[])[]): unknown => book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  sheet('ไฟฟ้า', [['เดือน', 'ไฟฟ้า'], ...months.map((each) => [periodLabel(each, 'short'), power(each.id, day)])]);
  sheet('รายงาน', [['เดือน', 'รายงาน'], ...months.map((each) => [periodLabel(each, 'short'), progress(each.id, day)])]);
  sheet('ผู้เรียน', [['หน่วยงาน', 'ผู้เรียนครบ'], ...['a', 'b'].map((slug) => [names[slug] ?? '', learners(slug, day)])]);
  sheet('ข้อเสนอ', [['รหัส', 'ชื่อ', 'หน่วยงาน'], ...proposals(day).map((slug) => ['1', 'โครงการ', names[slug] ?? ''])]);
  return book;
}

/** The two agencies of `yearProvince.ts` as files on the disk. */
export function yearFiles() {
  const root = mkdtempSync(join(tmpdir(), 'sakhon-year-'));
  const directories = { spreadsheets: join(root, 'spreadsheets'), content: join(root, 'content') };
  for (const folder of [join(directories.spreadsheets, '2563'), join(directories.content, 'datasets')]) mkdirSync(folder, { recursive: true });
  const content = { 'site.yaml': site, 'province.yaml': province, 'agencies.yaml': agencies, 'deadlines.yaml': deadlinesYaml };
  for (const [name, text] of Object.entries(content)) writeFileSync(join(directories.content, name), text);
  for (const [name, text] of Object.entries(definitions)) writeFileSync(join(directories.content, 'datasets', `${name}.yaml`), text);
  return {
    directories,
    async save(day: string): Promise<void> {
      await workbookOn(day).xlsx.writeFile(join(directories.spreadsheets, '2563', 'year.xlsx'));
    },
    remove: (): void => rmSync(root, { recursive: true, force: true }),
  };
}
