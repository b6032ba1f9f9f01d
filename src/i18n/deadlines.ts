import { formatNumber } from '#src/thai/numbers.ts';
import { statusWords } from '#src/i18n/site.ts';

/** Words of deadlines: their list, their states, the page `/deadlines/`. */
export const deadlineTitles = {
  ofPeriod: (title: string, period: string, isMonth: boolean): string => `${title} ${isMonth ? 'เดือน' : ''}${period}`,
} as const;

/** How other pages name a letter. */
export const namedLinkWords = {
  noRecipient: 'ไม่ระบุผู้รับ',
  letter: (number: string, date: string): string => `หนังสือที่ ${number} ลงวันที่ ${date}`,
} as const;

export const noDay = 'ไม่มีกำหนดวัน';
const daysLeft = (days: number): string => (days === 0 ? 'ครบกำหนดวันนี้' : `เหลืออีก ${formatNumber(days)} วัน`);

/** How a deadline stands at length; `days` since its day, or still to go, null without a day. */
export const dueStateSentences = {
  late: (days) => `ไม่พบในแฟ้ม เลยวันกำหนด ${formatNumber(days ?? 0)} วัน`,
  unfound: () => 'ไม่พบในแฟ้ม ไม่มีกำหนดวัน จึงไม่นับว่าล่าช้า',
  due: (days) => (days === null ? statusWords.due : `${statusWords.due} ${daysLeft(days)}`),
  past: (days) => `${days === null ? '' : 'ถึงกำหนดแล้ว '}ไม่มีแฟ้มให้ตรวจว่าส่งแล้วหรือยัง`,
  'not-due': (days) => (days === null ? `${statusWords['not-due']} ${noDay}` : `ยังไม่ถึงกำหนด ${daysLeft(days)}`),
  zero: () => statusWords.zero,
  reported: () => statusWords.reported,
  'not-applicable': () => statusWords['not-applicable'],
} as const satisfies Record<keyof typeof statusWords, (days: number | null) => string>;

/** Where a state can be seen. */
export const proofWords = {
  file: 'แฟ้ม',
  sheet: 'แผ่น',
  cells: 'เซลล์',
  more: (count: number): string => ` และอีก ${count} เซลล์`,
  noRow: 'ไม่มีแถวของรายงานนี้',
} as const;

