/** The sentences of diagnostics. Each problem has three parts: what was expected, how to mend it, and whether it stops a build. */
export interface Sentence {
  readonly severity: 'error' | 'warning' | 'info';
  readonly expected: string;
  readonly fix: string;
}

const error = (expected: string, fix: string): Sentence => ({ severity: 'error', expected, fix });
const warning = (expected: string, fix: string): Sentence => ({ severity: 'warning', expected, fix });

export const fileProblems = {
  unreadable: error('ต้องเป็นแฟ้มที่โปรแกรมนี้เปิดอ่านได้', 'แฟ้มหายไป ไม่มีสิทธิ์อ่าน หรือโปรแกรมอื่นเปิดค้างอยู่: ปิด Excel ตรวจสิทธิ์ของแฟ้ม แล้วลองใหม่'),
  'no-sheets': error('ต้องมีแผ่นงานอย่างน้อยหนึ่งแผ่น', 'เปิดแฟ้มใน Excel แล้วบันทึกใหม่เป็น .xlsx'),
  'no-data': error('ต้องเป็นแฟ้มที่มีข้อมูลในเซลล์', 'อ่านไม่พบข้อมูลในเซลล์ใดเลย ให้เปิดใน Excel ตรวจว่าเป็นแฟ้มที่ถูกต้อง แล้วบันทึกใหม่เป็น .xlsx'),
  'empty-file': error('ต้องเป็นแฟ้มที่มีข้อมูล', 'แฟ้มว่างเปล่า (0 ไบต์) ให้คัดลอกแฟ้มต้นฉบับมาวางใหม่'),
  encrypted: error('ต้องเป็นแฟ้มที่ไม่มีรหัสผ่าน', 'ไฟล์มีรหัสผ่าน: เปิดใน Excel แล้วบันทึกโดยไม่ใส่รหัสผ่าน'),
  'lock-file': error('ต้องเป็นแฟ้มข้อมูล', 'แฟ้มนี้เป็นแฟ้มชั่วคราวที่ Excel สร้างขณะเปิดแฟ้มข้อมูล: ปิด Excel ลบแฟ้มนี้ แล้วคัดลอกแฟ้มตัวจริงมาวาง'),
  damaged: error('ต้องเป็นแฟ้มที่สมบูรณ์', 'แฟ้มเสียหาย: เปิดใน Excel ให้ซ่อมแซมแล้วบันทึกใหม่เป็น .xlsx หรือคัดลอกแฟ้มต้นฉบับมาวางใหม่'),
  'bad-address': error('ต้องเป็นเซลล์ที่มีอยู่ในแผ่นงานของ Excel (ถึงแถว 1,048,576 คอลัมน์ XFD)', 'แฟ้มเสียหาย: เปิดใน Excel ให้ซ่อมแซมแล้วบันทึกใหม่เป็น .xlsx'),
  'unsafe-xml': error('ต้องเป็นแฟ้มที่ Excel บันทึก', 'ในแฟ้มมีคำสั่ง DOCTYPE ซึ่งอาจเป็นอันตราย: เปิดใน Excel แล้วบันทึกใหม่เป็น .xlsx'),
  'unknown-kind': error('ต้องเป็นแฟ้ม Excel (.xlsx .xls .xlsb .ods) หรือ .csv', 'เปิดใน Excel แล้วบันทึกเป็น .xlsx'),
  'unknown-encoding': error('ต้องเป็นข้อความ UTF-8, UTF-16 หรือ Windows-874', 'เปิดใน Excel แล้วบันทึกเป็น .xlsx หรือ CSV UTF-8'),
  'csv-malformed': error('ต้องเป็น CSV ที่ปิดเครื่องหมายคำพูดครบ', 'ตรวจเครื่องหมาย " ที่ไม่มีคู่ หรือบันทึกใหม่จาก Excel'),
  'too-large': error('ต้องเป็นแฟ้มขนาดไม่เกินที่กำหนด', 'แฟ้มใหญ่เกินไป: ลบรูปภาพ แผ่นงาน และแถวที่ไม่ใช้ แล้วบันทึกใหม่'),
  'too-many-cells': error('ต้องมีจำนวนเซลล์และเซลล์ที่ผสานไม่เกินที่กำหนด', 'ลบแผ่นงาน แถว และคอลัมน์ที่ไม่ใช้ แล้วบันทึกใหม่ หรือแยกเป็นหลายแฟ้ม'),
  'too-slow': error('ต้องเป็นแฟ้มที่อ่านได้ภายในเวลาที่กำหนด', 'อ่านแฟ้มนานเกินไป: คัดลอกเฉพาะตารางไปไว้ในแฟ้มใหม่ แล้วบันทึกเป็น .xlsx'),
  'too-much-memory': error('ต้องเป็นแฟ้มที่อ่านได้ด้วยหน่วยความจำที่กำหนด', 'แฟ้มใหญ่หรือซับซ้อนเกินไป: คัดลอกเฉพาะตารางไปไว้ในแฟ้มใหม่ แล้วบันทึกเป็น .xlsx'),
  'read-once': warning('ต้องเป็นแฟ้มขนาดที่อ่านทวนสองครั้งได้', 'แฟ้มมีเซลล์มากจึงอ่านเพียงครั้งเดียว ไม่ได้ทวนด้วยตัวอ่านอีกตัว: แยกเป็นหลายแฟ้มหากต้องการให้ทวน'),
  'two-files': error('ต้องมีแฟ้มเดียวต่อปีงบประมาณสำหรับข้อมูลชุดนี้', 'เก็บแฟ้มที่เป็นฉบับล่าสุดไว้แฟ้มเดียว แล้วย้ายแฟ้มอื่นออก'),
  'no-definition': warning('ต้องมีคำนิยามชุดข้อมูลใน content/datasets/', 'ตั้งชื่อแฟ้มตามคำนิยาม หรือเพิ่มคำนิยามใหม่'),
  'no-workbook': warning('ต้องมีแฟ้มข้อมูลอย่างน้อยหนึ่งปีงบประมาณ', 'วางแฟ้มในโฟลเดอร์ปีงบประมาณ เช่น 2560/'),
  'no-definitions': error('ต้องมีโฟลเดอร์คำนิยามชุดข้อมูล', 'สร้างโฟลเดอร์ content/datasets/ แล้ววางแฟ้ม .yaml ไว้ในนั้น'),
  'no-workbooks': error('ต้องมีแฟ้มข้อมูลอย่างน้อยหนึ่งแฟ้มในโฟลเดอร์ปีงบประมาณ', 'วางแฟ้มใน spreadsheets/<ปีงบประมาณ>/ เช่น spreadsheets/2560/'),
  misplaced: warning('แฟ้มข้อมูลต้องอยู่ในโฟลเดอร์ปีงบประมาณโดยตรง', 'ย้ายแฟ้มไปไว้ใน spreadsheets/<ปีงบประมาณ>/'),
  'no-directory': error('ต้องมีโฟลเดอร์แฟ้มข้อมูล', 'สร้างโฟลเดอร์ spreadsheets/<ปีงบประมาณ>/ แล้ววางแฟ้มไว้ในนั้น'),
} as const;

