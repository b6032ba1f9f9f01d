/** The sentences of diagnostics. Each problem has three parts: what was expected, how to mend it, and whether it stops a build. */
export interface Sentence {
  readonly severity: 'error' | 'warning' | 'info';
  readonly expected: string;
  readonly fix: string;
}

const error = (expected: string, fix: string): Sentence => ({ severity: 'error', expected, fix });
const warning = (expected: string, fix: string): Sentence => ({ severity: 'warning', expected, fix });

export const fileProblems = {
  'no-sheets': error('ต้องมีแผ่นงานอย่างน้อยหนึ่งแผ่น', 'เปิดแฟ้มใน Excel แล้วบันทึกใหม่เป็น .xlsx'),
  'empty-file': error('ต้องเป็นแฟ้มที่มีข้อมูล', 'แฟ้มว่างเปล่า (0 ไบต์) ให้คัดลอกแฟ้มต้นฉบับมาวางใหม่'),
  'old-or-locked': error('ต้องเป็นแฟ้ม .xlsx ที่ไม่มีรหัสผ่าน', 'เปิดใน Excel แล้วบันทึกเป็น .xlsx โดยไม่ใส่รหัสผ่าน'),
  damaged: error('ต้องเป็นแฟ้ม .xlsx ที่สมบูรณ์', 'แฟ้มเสียหาย เปิดใน Excel ให้ซ่อมแซมแล้วบันทึกใหม่'),
  'unknown-kind': error('ต้องเป็นแฟ้ม .xlsx หรือ .csv', 'เปิดใน Excel แล้วบันทึกเป็น .xlsx'),
  'csv-malformed': error('ต้องเป็น CSV ที่ปิดเครื่องหมายคำพูดครบ', 'ตรวจเครื่องหมาย " ที่ไม่มีคู่ หรือบันทึกใหม่จาก Excel'),
  'two-files': error('ต้องมีแฟ้มเดียวต่อปีงบประมาณสำหรับข้อมูลชุดนี้', 'เก็บแฟ้มที่เป็นฉบับล่าสุดไว้แฟ้มเดียว แล้วย้ายแฟ้มอื่นออก'),
  'no-definition': warning('ต้องมีคำนิยามชุดข้อมูลใน content/datasets/', 'ตั้งชื่อแฟ้มตามคำนิยาม หรือเพิ่มคำนิยามใหม่'),
  'no-workbook': warning('ต้องมีแฟ้มข้อมูลอย่างน้อยหนึ่งปีงบประมาณ', 'วางแฟ้มในโฟลเดอร์ปีงบประมาณ เช่น 2560/'),
  'no-definitions': error('ต้องมีโฟลเดอร์คำนิยามชุดข้อมูล', 'สร้างโฟลเดอร์ content/datasets/ แล้ววางไฟล์ .yaml ไว้ในนั้น'),
  'no-workbooks': error('ต้องมีแฟ้มข้อมูลอย่างน้อยหนึ่งแฟ้มในโฟลเดอร์ปีงบประมาณ', 'วางแฟ้มใน spreadsheets/<ปีงบประมาณ>/ เช่น spreadsheets/2560/'),
  misplaced: warning('แฟ้มข้อมูลต้องอยู่ในโฟลเดอร์ปีงบประมาณโดยตรง', 'ย้ายแฟ้มไปไว้ใน spreadsheets/<ปีงบประมาณ>/'),
  'no-directory': error('ต้องมีโฟลเดอร์แฟ้มข้อมูล', 'สร้างโฟลเดอร์ spreadsheets/<ปีงบประมาณ>/ แล้ววางแฟ้มไว้ในนั้น'),
} as const;

const number = (unit: string) => `ต้องเป็นตัวเลข${unit ? ` (${unit})` : ''}`;
const leaveBlank = 'ถ้ายังไม่มีผลให้เว้นว่าง';

