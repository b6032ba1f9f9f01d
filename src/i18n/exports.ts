/** Words inside the data files: titles of columns, what codes mean, the sheet of notes. */
export const columnWords = {
  dataset: 'ชุดข้อมูล',
  measure: 'รหัสรายการวัด',
  measureTitle: 'รายการวัด',
  role: 'ชนิดของค่า',
  period: 'รหัสงวด',
  periodStart: 'วันเริ่มงวด (ค.ศ.)',
  periodEnd: 'วันสิ้นงวด (ค.ศ.)',
  fiscalYear: 'ปีงบประมาณ (พ.ศ.)',
  value: 'ค่า',
  low: 'ค่าต่ำสุดของช่วง',
  high: 'ค่าสูงสุดของช่วง',
  text: 'ค่าที่เป็นถ้อยคำ',
  unit: 'หน่วย',
  status: 'สถานะ',
  asOf: 'ข้อมูล ณ วันที่ (ค.ศ.)',
  note: 'หมายเหตุ',
  id: 'รหัสรายการ',
  sample: 'เป็นข้อมูลตัวอย่าง',
  sourceFile: 'แฟ้มต้นทาง',
  sourceSheet: 'แผ่นต้นทาง',
  sourceCell: 'เซลล์ต้นทาง',
  name: (title: string): string => `${title} (ชื่อ)`,
  word: (title: string): string => `${title} (ถ้อยคำ)`,
  from: (title: string): string => `${title} (วันเริ่ม ค.ศ.)`,
  to: (title: string): string => `${title} (วันสิ้นสุด ค.ศ.)`,
  precision: (title: string): string => `${title} (ความละเอียด)`,
  asWritten: (title: string): string => `${title} (ตามที่เขียน)`,
  cell: (title: string): string => `${title} (เซลล์)`,
} as const;

/** What a reader of a column must know besides its title. */
export const columnNotes = {
  value: 'ว่างเมื่อไม่มีข้อมูล ว่างไม่ใช่ศูนย์',
  asOf: 'วันที่ที่แฟ้มต้นทางบอกว่าตัวเลขเป็นของวันใด',
  list: 'หลายรายการคั่นด้วย | ในแฟ้ม CSV และ Excel',
  unit: (unit: string): string => `หน่วย ${unit}`,
  sourceCell: 'เซลล์ที่ระบุแถวนั้นในแฟ้มต้นทาง ตัวเลขแต่ละช่องบอกเซลล์ของตัวเองไว้ข้างกัน',
} as const;

export const roleCodes = { target: 'เป้าหมาย', actual: 'ผล', central: 'ข้อมูลส่วนกลาง', baseline: 'ค่าฐาน' } as const;

/** SDMX OBS_STATUS. */
export const statusCodes = { A: 'ปกติ', P: 'เบื้องต้น', E: 'ประมาณการ', O: 'ไม่มีข้อมูล' } as const;

export const precisionCodes = { day: 'บอกถึงวัน', month: 'บอกเพียงเดือน' } as const;

export const unspecified = 'ไม่ระบุ';

/** The two sheets of a data workbook, and the lines of the second one. */
export const sheetWords = {
  data: 'ข้อมูล',
  notes: 'หมายเหตุและที่มา',
  title: 'ชื่อชุดข้อมูล',
  description: 'คำอธิบาย',
  province: 'จังหวัด',
  agency: 'หน่วยงานรับผิดชอบ',
  publisher: 'ผู้เผยแพร่',
  frequency: 'ความถี่ของการปรับปรุง',
  units: 'หน่วยนับ',
  letters: 'หนังสือที่ระบุตัวเลข',
  letter: (number: string, date: string): string => `ที่ ${number} ลงวันที่ ${date}`,
  sources: 'แฟ้มต้นทาง',
  source: (file: string, asOf: string): string => `${file} (ข้อมูล ณ ${asOf})`,
  notesOf: 'หมายเหตุของผู้จัดทำ',
  licence: 'สัญญาอนุญาต',
  advice: 'การนำไปใช้',
  referenceDate: 'วันอ้างอิงของรายงาน',
  samples: 'ข้อมูลตัวอย่าง',
  allSamples: 'ทุกแถวเป็นข้อมูลตัวอย่าง ไม่ใช่ข้อมูลจริง',
  someSamples: (count: number): string => `มีแถวตัวอย่าง ${count} แถว คือแถวที่ช่อง “เป็นข้อมูลตัวอย่าง” เป็น TRUE ไม่ใช่ข้อมูลจริง และไม่นับรวมในยอดใด`,
  noSamples: 'ไม่มีแถวตัวอย่าง',
  missing: 'ค่าที่ขาด',
  missingRule: 'ช่องว่างคือไม่มีข้อมูล ไม่ใช่ศูนย์ เลข 0 คือศูนย์จริง',
  columns: 'ความหมายของคอลัมน์',
  column: 'คอลัมน์',
  key: 'รหัสคอลัมน์ในแฟ้ม CSV และ JSON',
  meaning: 'ความหมาย',
  code: (code: string, word: string): string => `${code} = ${word}`,
} as const;

/** The data package's own description of itself. */
export const packageWords = {
  title: (province: string): string => `ข้อมูลผลการปฏิบัติราชการ ${province}`,
  noLicence: (advice: string): string => `ไม่ระบุสัญญาอนุญาต ${advice}`,
  sample: 'ข้อมูลตัวอย่าง',
} as const;
