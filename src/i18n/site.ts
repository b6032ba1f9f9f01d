/** Words of the frame: bar, navigation, breadcrumbs, footer, and of the small parts that every page uses. */
export const frameWords = {
  skip: 'ข้ามไปยังเนื้อหา',
  menu: 'เมนู',
  mainNav: 'เมนูหลัก',
  breadcrumbs: 'ตำแหน่งของหน้านี้',
  home: 'หน้าแรก',
  search: 'ค้นหา',
  searchLabel: 'ค้นหาในเว็บไซต์',
  fiscalYear: 'ปีงบประมาณ',
  fiscalYears: 'เลือกปีงบประมาณ',
  asOf: 'ข้อมูล ณ',
  referenceDate: 'วันอ้างอิงของรายงาน',
  source: 'ที่มา',
  sheet: 'แผ่น',
  moreFiles: (count: number): string => `และอีก ${count} แฟ้ม`,
  pageContents: 'ในหน้านี้',
  published: 'ตัวเลขเปลี่ยนล่าสุด',
  asOfEach: 'ตามตาราง ดูวันของทุกแฟ้ม',
  footerNav: 'เกี่ยวกับข้อมูล',
  footerSources: 'ตัวเลขในตารางและแผนภูมิมาจากแฟ้มข้อมูลของหน่วยงาน และชี้กลับไปยังเซลล์ต้นทางได้',
  dataCatalogue: 'บัญชีข้อมูลและดาวน์โหลด',
  about: 'วิธีจัดทำและข้อสมมติ',
  changes: 'การเปลี่ยนแปลง',
  publisher: 'จัดทำโดย',
  licence: 'สัญญาอนุญาตให้ใช้ข้อมูล',
  titleJoin: ' · ',
  printPage: 'หน้า ',
  papers: 'เอกสารประชุม',
} as const;

/** Names of the sections, in the order of the bar. */
export const sectionWords = {
  home: 'ภาพรวม',
  indicators: 'ตัวชี้วัด',
  evaluation: 'ประเมินผล',
  plan: 'แผน',
  budget: 'งบประมาณ',
  activities: 'กิจกรรม',
  calendar: 'ปฏิทิน',
  deadlines: 'กำหนดส่ง',
  agencies: 'หน่วยงาน',
  letters: 'หนังสือ',
  province: 'จังหวัด',
  data: 'ข้อมูล',
} as const;

/** above means better than the target, whichever way is better; so the word is not "higher". */
export const verdictWords = {
  above: 'ดีกว่าเป้าหมาย',
  on: 'ได้ตามเป้าหมาย',
  below: 'ไม่ถึงเป้าหมาย',
  'not-due': 'ยังไม่ครบงวด',
  missing: 'ไม่มีข้อมูล',
  undecided: 'ยังสรุปไม่ได้',
} as const;

/** The same where the sources call the target by another word. */
export const verdictAgainst = (verdict: keyof typeof verdictWords, target: string): string =>
  verdict === 'above' ? `ดีกว่า${target}` : verdict === 'on' ? `ได้ตาม${target}` : verdict === 'below' ? `ไม่ถึง${target}` : verdictWords[verdict];

/** How a report stands; what is not found is said of the workbooks, never of who should have sent it. */
export const statusWords = {
  reported: 'พบในแฟ้ม',
  zero: 'พบในแฟ้ม รายงานว่าไม่มีหรือเป็นศูนย์',
  late: 'ไม่พบในแฟ้ม เลยวันกำหนด',
  unfound: 'ไม่พบในแฟ้ม ไม่มีกำหนดวัน',
  due: 'รอส่ง',
  past: 'ไม่มีแฟ้มให้ตรวจ',
  'not-due': 'ยังไม่ต้องส่ง',
  'not-applicable': 'ไม่เกี่ยวข้อง',
} as const;

/** The hint on a figure, made in the browser. */
export const cellWords = {
  fromCell: (cell: string): string => `จากเซลล์ ${cell}`,
  fromCells: (cells: string): string => `คำนวณจากเซลล์ ${cells}`,
  moreCells: (count: number): string => ` และอีก ${count} เซลล์`,
} as const;

export const partWords = {
  sample: 'ตัวอย่าง',
  sampleHint: 'ข้อมูลตัวอย่าง ไม่ใช่ข้อมูลจริง',
  missing: 'ไม่มีข้อมูล',
  legend: 'คำอธิบายสัญลักษณ์',
} as const;

/** An empty place says what is missing, who supplies it and by when. */
export const emptyWords = {
  missing: 'ยังไม่มีข้อมูล',
  supplier: 'ผู้ส่งข้อมูล',
  due: 'กำหนดส่ง',
  noSupplier: 'ไม่ระบุหน่วยงาน',
  noDue: 'ไม่ระบุกำหนด',
} as const;

export const noteWords = {
  info: 'หมายเหตุ',
  caution: 'ข้อควรระวัง',
  assumption: 'ข้อสมมติของเว็บไซต์',
} as const;

export const ganttWords = {
  item: 'รายการ',
  plan: 'แผน',
  actual: 'ดำเนินการจริง',
  milestone: 'กำหนดแล้วเสร็จ',
  latePlan: 'ล่าช้า',
  reference: 'วันอ้างอิง',
  outside: 'อยู่นอกช่วงเดือนที่แสดง',
  scroll: 'เลื่อนแผนภูมิไปด้านข้างเพื่อดูเดือนอื่น',
} as const;

export const filterWords = {
  title: 'กรองรายการ',
  all: 'ทั้งหมด',
  clear: 'ล้างตัวกรอง',
  /** `{shown}` and `{total}` are filled in by the browser. */
  count: 'แสดง {shown} จาก {total} รายการ',
  none: 'ไม่มีรายการที่ตรงกับตัวกรอง',
} as const;
