import { formatNumber } from '#src/thai/numbers.ts';

/** Whole months as they are, parts of one to one place. */
const months = (value: number): string => `${formatNumber(Number(value.toFixed(1)))} เดือน`;

/** Words about the pace of a running sum. */
export const paceWords = {
  title: 'จังหวะสู่เป้าหมาย',
  titleOf: (place: string): string => `จังหวะสู่เป้าหมาย ${place}`,
  computed: 'คำนวณ',
  inComputed: '(คำนวณ)',
  item: 'รายการ และวิธีคำนวณ',
  value: 'ค่าที่คำนวณ',
  lead: (period: string, date: string, until: string): string => `${period} คิดถึงวันของข้อมูล คือ ${date} ไม่ใช่วันที่เปิดหน้านี้ ครบกำหนด ${until}`,
  percent: (target: string): string => `ร้อยละของ${target}`,
  percentHow: (target: string): string => `ผล ÷ ${target} × 100`,
  gap: { behind: 'ยังขาด', ahead: 'เหลือก่อนถึงเพดาน' },
  gapHow: (target: string): string => `${target} − ผล`,
  expected: 'ควรได้ถึงวันของข้อมูล',
  limit: 'ไม่ควรเกินถึงวันของข้อมูล',
  expectedHow: (target: string, soFar: number, all: number): string => `${target} × ${formatNumber(Number(soFar.toFixed(1)))}/${months(all)} โดยถือว่าทุกเดือนได้เท่ากัน`,
  apart: { better: { higher: 'สูงกว่าที่ควรได้', lower: 'ต่ำกว่าที่ไม่ควรเกิน' }, worse: { higher: 'ต่ำกว่าที่ควรได้', lower: 'สูงกว่าที่ไม่ควรเกิน' }, even: { higher: 'เท่ากับที่ควรได้', lower: 'เท่ากับที่ไม่ควรเกิน' } },
  apartHow: 'ผล เทียบกับแถวก่อนหน้า',
  mean: 'เฉลี่ยต่อเดือนที่ผ่านมา',
  meanHow: (soFar: number): string => `ผล ÷ ${months(soFar)} ตั้งแต่ตุลาคม`,
  needed: { higher: 'ต้องได้อีกเดือนละ', lower: 'เหลือได้อีกเดือนละ' },
  neededHow: (left: number): string => `ส่วนที่ขาด ÷ ${months(left)} ที่เหลือ`,
  middle: 'คาดว่าจะได้เมื่อสิ้นงวด',
  middleHow: (soFar: number, all: number): string => `ผล ÷ ${months(soFar)} × ${months(all)} ถ้าเดือนที่เหลือได้เท่าค่าเฉลี่ย`,
  range: 'ช่วงที่อาจเป็นได้',
  to: ' ถึง ',
  rangeHow: 'ผล + เดือนที่เหลือ × อัตราต่อเดือนของช่วงที่ช้าที่สุด และช่วงที่เร็วที่สุด เท่าที่มีข้อมูล',
  stretch: (from: string, to: string): string => `อัตราต่อเดือน ${from} – ${to}`,
  stretchFirst: 'ยอดสะสม ÷ จำนวนเดือน',
  stretchNext: 'ยอดที่เพิ่มจากข้อมูลก่อนหน้า ÷ จำนวนเดือน',
  noRange: {
    'one-point': 'มียอดสะสมเพียงจุดเดียว จึงไม่รู้ว่าอัตราต่อเดือนขึ้นลงเท่าใด ไม่แสดงช่วง',
    shrinks: 'ยอดสะสมลดลงระหว่างงวด ซึ่งยอดสะสมไม่ควรลด จึงไม่แสดงช่วง',
  },
  assumptions: 'ข้อสมมติ: เป็นยอดสะสมตั้งแต่เดือนตุลาคม และเป้าหมายครบกำหนดสิ้นงวด ค่าคาดหมายเป็นเพียงการคูณต่อ ไม่ใช่การพยากรณ์ และไม่ได้เก็บไว้ในแฟ้มข้อมูลใด',
  short: { higher: 'ควรได้ถึงวันของข้อมูล', lower: 'ไม่ควรเกินถึงวันของข้อมูล' },
  shortLeft: (left: number): string => `(เหลือ ${months(left)})`,
} as const;
