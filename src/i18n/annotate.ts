/** Words of the annotated copy of a workbook, and of the command that writes it. */
export const annotateWords = {
  /** What stands between a workbook's name and its ending. */
  fileMark: '.ตรวจแล้ว',
  sheet: 'รายการแก้ไข',
  author: 'ระบบตรวจแฟ้ม',
  severity: { error: 'ผิดพลาด', warning: 'ควรตรวจ', info: 'แจ้งให้ทราบ' },
  comment: (severity: string, found: string, expected: string, fix: string): string => `${severity}\nพบ: ${found}\nที่ถูก: ${expected}\nวิธีแก้: ${fix}`,
  columns: ['ที่', 'ความสำคัญ', 'แผ่นงาน', 'เซลล์', 'สิ่งที่พบ', 'ที่ถูกต้อง', 'วิธีแก้'],
  wholeFile: '(ทั้งแฟ้ม)',
  wholeSheet: '(ทั้งแผ่น)',
  title: (file: string): string => `รายการแก้ไขของแฟ้ม ${file}`,
  count: (errors: number, warnings: number, infos: number): string =>
    [`ผิดพลาด ${errors} รายการ`, `ควรตรวจ ${warnings} รายการ`, ...(infos > 0 ? [`แจ้งให้ทราบ ${infos} รายการ`] : [])].join(' · '),
  legend: 'เซลล์สีชมพู = ผิดพลาด ต้องแก้ · สีเหลือง = ควรตรวจ · สีฟ้า = แจ้งให้ทราบ · ชี้ที่เซลล์เพื่ออ่านวิธีแก้ หรือกดชื่อเซลล์ในตารางนี้เพื่อไปยังเซลล์นั้น',
  patched: 'แฟ้มนี้เป็นสำเนาที่เพิ่มเฉพาะแผ่นนี้ สีของเซลล์ และข้อความกำกับ ค่า สูตร รูปแบบ และแผนภูมิเดิมไม่ถูกแก้',
  mend: (name: string): string => `แก้ในแฟ้มต้นฉบับ ${name} แล้ววางทับที่เดิม หรือแก้ในสำเนานี้ ลบแผ่นนี้ แล้วเปลี่ยนชื่อเป็น ${name}`,
  mendOriginal: (name: string): string => `แก้ในแฟ้มต้นฉบับ ${name} แล้ววางทับที่เดิม`,
  copied: (kind: string): string => `แฟ้มต้นฉบับเป็น ${kind} เติมสีลงในแฟ้มเดิมไม่ได้ แฟ้มนี้จึงเป็นแฟ้มใหม่ที่คัดลอกเฉพาะค่าที่อ่านได้มาให้ดู สูตร รูปแบบ และรูปภาพไม่ได้คัดลอกมา`,
  notRead: (kind: string): string => `แฟ้มต้นฉบับเป็น ${kind} และอ่านค่าในเซลล์ไม่ได้ แฟ้มนี้จึงเป็นแฟ้มใหม่ที่มีเพียงรายการแก้ไข`,
  cutShort: (cells: number): string => `คัดลอกมาเพียง ${cells.toLocaleString('en-US')} เซลล์แรก`,
  copyHeader: 'สำเนาจากระบบตรวจแฟ้ม',
  kinds: { xlsx: '.xlsx ที่เปิดแก้ไม่ได้', xlsm: '.xlsm ที่เปิดแก้ไม่ได้', xls: '.xls', xlsb: '.xlsb', ods: '.ods', csv: 'CSV' } as Readonly<Record<string, string | undefined>>,
  otherKind: (extension: string): string => (extension === '' ? 'แฟ้มที่ไม่มีนามสกุล' : `.${extension}`),
  written: (path: string): string => `✎ สำเนาที่ระบายสีและบอกวิธีแก้: ${path}`,
  nothing: 'ไม่มีแฟ้มที่ต้องแก้ จึงไม่ได้เขียนสำเนา',
  insideSpreadsheets: (folder: string): string => `เลือกโฟลเดอร์อื่นนอก ${folder}: สำเนาในโฟลเดอร์ข้อมูลจะถูกอ่านเป็นแฟ้มข้อมูล`,
} as const;
