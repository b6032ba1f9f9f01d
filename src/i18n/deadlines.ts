/** Words of deadlines: their list, their states, the page `/deadlines/`. */
export const deadlineTitles = {
  ofMonth: (title: string, month: string): string => `${title} เดือน${month}`,
} as const;

/** How other pages name a letter. */
export const namedLinkWords = {
  letter: (number: string, date: string): string => `หนังสือที่ ${number} ลงวันที่ ${date}`,
} as const;

export const dueStateWords = {
  late: 'เลยกำหนด',
  past: 'ครบกำหนดแล้ว',
  upcoming: 'ยังไม่ถึงกำหนด',
  'no-day': 'ไม่มีกำหนดวัน',
  reported: 'พบรายงาน',
} as const;

/** The same at length. */
export const dueStateSentences = {
  late: (days: number): string => `เลยกำหนด ${days} วัน ไม่พบในแฟ้มข้อมูล`,
  past: 'ครบกำหนดแล้ว ไม่พบหลักฐานในแฟ้มข้อมูล',
  upcoming: (days: number): string => (days === 0 ? 'ครบกำหนดวันนี้' : `เหลืออีก ${days} วัน`),
  'no-day': 'ไม่มีกำหนดวัน จึงไม่นับว่าล่าช้า',
  reported: 'พบรายงานในแฟ้มข้อมูล',
} as const;

/** Words of `/deadlines/`. */
export const deadlineWords = {
  title: 'กำหนดส่ง',
  lead: (day: string): string => `กำหนดส่งและรายงานประจำทั้งหมดที่หนังสือกำหนด นับ ณ ${day}`,
  reference: {
    title: 'วันที่ใช้นับกำหนด',
    text: (day: string): string => `สิ่งใดเลยกำหนดหรือยังไม่ถึงกำหนดนับ ณ วันอ้างอิงของรายงาน คือ ${day} ไม่ได้นับ ณ วันที่เปิดอ่าน`,
  },
  next: { heading: 'กำหนดส่งถัดไป', table: 'ตารางกำหนดถัดไป', none: 'ไม่มีกำหนดส่งหลังวันอ้างอิง', late: (count: number): string => `เลยกำหนด ${count} รายการ` },
  late: { heading: 'เลยกำหนดและไม่พบในแฟ้มข้อมูล', table: 'ตารางรายการที่เลยกำหนด', none: 'ไม่มีรายการที่เลยกำหนด', lead: 'นับเฉพาะรายงานที่เอกสารกำหนดวัน และแฟ้มข้อมูลมีช่องให้กรอกแต่ยังว่าง เว็บไซต์ไม่ได้ตรวจกับระบบที่รับรายงาน', days: 'เลยมา (วัน)', empty: 'ช่องที่ว่าง' },
  byAgency: { heading: 'กำหนดส่งตามหน่วยงาน', caption: 'กำหนดส่งตามหน่วยงานที่หนังสือระบุ', agency: 'หน่วยงาน', late: 'เลยกำหนด', past: 'ครบกำหนดแล้ว', noDay: 'ไม่มีกำหนดวัน', next: 'กำหนดถัดไป', none: 'ไม่มี' },
  rules: {
    heading: 'รายงานที่ต้องทำเป็นประจำ', months: 'ช่วงเดือนที่รายงาน', rule: 'กำหนด', who: 'ผู้รายงาน', to: 'ส่งถึง', letter: 'ที่มา', note: 'หมายเหตุ', found: 'พบในแฟ้ม', system: 'ระบบ',
    range: (from: string, to: string): string => `ทุกเดือน ตั้งแต่ ${from} ถึง ${to}`,
    open: (from: string): string => `ทุกเดือน ตั้งแต่ ${from} จนงานเสร็จตามแผน`,
    openStart: (from: string, by: string): string => `ทุกเดือน นับจากเดือนที่เริ่ม ซึ่งเลือกได้ระหว่าง ${from} ถึง ${by} จนงานเสร็จตามแผน`,
    lastDay: (before: number, after: number): string => `วันสุดท้ายคือวันที่ ${before - 1} ${after === 1 ? 'ของเดือนถัดไป' : after === 0 ? 'ของเดือนนั้น' : `ของเดือนที่ ${after} ถัดไป`}`,
    noDay: 'ไม่มีกำหนดวัน จึงไม่นับว่าล่าช้า', of: 'จาก', cells: 'ช่องของเดือนที่สิ้นสุดแล้ว', cellsBegun: 'ช่องของเดือนที่สิ้นสุดแล้ว ไม่นับเดือนที่อาจยังไม่เริ่มงาน', noCells: 'ไม่มีช่องในแฟ้มให้ตรวจ',
  },
  all: { heading: 'กำหนดส่งทั้งหมด', caption: 'กำหนดส่งทั้งหมด เรียงตามวัน', dated: 'มีวันกำหนด', undated: 'รายเดือน ไม่มีกำหนดวัน', agency: 'หน่วยงาน', state: 'สถานะ' },
  columns: { what: 'เรื่อง', by: 'กำหนด', byState: 'กำหนดและสถานะ', who: 'ผู้ส่ง', whoTo: 'ผู้ส่งและผู้รับ', to: 'ส่งถึง', state: 'สถานะ', letter: 'ที่มา' },
  within: (month: string): string => `ภายใน ${month}`,
} as const;
