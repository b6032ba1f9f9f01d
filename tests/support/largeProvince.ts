import { rmSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { temporaryProvince } from './temporaryProvince.ts';

const headers = ['รหัสโครงการ', 'โครงการ', 'ยุทธศาสตร์', 'แหล่งงบประมาณ', 'หน่วยงานรับผิดชอบ', 'งบประมาณ (บาท)', 'แผน', 'แผน', 'ผล', 'ผล'];
const leaves = [...headers.slice(0, 6), 'เริ่ม', 'สิ้นสุด', 'เริ่ม', 'สิ้นสุด'];
const agencies = ['สำนักงานประมงจังหวัดสมุทรสาคร', 'สำนักงานแรงงานจังหวัดสมุทรสาคร', 'สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดสมุทรสาคร', 'ที่ทำการปกครองจังหวัดสมุทรสาคร'];
const long =
  'เพื่อทดสอบชื่อโครงการที่ยาวมากซึ่งต้องตัดเป็นหลายบรรทัดในช่องรายการของแผนภูมิ โดยมีทั้งวรรณยุกต์ซ้อนสระอย่าง ที่ ผู้ ปู่ ญี่ปุ่น กตัญญู น้ำ และคำภาษาอังกฤษ (Good Labour Practices : GLP) ปีงบประมาณ พ.ศ. 2560 พื้นที่อำเภอเมืองสมุทรสาคร อำเภอกระทุ่มแบน และอำเภอบ้านแพ้ว กลุ่มเป้าหมายผู้ประกอบการและประชาชนทั่วไป';

const day = (month: number, date: number) => new Date(Date.UTC(2016, 9 + month, date));

/**
 * The shipped province with a plan of `count` projects of long names, each with a schedule; some done, some under way,
 * some late by the reference date 15 June 2560. It stands in a folder of its own.
 */
export async function largeProvince(count: number) {
  const province = temporaryProvince();
  const { spreadsheets, content } = province.directories;
  // Payments and photographs name projects that are no longer there.
  rmSync(join(spreadsheets, '2560/budget-disbursement.xlsx'));
  rmSync(join(content, 'photos'), { recursive: true, force: true });
  province.replaceInContent('site.yaml', 'referenceDate: 2018-04-05', 'referenceDate: 2017-06-15');
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('แผนขับเคลื่อน');
  sheet.addRow(['ข้อมูล ณ วันที่ 15 มิถุนายน 2560']);
  sheet.addRow(headers);
  sheet.addRow(leaves);
  for (let column = 1; column <= 6; column += 1) sheet.mergeCells(2, column, 3, column);
  sheet.mergeCells('G2:H2');
  sheet.mergeCells('I2:J2');
  for (let at = 0; at < count; at += 1) {
    const from = at % 10;
    const open = from > 7;
    const done = at % 3 === 0;
    sheet.addRow([
      `t${String(at + 1).padStart(2, '0')}`, `โครงการที่ ${at + 1} ${long}`, 'ด้านความมั่นคง', at < count / 2 ? 'งบพัฒนาจังหวัด' : 'งบหน่วยงาน', agencies[at % agencies.length],
      100_000 + at * 1_000, day(from, 1), day(from + 2, 20), open || at % 3 === 2 ? null : day(from, 15), done && from < 6 ? day(from + 2, 10) : null,
    ]);
  }
  await book.xlsx.writeFile(join(spreadsheets, '2560/strategy-plan.xlsx'));
  return province;
}