/** Words of `/deadlines/`. */
export const deadlineWords = {
  title: 'กำหนดส่ง',
  lead: (day: string): string => `ใครต้องส่งอะไร เมื่อใด และพบในแฟ้มข้อมูลแล้วหรือยัง นับ ณ วันอ้างอิงของรายงาน ${day} ไม่ใช่วันที่เปิดอ่าน`,
  next: { heading: 'กำหนดส่งถัดไป', table: 'ตารางกำหนดถัดไป', none: 'ไม่มีกำหนดส่งหลังวันอ้างอิง', late: (count: number): string => `ไม่พบในแฟ้มและเลยวันกำหนด ${count} เรื่อง` },
  late: {
    heading: 'เลยวันกำหนดและไม่พบในแฟ้มข้อมูล', table: 'ตารางรายการที่เลยวันกำหนดและไม่พบ', none: 'ไม่มีรายการที่เลยวันกำหนด', days: 'เลยมา (วัน)', longest: 'นานที่สุด', proof: 'ดูจาก',
    lead: 'นับเฉพาะรายงานที่เอกสารกำหนดวัน และแฟ้มข้อมูลมีที่ให้กรอกแต่ยังไม่พบ ไม่ได้หมายความว่าไม่ได้ส่ง เพราะเว็บไซต์ไม่ได้ตรวจกับระบบหรือหน่วยงานที่รับรายงาน',
  },
  matrix: {
    heading: 'หน่วยงานกับเดือน',
    lead: 'รายงานประจำอยู่ในเดือนที่รายงาน เรื่องที่ส่งครั้งเดียวอยู่ในเดือนที่ครบกำหนด ช่องหนึ่งแสดงสถานะที่ต้องทำก่อน ตัวเลขหลังเครื่องหมายคือจำนวนเรื่องในสถานะนั้นเมื่อมีมากกว่าหนึ่ง',
    caption: (fiscalYear: number): string => `สถานะการรายงาน ปีงบประมาณ ${fiscalYear}`,
    agency: 'หน่วยงาน', wanted: 'ไม่พบ', found: 'พบ',
    alike: (count: number): string => `${count} หน่วยงานต่อไปนี้ แห่งละ`,
    entry: (title: string, state: keyof typeof statusWords, days: number | undefined, place: string | undefined): string =>
      `${title} ${dueStateSentences[state](state === 'late' ? (days ?? 0) : null)}${place === undefined || state === 'not-due' ? '' : ` (${place})`}`,
    cell: (month: string, entries: readonly string[]): string => `${month}: ${entries.length > 0 ? entries.join(' · ') : 'ไม่มีเรื่องที่ต้องส่ง'}`,
  },
  rules: {
    heading: 'รายงานที่ต้องทำเป็นประจำ', periods: 'ช่วงเวลาที่รายงาน', rule: 'กำหนด', who: 'ผู้รายงาน', to: 'ส่งถึง', letter: 'ที่มา', note: 'หมายเหตุ', found: 'พบในแฟ้ม', system: 'ระบบ',
    every: { month: 'ทุกเดือน', quarter: 'ทุกไตรมาส', year: 'ทุกปีงบประมาณ' },
    range: (each: string, from: string, to: string): string => `${each} ตั้งแต่ ${from} ถึง ${to}`,
    open: (each: string, from: string): string => `${each} ตั้งแต่ ${from} จนงานเสร็จตามแผน`,
    yearly: (each: string, from: string): string => `${each} ตั้งแต่ ${from}`,
    openStart: (each: string, from: string, by: string): string => `${each} นับจากเดือนที่เริ่ม ซึ่งเลือกได้ระหว่าง ${from} ถึง ${by} จนงานเสร็จตามแผน`,
    lastDay: (before: number, after: number): string =>
      before === 1 ? `วันสุดท้ายคือวันสิ้นเดือน${after === 1 ? 'นั้น' : after === 2 ? 'ถัดไป' : `ที่ ${after - 1} ถัดไป`}` : `วันสุดท้ายคือวันที่ ${before - 1} ${after === 1 ? 'ของเดือนถัดไป' : after === 0 ? 'ของเดือนนั้น' : `ของเดือนที่ ${after} ถัดไป`}`,
    noDay: 'ไม่มีกำหนดวัน จึงไม่นับว่าล่าช้า', of: 'จาก', cells: 'ช่องของช่วงที่สิ้นสุดแล้ว', cellsBegun: 'ช่องของช่วงที่สิ้นสุดแล้ว ไม่นับเดือนที่อาจยังไม่เริ่มงาน', noCells: 'ไม่มีแฟ้มให้ตรวจ',
  },
  all: { heading: 'กำหนดส่งทั้งหมด', caption: 'กำหนดส่งทั้งหมด เรียงตามวัน', dated: 'มีวันกำหนด', undated: 'ไม่มีวันกำหนด', agency: 'หน่วยงาน', state: 'สถานะ' },
  columns: { what: 'เรื่อง', by: 'กำหนด', byState: 'กำหนดและสถานะ', who: 'ผู้ส่ง', whoTo: 'ผู้ส่งและผู้รับ', to: 'ส่งถึง' },
  within: (month: string): string => `ภายใน ${month}`,
  agencies: (count: number): string => `${count} หน่วยงาน`,
} as const;

/** The calendar files of deadlines, and how to subscribe to them. */
export const deadlineCalendarWords = {
  heading: 'รับกำหนดส่งในปฏิทินของท่าน',
  lead: 'ปฏิทินในโทรศัพท์หรือคอมพิวเตอร์ติดตามกำหนดส่งนี้ได้ เมื่อเว็บไซต์ปรับปรุง ปฏิทินจะปรับตามเอง',
  steps: [
    'iPhone หรือ iPad: ปฏิทิน > ปฏิทินทั้งหลาย > เพิ่มปฏิทิน > เพิ่มปฏิทินที่สมัครรับ แล้ววางที่อยู่',
    'Google ปฏิทิน (เปิดในคอมพิวเตอร์): ปฏิทินอื่น > + > จาก URL แล้ววางที่อยู่ โทรศัพท์ Android ที่ใช้บัญชีเดียวกันจะเห็นด้วย',
    'Outlook: เพิ่มปฏิทิน > สมัครรับจากเว็บ แล้ววางที่อยู่',
  ],
  all: 'กำหนดส่งของทุกหน่วยงาน',
  own: 'กำหนดส่งของหน่วยงานนี้ในปฏิทินของท่าน',
  byAgency: 'เฉพาะหน่วยงาน',
  address: 'ที่อยู่',
  file: 'แฟ้มปฏิทิน (.ics)',
  product: '-//Sakhon Report//Deadlines//TH',
  name: (province: string): string => `กำหนดส่ง ${province}`,
  nameOf: (agency: string): string => `กำหนดส่ง ${agency}`,
  description: 'กำหนดส่งรายงานตามหนังสือเวียนของจังหวัด',
  summary: (title: string): string => `ครบกำหนด: ${title}`,
  who: (names: string): string => `ผู้ส่ง: ${names}`,
  to: (name: string): string => `ส่งถึง: ${name}`,
  letter: (name: string, section: string): string => `ที่มา: ${name} ${section}`.trim(),
  asWritten: (words: string): string => `กำหนดตามเอกสาร: ${words}`,
  state: (words: string, day: string): string => `สถานะ ณ ${day}: ${words}`,
  join: ', ',
} as const;
