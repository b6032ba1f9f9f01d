/** Words of the page of changes, of its feed, and of what `check --since last` prints. */
export const changesWords = {
  title: 'การเปลี่ยนแปลง',
  description: 'ตัวเลขใดเพิ่ม เปลี่ยน หรือถูกแก้จากการเผยแพร่ครั้งก่อน',
  first: 'การเผยแพร่ครั้งแรก',
  lead: 'หน้านี้บอกว่าตัวเลขใดเพิ่ม เปลี่ยน หรือถูกแก้จากการเผยแพร่ครั้งก่อน',
  firstText: 'การเผยแพร่ครั้งนี้เป็นครั้งแรก ยังไม่มีฉบับก่อนให้เทียบ จึงยังไม่มีรายการเปลี่ยนแปลง',
  firstEntry: 'การเผยแพร่ครั้งแรก ไม่มีฉบับก่อนให้เทียบ',
  contents: 'สิ่งที่เผยแพร่ในครั้งนี้',
  counts: (datasets: number, workbooks: number): string => `${datasets} ชุดข้อมูล จากแฟ้มของส่วนราชการ ${workbooks} แฟ้ม`,
  table: 'ตารางชุดข้อมูลที่เผยแพร่',
  dataset: 'ชุดข้อมูล',
  period: 'ช่วงเวลา',
  asOf: 'ข้อมูล ณ',
  catalogue: 'ดูบัญชีข้อมูลและดาวน์โหลดทั้งหมด',
  feed: 'ติดตามการเปลี่ยนแปลง (Atom)',
  feedTitle: (site: string): string => `การเปลี่ยนแปลง · ${site}`,
  latest: (date: string): string => `เผยแพร่ล่าสุดเมื่อ ${date}`,
  byPublish: 'ตามครั้งที่เผยแพร่',
  byAgency: 'ตามหน่วยงาน',
  publish: (number: number, date: string): string => `ครั้งที่ ${number} · ${date}`,
  entry: (number: number, counts: string): string => `เผยแพร่ครั้งที่ ${number}: ${counts}`,
  tableOf: (number: number): string => `รายการเปลี่ยนแปลงของการเผยแพร่ครั้งที่ ${number}`,
  more: (count: number): string => `และอีก ${count} รายการที่ไม่ได้แสดงทีละรายการ`,
  noDetails: 'การเผยแพร่ครั้งนี้นานแล้ว แสดงเพียงจำนวน',
  kind: 'ชนิด',
  figure: 'ตัวเลขหรือรายการ',
  before: 'เดิม',
  after: 'ใหม่',
  agency: 'หน่วยงาน',
  cell: 'เซลล์',
  noAgency: 'ไม่ระบุหน่วยงาน',
  inPublish: (number: number): string => `ครั้งที่ ${number}`,
  filter: { agency: 'หน่วยงาน', kind: 'ชนิด' },
} as const;

export const changeKindWords = { added: 'เพิ่ม', changed: 'เปลี่ยน', removed: 'ถอนออก', target: 'แก้เป้าหมาย' } as const;

export const changeTextWords = {
  join: ' · ',
  wholeRow: 'ทั้งแถว',
  years: (year: number): string => `ปีงบประมาณ ${year}`,
  none: 'ไม่มีรายการเปลี่ยนแปลง',
  nothing: '–',
  arrow: ' → ',
} as const;

/** What `npm run check -- --since last` prints after the diagnostics. */
export const sinceWords = {
  onlyLast: (given: string): string => `ไม่รู้จัก --since ${given} (ใช้ได้: --since last)`,
  first: 'ยังไม่มีการเผยแพร่ครั้งก่อนให้เทียบ',
  title: (number: number, date: string): string => `เทียบกับการเผยแพร่ครั้งที่ ${number} (${date})`,
  none: 'ไม่มีตัวเลขใดเปลี่ยน',
  leftOut: (files: string): string => `ยังไม่นับแฟ้มที่มีข้อผิดพลาด: ${files}`,
  line: (kind: string, what: string, values: string, place: string): string => `  [${kind}] ${what}${values ? `: ${values}` : ''} (${place})`,
  place: (file: string, sheet: string, cell: string): string => `${file} แผ่น "${sheet}" เซลล์ ${cell}`,
} as const;

export const notFoundWords = {
  title: 'ไม่พบหน้าที่ต้องการ',
  lead: 'ที่อยู่นี้ไม่มีหน้าเว็บ อาจพิมพ์ผิด หรือหน้านั้นถูกย้าย',
  advice: 'ลองเริ่มจากหน้าเหล่านี้',
  home: 'หน้าแรก',
  search: 'ค้นหาในเว็บไซต์',
} as const;
