/** Words of the workbooks that `npm run templates` writes, and of the command. */
export const templateWords = {
  howTo: 'วิธีกรอก',
  choices: 'รายการเลือก',
  author: 'ระบบรายงานผลของจังหวัด',
  subtitle: (province: string, fiscalYear: number, agency: string): string => `จังหวัด${province} ปีงบประมาณ พ.ศ. ${fiscalYear}${agency === '' ? '' : ` ผู้รายงาน: ${agency}`}`,
  asOf: 'ข้อมูล ณ วันที่ ',
  asOfPrompt: 'พิมพ์วันที่ของข้อมูลต่อท้าย เช่น 31 มี.ค. 2561 ถ้ายังไม่ทราบให้ปล่อยไว้อย่างนี้',
  hint: 'กรอกเฉพาะช่องสีขาวใต้หัวตาราง ช่องสีเทาแก้ไม่ได้ · ดูวิธีกรอกและตัวอย่างที่แผ่น “วิธีกรอก”',
  sampleMark: 'ตัวอย่าง',
  mark: '✓',
  /** A value of a dimension of which nobody told the names. */
  someValue: (title: string, number: number): string => `${title} ${number}`,

  prompt: {
    number: (unit: string, least: string, most: string): string => `กรอกตัวเลข${unit === '' ? '' : ` หน่วย${unit}`}${range(least, most)} ไม่ต้องพิมพ์หน่วย ถ้ายังไม่มีผลให้เว้นว่าง`,
    integer: (unit: string, least: string, most: string): string => `กรอกจำนวนเต็ม${unit === '' ? '' : ` หน่วย${unit}`}${range(least, most)} ถ้ายังไม่มีผลให้เว้นว่าง`,
    date: 'กรอกวันที่ เช่น 31/5/2560 ถ้ายังไม่ทราบให้เว้นว่าง',
    span: 'กรอกวันที่หรือช่วงเดือน เช่น 4 เม.ย. 61, ภายใน พ.ค. 61 หรือ มิ.ย. - ก.ค. 61',
    range: (unit: string): string => `กรอกช่วงตัวเลข เช่น 31 - 60 หรือตัวเลขเดียว${unit === '' ? '' : ` หน่วย${unit}`}`,
    ratio: (unit: string): string => `กรอกตัวเลขตัวหน้าของอัตราส่วน (33 : 1,000 ให้กรอก 33)${unit === '' ? '' : ` หน่วย${unit}`} ถ้ายังไม่มีผลให้เว้นว่าง`,
    textNumber: 'กรอกตัวเลขหนึ่งจำนวน มีถ้อยคำประกอบได้ เช่น ไม่เกิน 5 เรื่อง',
    text: 'กรอกข้อความ ไม่ใส่เลขประจำตัวประชาชน เบอร์โทรศัพท์ อีเมล หรือชื่อบุคคล',
    list: 'กรอกหลายรายการได้ รายการละหนึ่งบรรทัด (กด Alt+Enter ขึ้นบรรทัดใหม่)',
    agencies: 'กรอกชื่อหน่วยงาน หลายหน่วยงานให้ขึ้นบรรทัดใหม่ (Alt+Enter) ดูชื่อที่แผ่น “รายการเลือก”',
    id: 'กรอกรหัสของแถว ห้ามซ้ำกัน',
    choice: 'เลือกจากรายการ ถ้ายังไม่มีให้เว้นว่าง',
    heading: 'เปลี่ยนหัวคอลัมน์นี้เป็นชื่อจริง ลบคอลัมน์ที่ไม่ใช้',
  },
  refused: {
    number: (least: string, most: string): string => `ต้องเป็นตัวเลข${range(least, most)}`,
    integer: (least: string, most: string): string => `ต้องเป็นจำนวนเต็ม${range(least, most)}`,
    date: 'ต้องเป็นวันที่ ตั้งแต่ พ.ศ. 2543 เช่น 31/5/2560 (ปีต้องครบ 4 หลัก)',
    alike: 'ซ้ำกับแถวอื่น แต่ละแถวต้องไม่ซ้ำกัน',
    choice: 'ต้องเป็นคำที่อยู่ในรายการ กดลูกศรข้างช่องเพื่อเลือก',
    range: 'ต้องเป็นช่วงตัวเลข เช่น 31 - 60 หรือตัวเลขเดียว',
    text: 'ข้อความยาวเกินไป',
  },
  refusedTitle: 'ค่านี้ใช้ไม่ได้',

  guide: {
    title: (workbook: string): string => `วิธีกรอกแบบ ${workbook}`,
    save: (folder: string, file: string): string => `บันทึกแฟ้มนี้ชื่อ ${file} ไว้ในโฟลเดอร์ spreadsheets/${folder}/ (หรืออัปโหลดในหน้าเว็บของที่เก็บโครงการ) โดยไม่เปลี่ยนชื่อแฟ้มและชื่อแผ่น`,
    check: 'ตรวจก่อนส่งด้วยคำสั่ง npm run check หรือรอรายงานตรวจอัตโนมัติหลังอัปโหลด ถ้ามีที่ผิด ระบบจะคืนสำเนาที่ระบายสีเซลล์และบอกวิธีแก้',
    missing: 'ช่องว่าง, เครื่องหมาย - และคำว่า ยังไม่รายงาน หมายถึงยังไม่มีข้อมูล ส่วนเลข 0 หมายถึงมีผลเป็นศูนย์จริง อย่ากรอก 0 แทนข้อมูลที่ยังไม่มี',
    numbers: 'ตัวเลขพิมพ์เป็นเลขอารบิกหรือเลขไทยก็ได้ ไม่พิมพ์หน่วยในช่อง และไม่จัดรูปแบบเป็นเปอร์เซ็นต์ (ร้อยละ 25.6 ให้กรอก 25.6)',
    more: 'แทรกแถวในตารางได้ หัวตารางป้องกันไว้โดยไม่มีรหัสผ่าน ถ้าจำเป็นต้องแก้ให้กด ตรวจทาน > ยกเลิกการป้องกันแผ่นงาน',
    hidden: 'แถว คอลัมน์ และแผ่นที่ซ่อนจะไม่ถูกเผยแพร่',
    dataset: (title: string, sheet: string): string => `แผ่น “${sheet}”: ${title}`,
    reporter: 'ผู้รายงาน',
    frequency: 'ความถี่',
    due: 'กำหนดส่ง',
    notStated: 'หนังสือไม่ได้ระบุ',
    dueOn: (title: string, date: string): string => `${title} ภายใน ${date}`,
    columns: ['คอลัมน์', 'กรอกอะไร', 'จำเป็น'],
    required: 'ต้องกรอก',
    notRequired: 'เว้นว่างได้',
    filled: (what: string): string => `กรอกไว้ให้แล้ว (${what})`,
    example: 'ตัวอย่างการกรอก ค่าทั้งหมดในแถวนี้เป็นตัวอย่าง ไม่ใช่ข้อมูลจริง',
    headings: 'ชื่อกลุ่มของแถวให้พิมพ์ไว้เป็นแถวของตัวเองเหนือแถวข้อมูล มีข้อความช่องเดียว',
  },
  example: { text: 'ข้อความตัวอย่าง', id: 'ตัวอย่าง-1', span: 'มิ.ย. - ก.ค. 61', range: '31 - 60', ratio: '33', list: 'รายการตัวอย่าง 1\nรายการตัวอย่าง 2', agency: 'หน่วยงานตัวอย่าง' },

  command: {
    option: (option: string): string => `ไม่รู้จักตัวเลือก “${option}” (ใช้ได้: --to <โฟลเดอร์> --year <ปีงบประมาณ พ.ศ.>)`,
    badYear: (year: string): string => `“${year}” ไม่ใช่ปีงบประมาณ พ.ศ. เช่น 2561`,
    badDefinitions: 'คำนิยามชุดข้อมูลมีที่ผิด จึงยังเขียนแบบไม่ได้:',
    written: (path: string, sheets: string): string => `✎ ${path}: ${sheets}`,
    done: (count: number, fiscalYear: number): string => `✔ เขียนแบบ ${count} แฟ้ม สำหรับปีงบประมาณ ${fiscalYear}`,
    insideSpreadsheets: (folder: string): string => `เลือกโฟลเดอร์อื่นนอก ${folder}: แบบเปล่าในโฟลเดอร์ข้อมูลจะถูกอ่านเป็นแฟ้มข้อมูล`,
  },
} as const;

function range(least: string, most: string): string {
  if (least !== '' && most !== '') return ` ตั้งแต่ ${least} ถึง ${most}`;
  if (least !== '') return ` ไม่น้อยกว่า ${least}`;
  return most === '' ? '' : ` ไม่เกิน ${most}`;
}

