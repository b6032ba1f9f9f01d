/** Words of the indicator pages and of cards about indicators. */
export const indicatorWords = {
  title: 'ตัวชี้วัด',
  listLead: 'เป้าหมาย ผล และผลเทียบเป้าหมายของตัวชี้วัดทุกตัว จัดตามองค์ประกอบของการประเมิน',
  samples: 'ข้อมูลตัวอย่าง',
  sampleLead: 'ใส่ไว้เพื่อแสดงรูปแบบของหน้า ไม่ใช่ข้อมูลจริง และไม่นับรวมในผลใด ๆ',
  noIndicators: 'ตัวชี้วัด',
  noComponent: 'ไม่อยู่ในองค์ประกอบใด',
  componentTerm: 'องค์ประกอบ',
  component: (no: number): string => `องค์ประกอบที่ ${no}`,
  year: (year: number): string => `ปีงบประมาณ ${year}`,
  eyebrow: (years: string): string => `ตัวชี้วัด · ปีงบประมาณ ${years}`,
  code: (code: string): string => `ตัวชี้วัดที่ ${code}`,
  target: 'เป้าหมาย',
  actual: 'ผล',
  central: 'ข้อมูลส่วนกลาง',
  baseline: 'ค่าฐาน',
  period: 'งวด',
  measure: 'รายการวัด',
  achievement: (target: string): string => `ร้อยละของ${target}`,
  gap: (target: string): string => `ส่วนต่างจาก${target}`,
  verdict: (target: string): string => `ผลเทียบ${target}`,
  countedTo: 'ข้อมูล ณ',
  to: ' – ',
  from: (target: string): string => `จาก${target}`,
  ofTarget: (target: string): string => `ของ${target}`,
  percent: 'ร้อยละ',
  latest: 'ผลล่าสุด',
  figures: 'แผนภูมิและตาราง',
  tableTitle: 'ตาราง',
  chartTable: 'ตัวเลขในแผนภูมิ',
  classes: 'ระดับทั้งหมด',
  classesLead: 'เรียงจากดีที่สุดไปต่ำที่สุด',
  classHere: 'ผลล่าสุด',
  classTarget: 'เป้าหมาย',
  about: 'เกี่ยวกับตัวชี้วัดนี้',
  notes: 'หมายเหตุ',
  workbookNotes: 'หมายเหตุในแฟ้มข้อมูล',
  editorNotes: 'หมายเหตุของผู้จัดทำเว็บไซต์',
  missing: 'สิ่งที่ยังไม่มี',
  downloads: 'ดาวน์โหลดข้อมูล',
  download: (format: string): string => `ดาวน์โหลด ${format}`,
  agency: 'หน่วยงานรับผิดชอบ',
  noAgency: 'ไม่ระบุ',
  letters: 'หนังสือต้นทาง',
  goal: 'เป้าหมายเป็นถ้อยคำ',
  direction: 'ทิศทาง',
  accumulation: 'วิธีนับ',
  frequency: 'ความถี่ของข้อมูล',
  mandatory: 'ตัวชี้วัดบังคับ',
  asOf: 'ข้อมูล ณ',
  noAsOf: 'ไม่ระบุ',
  rows: 'จำนวนรายการ',
  rowUnit: 'รายการ',
  more: { plan: 'ดูทุกโครงการในหน้าแผน', budget: 'ดูการเบิกจ่ายในหน้างบประมาณ', activities: 'ดูทุกกิจกรรมในหน้ากิจกรรม' } as Readonly<Record<string, string>>,
  moreElse: 'ดูรายละเอียดทั้งหมด',
  preparation: 'ข้อพิจารณาที่หนังสือระบุสำหรับรอบที่ 2',
  result: (period: string): string => `ผล ${period}`,
  resultSpan: (first: string, last: string): string => `ผล ${first} ถึง ${last}`,
  items: (title: string): string => `${title} (ยังไม่มีรายการในแฟ้ม)`,
  submitTo: (date: string): string => `${date} (วันที่จังหวัดต้องส่งข้อมูลให้สำนักงาน ก.พ.ร.)`,
  /** Charts of what is computed. */
  drawn: {
    budgetBySource: (year: number): string => `งบประมาณตามแหล่งงบประมาณ ปีงบประมาณ ${year}`,
    paidByMonth: (year: number): string => `การเบิกจ่ายรายเดือน ปีงบประมาณ ${year}`,
    reportsByMonth: (year: number): string => `รายงานรายเดือนที่พบและไม่พบในแฟ้มข้อมูล ปีงบประมาณ ${year}`,
    reportUnit: 'ช่องรายงาน',
    month: 'เดือน',
    rows: (item: string): string => `จำนวน${item}ในแฟ้มข้อมูล`,
  },
} as const;

/** How a gap is told, by which way is better and on which side of the target the result is. `target`: what the sources call it. */
export const gapWords = {
  higher: { ahead: (target: string) => `สูงกว่า${target}`, behind: () => 'ยังขาด', even: (target: string) => `เท่ากับ${target}` },
  lower: { ahead: (target: string) => `ต่ำกว่า${target}`, behind: (target: string) => `สูงกว่า${target}`, even: (target: string) => `เท่ากับ${target}` },
} as const;

/** Of a verdict that stands on a direction which no source states. */
export const inferredWords = {
  mark: 'ทิศทางอนุมาน',
  hint: 'เอกสารไม่ได้ระบุว่าค่ามากหรือค่าน้อยจึงดี ผลเทียบจึงมาจากทิศทางที่เว็บไซต์อนุมาน',
} as const;

/** Words by which the criteria say that a round has no target. A text with none of them says nothing about a missing one. */
export const noTargetWords: readonly string[] = ['ไม่ได้กำหนด', 'ไม่ได้ระบุ', 'ไม่กำหนด', 'ไม่ระบุ'];

/** Why a verdict is what it is; compared figures speak for themselves. */
export const reasonWords = {
  compared: () => null,
  'no-target': (target: string) => `ไม่มีค่า${target}ให้เทียบ`,
  'no-direction': () => 'ไม่ระบุว่าค่ามากหรือค่าน้อยจึงดี',
  'not-reported': () => 'สิ้นงวดแล้ว ยังไม่พบผลในแฟ้มข้อมูล',
  'period-open': () => 'ยังไม่สิ้นงวด',
  'figure-before-end': () => 'ตัวเลขยังไม่ถึงวันสิ้นงวด จึงยังไม่ตัดสินผล',
  'no-base': (target: string) => `${target}เป็นร้อยละของค่าฐาน แต่ไม่มีค่าฐานให้คิด`,
  unlike: (target: string) => `ผลกับ${target}เทียบกันไม่ได้`,
} as const satisfies Record<string, (target: string) => string | null>;

/** The same for lists of rows, which have no period. */
export const rowReasonWords: Readonly<Record<string, string | undefined>> = {
  'no-target': 'เอกสารไม่ได้กำหนดค่าเป้าหมายเป็นตัวเลข',
  'not-reported': 'ยังไม่มีรายการในแฟ้มข้อมูล',
};

export const directionWords = { higher: 'ค่ายิ่งมากยิ่งดี', lower: 'ค่ายิ่งน้อยยิ่งดี', none: 'ไม่ระบุทิศทาง' } as const;

export const accumulationWords = {
  cumulative: 'ยอดสะสมตั้งแต่ต้นปีงบประมาณ',
  period: 'ผลของแต่ละงวด ไม่สะสม',
  point: 'ค่า ณ เวลาหนึ่ง ไม่นำมารวมกัน',
} as const;