/** Problems of a cell, a row or a sheet. Every one takes the words that its sentence needs. */
export const problems = {
  'not-a-number': (unit: string) => error(number(unit), leaveBlank),
  'not-an-integer': (unit: string) => error(`${number(unit)} จำนวนเต็ม`, leaveBlank),
  'not-a-range': (unit: string) => error(`ต้องเป็นช่วงตัวเลข เช่น 31 - 60${unit ? ` (${unit})` : ''}`, leaveBlank),
  'not-a-ratio': (unit: string) => error(`ต้องเป็นอัตราส่วน เช่น 33 : 1,000${unit ? ` (${unit})` : ''}`, leaveBlank),
  'not-a-text-number': () => error('ต้องมีตัวเลขหนึ่งจำนวนในข้อความ', leaveBlank),
  'unknown-class': (names: string) => error(`ต้องเป็นระดับใดระดับหนึ่ง: ${names}`, `แก้ให้ตรงกับชื่อระดับ ${leaveBlank}`),
  'unknown-choice': (names: string) => error(`ต้องเป็นคำใดคำหนึ่ง: ${names}`, 'แก้ให้ตรงกับคำที่กำหนด'),
  'not-a-date': () => error('ต้องเป็นวันที่ เช่น 4 เม.ย. 61', leaveBlank),
  'not-a-span': () => error('ต้องเป็นวันที่หรือช่วงเดือน เช่น 4 เม.ย. 61, ภายใน พ.ค. 61, มิ.ย. - ก.ค. 61', leaveBlank),
  'not-a-period': (kind: string) => error(`ต้องเป็น${kind}`, 'แก้ให้ตรงตามแบบ'),
  'period-outside-year': (year: string) => error(`ต้องอยู่ในปีงบประมาณ ${year}`, 'แก้ปีให้ถูก หรือย้ายแฟ้มไปโฟลเดอร์ปีที่ถูกต้อง'),
  'unknown-agency': () => error('ต้องเป็นชื่อหน่วยงานที่มีใน content/agencies.yaml', 'แก้ชื่อให้ตรง หรือเพิ่มชื่อย่อของหน่วยงานนั้น'),
  'unknown-dimension': (names: string) => error(`ต้องเป็นค่าใดค่าหนึ่ง: ${names}`, 'แก้ให้ตรงกับค่าที่กำหนด'),
  'unknown-measure': (names: string) => error(`ต้องเป็นรายการใดรายการหนึ่ง: ${names}`, 'แก้ให้ตรงกับรายการที่กำหนด'),
  'cell-error': () => error('ต้องเป็นค่าที่คำนวณได้', 'แก้สูตรในเซลล์นี้ แล้วบันทึกใหม่'),
  'formula-unresolved': () => error('ต้องมีผลลัพธ์ของสูตรเก็บไว้ในแฟ้ม', 'เปิดใน Excel ให้คำนวณ แล้วบันทึกใหม่'),
  'percent-format': (unit: string) => error(`${number(unit)} ที่ไม่ได้จัดรูปแบบเป็นเปอร์เซ็นต์`, 'เปลี่ยนรูปแบบเซลล์เป็นตัวเลข แล้วพิมพ์ค่าใหม่'),
  'required-empty': (title: string) => error(`ต้องมี${title}`, 'กรอกให้ครบ หรือลบทั้งแถวถ้าไม่ใช้'),
  'duplicate-id': () => error('รหัสต้องไม่ซ้ำกันในแฟ้ม', 'แก้รหัสของแถวนี้'),
  'sheet-missing': (names: string) => error(`ต้องมีแผ่นงานชื่อนี้ (พบแผ่น: ${names})`, 'แก้ชื่อแผ่นงานให้ตรงกับคำนิยาม'),
  'sheet-hidden': () => error('แผ่นงานต้องไม่ถูกซ่อน', 'เลิกซ่อนแผ่นงาน (Unhide) แล้วบันทึก'),
  'header-missing': (names: string) => error(`ต้องมีหัวตาราง: ${names}`, 'แก้หัวตารางให้ตรงกับชื่อที่กำหนด'),
  'column-missing': (names: string) => error(`ต้องมีคอลัมน์: ${names}`, 'แก้หัวตารางให้ตรงกับชื่อที่กำหนด'),
  'column-twice': (name: string) => error(`ต้องมีคอลัมน์ “${name}” เพียงคอลัมน์เดียว`, 'เปลี่ยนชื่อหัวตารางของคอลัมน์ที่ซ้ำ'),
  'unit-mismatch': (unit: string) => error(`หน่วยในหัวตารางต้องเป็น ${unit}`, 'แก้หน่วยในหัวตารางหรือในคำนิยามให้ตรงกัน แล้วตรวจตัวเลข'),
  'hidden-left-out': (what: string): Sentence => ({ severity: 'info', expected: `${what}ไม่นำมาเผยแพร่`, fix: 'ถ้าต้องการเผยแพร่ให้เลิกซ่อน' }),
  'duplicate-observation': (other: string) => error('ค่าของช่วงเวลาและรายการเดียวกันต้องมีเพียงเซลล์เดียว', `ซ้ำกับเซลล์ ${other} ให้ลบหรือแก้แถวหนึ่ง`),
  'total-differs': (sum: string) => error(`ยอดรวมต้องเท่ากับผลบวกของรายการ (${sum})`, 'ตรวจรายการหรือสูตรรวม'),
  'end-before-start': (start: string) => error(`ต้องไม่ก่อนวันเริ่ม (${start})`, 'ตรวจวันเริ่มและวันสิ้นสุด'),
  'over-budget': (budget: string) => warning(`ยอดเบิกจ่ายสะสมต้องไม่เกินงบประมาณ (${budget} บาท)`, 'ตรวจยอดเบิกจ่ายและงบประมาณ'),
  'unknown-project': () => error('ต้องเป็นรหัสโครงการที่มีในแผน', 'แก้รหัสโครงการให้ตรงกับแฟ้มแผน'),
  'unknown-activity': () => error('ต้องเป็นกิจกรรมที่มีในแฟ้มเดียวกัน', 'แก้ลำดับหรือชื่อกิจกรรมให้ตรงกัน'),
} as const;

export const definitionWords = {
  expected: (what: string) => `ต้องเป็นคำนิยามชุดข้อมูลที่ถูกต้อง: ${what}`,
  fix: 'แก้ไฟล์ YAML แล้วตรวจอีกครั้งด้วย npm run check',
  profileNeeds: (profile: string, keys: string) => `profile ${profile} ต้องมี ${keys}`,
  uniqueId: 'id ต้องไม่ซ้ำกัน',
};

/** The whole sentence: file, sheet, cell, what was found, what was expected, how to mend it. */
export function sentenceOf(place: { file: string; sheet: string | null; cell: string | null }, found: string, expected: string, fix: string): string {
  const sheet = place.sheet === null ? '' : ` แผ่น "${place.sheet}"`;
  const cell = place.cell === null ? '' : ` เซลล์ ${place.cell}`;
  return `${place.file}${sheet}${cell}: พบ "${found}" ${expected} ${fix}`;
}

/** What is found where a workbook should be and is not. */
export const noSuchFile = 'ไม่มีแฟ้มนี้';

/** What is found where a cell is empty. */
export const emptyCell = 'ว่าง';