/** What is found in a file that cannot be read, beyond its name. */
export const faultWords = {
  row: (row: number) => `แถว ${row}`,
} as const;

const number = (unit: string) => `ต้องเป็นตัวเลข${unit ? ` (${unit})` : ''}`;
const leaveBlank = 'ถ้ายังไม่มีผลให้เว้นว่าง';

/** Problems of a cell, a row or a sheet. Every one takes the words that its sentence needs. */
export const problems = {
  'not-a-number': (unit: string) => error(number(unit), leaveBlank),
  'not-an-integer': (unit: string) => error(`${number(unit)} จำนวนเต็ม`, leaveBlank),
  'not-a-range': (unit: string) => error(`ต้องเป็นช่วงตัวเลข เช่น 31 - 60 หรือตัวเลขเดียว${unit ? ` (${unit})` : ''}`, leaveBlank),
  'not-a-ratio': (unit: string) => error(`ต้องเป็นอัตราส่วน เช่น 33 : 1,000${unit ? ` (${unit})` : ''}`, leaveBlank),
  'not-a-text-number': () => error('ต้องมีตัวเลขหนึ่งจำนวนในข้อความ', leaveBlank),
  'unknown-class': (names: string) => error(`ต้องเป็นระดับใดระดับหนึ่ง: ${names}`, `แก้ให้ตรงกับชื่อระดับ ${leaveBlank}`),
  'unknown-choice': (names: string) => error(`ต้องเป็นคำใดคำหนึ่ง: ${names}`, 'แก้ให้ตรงกับคำที่กำหนด'),
  'unknown-status': (names: string) => error(`ต้องเป็นคำใดคำหนึ่ง: ${names}`, 'แก้ให้ตรงกับคำที่กำหนด ถ้าเป็นผลที่แน่นอนแล้วให้เว้นว่าง'),
  'lost-letters': () => error('ต้องเป็นข้อความที่อ่านได้ครบทุกตัวอักษร', 'ตัวอักษรหายหรือเพี้ยน (มักเกิดจากการคัดลอกจาก PDF หรือบันทึกผิดรหัสภาษา): พิมพ์ข้อความในเซลล์นี้ใหม่'),
  'not-a-date': () => error('ต้องเป็นวันที่ เช่น 4 เม.ย. 61', leaveBlank),
  'not-a-span': () => error('ต้องเป็นวันที่หรือช่วงเดือน เช่น 4 เม.ย. 61, ภายใน พ.ค. 61, มิ.ย. - ก.ค. 61', leaveBlank),
  'not-a-period': (kind: string) => error(`ต้องเป็น${kind}`, 'แก้ให้ตรงตามแบบ'),
  'period-outside-year': (year: string) => error(`ต้องอยู่ในปีงบประมาณ ${year}`, 'แก้ปีให้ถูก หรือย้ายแฟ้มไปโฟลเดอร์ปีที่ถูกต้อง'),
  'unknown-agency': () => error('ต้องเป็นชื่อหน่วยงานที่มีใน content/agencies.yaml', 'แก้ชื่อให้ตรง หรือเพิ่มชื่อย่อของหน่วยงานนั้น'),
  'unknown-dimension': (names: string) => error(`ต้องเป็นค่าใดค่าหนึ่ง: ${names}`, 'แก้ให้ตรงกับค่าที่กำหนด'),
  'unknown-measure': (names: string) => error(`ต้องเป็นรายการใดรายการหนึ่ง: ${names}`, 'แก้ให้ตรงกับรายการที่กำหนด'),
  'cell-error': () => error('ต้องเป็นค่าที่คำนวณได้', 'แก้สูตรในเซลล์นี้ แล้วบันทึกใหม่'),
  'formula-unresolved': () => error('ต้องมีผลลัพธ์ของสูตรเก็บไว้ในแฟ้ม', 'เปิดใน Excel ให้คำนวณ แล้วบันทึกใหม่'),
  'readers-disagree': (other: string) => error(`ต้องอ่านได้ค่าเดียวกันทุกครั้ง (ตัวอ่านอีกตัวอ่านได้ “${other}”)`, 'เปิดใน Excel พิมพ์ค่าในเซลล์นี้ใหม่ แล้วบันทึกเป็น .xlsx'),
  'percent-format': (unit: string) => error(`${number(unit)} ที่ไม่ได้จัดรูปแบบเป็นเปอร์เซ็นต์`, 'เปลี่ยนรูปแบบเซลล์เป็นตัวเลข แล้วพิมพ์ค่าใหม่'),
  'required-empty': (title: string) => error(`ต้องมี${title}`, 'กรอกให้ครบ หรือลบทั้งแถวถ้าไม่ใช้'),
  'duplicate-id': () => error('รหัสต้องไม่ซ้ำกันในแฟ้ม', 'แก้รหัสของแถวนี้'),
  'sheet-missing': (names: string) => error(`ต้องมีแผ่นงานชื่อนี้ (พบแผ่น: ${names})`, 'แก้ชื่อแผ่นงานให้ตรงกับคำนิยาม'),
  'list-only': () => error('ต้องเป็นแฟ้มที่มีตาราง แต่แฟ้มนี้มีเพียงรายการแก้ไขจากการตรวจ', 'แก้ในแฟ้มต้นฉบับ แล้ววางแฟ้มต้นฉบับแทนแฟ้มนี้'),
  'sheet-hidden': () => error('แผ่นงานต้องไม่ถูกซ่อน', 'เลิกซ่อนแผ่นงาน (Unhide) แล้วบันทึก'),
  'header-missing': (names: string) => error(`ต้องมีหัวตาราง: ${names}`, 'แก้หัวตารางให้ตรงกับชื่อที่กำหนด'),
  'column-missing': (names: string) => error(`ต้องมีคอลัมน์: ${names}`, 'แก้หัวตารางให้ตรงกับชื่อที่กำหนด'),
  'column-twice': (name: string) => error(`ต้องมีคอลัมน์ “${name}” เพียงคอลัมน์เดียว`, 'เปลี่ยนชื่อหัวตารางของคอลัมน์ที่ซ้ำ'),
  'unit-mismatch': (unit: string) => error(`หน่วยในหัวตารางต้องเป็น ${unit}`, 'แก้หน่วยในหัวตารางหรือในคำนิยามให้ตรงกัน แล้วตรวจตัวเลข'),
  'hidden-left-out': (what: string): Sentence => ({ severity: 'info', expected: `${what}ไม่นำมาเผยแพร่`, fix: 'ถ้าต้องการเผยแพร่ให้เลิกซ่อน' }),
  'out-of-range': (least: string, most: string) => error(`ต้องอยู่ระหว่าง ${least} ถึง ${most}`, 'ตรวจตัวเลขและหน่วย'),
  'merged-across': () => error('ตัวเลขหนึ่งจำนวนต้องอยู่ในคอลัมน์เดียว', 'เลิกผสานเซลล์ แล้วพิมพ์ค่าในแต่ละคอลัมน์'),
  'merged-amount': (rows: string) => error(`จำนวนหนึ่งต้องเป็นของแถวเดียว แต่เซลล์นี้ผสาน ${rows} แถว`, 'เลิกผสานเซลล์แล้วแยกจำนวนของแต่ละแถว หรือกำหนด merged: repeat ถ้าใช้ค่าเดียวกันทุกแถว'),
  'year-in-date-cell': (year: string) => error(`ต้องเป็นวันที่ แต่เซลล์เก็บเลขปี ${year} ในรูปแบบวันที่`, 'พิมพ์วัน เดือน และปีให้ครบ เช่น 4/4/2561'),
  'two-digit-year': (date: string) => error(`ต้องมีปีสี่หลัก (อาจหมายถึง ${date})`, 'พิมพ์ปีให้ครบสี่หลัก'),
  'period-needs-year': (kind: string) => error(`ต้องเป็น${kind} และมีปี เพราะแฟ้มนี้มีหลายปี`, 'พิมพ์ปีไว้ในช่องเดียวกัน'),
  'period-not-understood': (kind: string) => error(`หัวคอลัมน์ต้องเป็น${kind}`, 'แก้หัวคอลัมน์ หรือใส่ไว้ใน ignore ของคำนิยามถ้าไม่ใช้'),
  'no-dimension': (names: string) => error(`ต้องบอกว่าเป็นตัวเลขของอะไร (${names})`, 'กรอกให้ครบ ถ้าเป็นยอดรวมให้พิมพ์คำว่า รวม หน้าแถว'),
  'number-for-name': () => error('ต้องเป็นชื่อหรือข้อความเหมือนแถวอื่น', 'ตรวจว่าข้อมูลของแถวนี้เลื่อนไปจากคอลัมน์ที่ถูกต้องหรือไม่'),
  'unlabelled-total': (rows: string) => error(`ต้องบอกว่าเป็นยอดรวม เพราะเท่ากับผลบวกของ ${rows} แถวข้างบนพอดี`, 'พิมพ์คำว่า รวม หน้าแถวนี้ หรือกรอกชื่อรายการให้ครบ'),
  'another-table': () => error('ต้องมีตารางเดียวในแผ่นงาน แต่พบหัวตารางเดิมซ้ำใต้ชื่ออื่น', 'แยกแผ่นงาน หรือกำหนด table: { after: … } ในคำนิยาม'),
  'table-missing': (words: string) => error(`ต้องมีชื่อตาราง “${words}”`, 'แก้ชื่อตารางให้ตรงกับคำนิยาม'),
  'title-year-missing': () => error('ต้องมี “ปีงบประมาณ” และปี พ.ศ. ในชื่อเหนือตาราง', 'พิมพ์ปีงบประมาณในชื่อตาราง'),
  'title-year-differs': (year: string) => error(`ต้องเป็นตารางของปีงบประมาณ ${year}`, 'ย้ายแฟ้มไปโฟลเดอร์ปีที่ถูกต้อง แก้ชื่อตาราง หรือกำหนด year: title ในคำนิยาม'),
  'no-such-sheets': (named: string) => error(`ต้องมีแผ่นงานชื่อแบบ “${named}”`, 'แก้ชื่อแผ่นงานให้ตรงกับคำนิยาม'),
  'sheets-unused': (): Sentence => ({ severity: 'info', expected: 'ไม่ได้ใช้แผ่นงานเหล่านี้', fix: 'ถ้าเป็นข้อมูลของชุดนี้ให้ตั้งชื่อแผ่นตามแบบเดียวกัน' }),
  'column-numbers': (): Sentence => ({ severity: 'info', expected: 'ถือเป็นแถวเลขลำดับคอลัมน์ ไม่ใช่ข้อมูล', fix: 'ถ้าเป็นข้อมูลให้เว้นหนึ่งแถวใต้หัวตาราง' }),
  'personal-citizenId': (allow: string) => error('ต้องไม่มีเลขประจำตัวประชาชนในข้อมูลที่เผยแพร่', `ลบออกจากเซลล์นี้ ${allow}`),
  'personal-phone': (allow: string) => error('ต้องไม่มีหมายเลขโทรศัพท์ในข้อมูลที่เผยแพร่', `ลบออกจากเซลล์นี้ ${allow}`),
  'personal-email': (allow: string) => error('ต้องไม่มีที่อยู่อีเมลในข้อมูลที่เผยแพร่', `ลบออกจากเซลล์นี้ ${allow}`),
  'personal-name': (allow: string) => error('ต้องไม่มีชื่อบุคคลในข้อมูลที่เผยแพร่', `ใช้ชื่อตำแหน่งแทน ${allow}`),
  'duplicate-observation': (other: string) => error('ค่าของช่วงเวลาและรายการเดียวกันต้องมีเพียงเซลล์เดียว', `ซ้ำกับเซลล์ ${other} ให้ลบหรือแก้แถวหนึ่ง`),
  'duplicate-record': (other: string) => error('รายการของปีเดียวกันต้องอยู่ในแผ่นงานเดียว', `ซ้ำกับ ${other} ให้ลบแผ่นงานที่ไม่ใช้`),
  'total-differs': (sum: string) => error(`ยอดรวมต้องเท่ากับผลบวกของรายการ (${sum})`, 'ตรวจรายการหรือสูตรรวม'),
  'end-before-start': (start: string) => error(`ต้องไม่ก่อนวันเริ่ม (${start})`, 'ตรวจวันเริ่มและวันสิ้นสุด'),
  'over-budget': (budget: string) => warning(`ยอดเบิกจ่ายสะสมต้องไม่เกินงบประมาณ (${budget} บาท)`, 'ตรวจยอดเบิกจ่ายและงบประมาณ'),
  'unknown-project': () => error('ต้องเป็นรหัสโครงการที่มีในแผน', 'แก้รหัสโครงการให้ตรงกับแฟ้มแผน'),
  'plan-missing': (year: string) => warning(`ต้องมีแฟ้มแผนของปีงบประมาณ ${year} จึงจะตรวจรหัสโครงการได้`, `วางแฟ้มแผนใน spreadsheets/${year}/ แล้วตรวจอีกครั้ง`),
  'activities-missing': (year: string) => warning(`ต้องมีแฟ้มกิจกรรมของปีงบประมาณ ${year} จึงจะตรวจรายงานรายเดือนได้`, `วางแฟ้มกิจกรรมใน spreadsheets/${year}/ แล้วตรวจอีกครั้ง`),
  'unknown-activity': () => error('ต้องเป็นกิจกรรมที่มีในแฟ้มเดียวกัน', 'แก้ลำดับหรือชื่อกิจกรรมให้ตรงกัน'),
} as const;

/** How a definition lets personal data stand in a column. */
export const personalAllowed = (kind: string, column: string): string => `หรือถ้าเผยแพร่ได้ ให้กำหนด personal: { allow: [${kind}], why: เหตุผล } ที่คอลัมน์ ${column} ในคำนิยาม`;

export const definitionWords = {
  expected: (what: string) => `ต้องเป็นคำนิยามชุดข้อมูลที่ถูกต้อง: ${what}`,
  fix: 'แก้แฟ้ม YAML แล้วตรวจอีกครั้งด้วย npm run check',
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
