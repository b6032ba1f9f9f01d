/** What one mark of the grid says; `day` is the last day to report, `days` how long it has passed. */
const reasonWords = {
  found: () => 'พบรายงาน',
  'found-zero': () => 'รายงานว่าเป็นศูนย์',
  late: (day, days) => `ไม่พบ เลยกำหนด ${day} มา ${days} วัน`,
  'not-found': () => 'ไม่พบ (ไม่มีกำหนดวัน)',
  open: (day) => `รอส่ง กำหนด ${day}`,
  'before-due': (day) => `ยังไม่ถึงกำหนด ${day}`,
  'month-open': () => 'ยังไม่สิ้นเดือน',
  'before-start': () => 'ยังไม่เริ่มกิจกรรม',
  'start-unknown': () => 'ยังไม่ทราบเดือนเริ่ม',
  'no-start': () => 'ไม่เกี่ยวข้อง เพราะไม่ระบุเดือนเริ่ม',
} as const satisfies Record<string, (day: string, days: number) => string>;

/** Words of `/activities/<fy>/`. */
export const activityWords = {
  title: (fiscalYear: number): string => `กิจกรรมพัฒนาประสิทธิภาพ ปีงบประมาณ ${fiscalYear}`,
  eyebrow: (code: string): string => `ตัวชี้วัดที่ ${code}`,
  indicator: 'หน้าตัวชี้วัด',
  letter: 'หนังสือที่เป็นที่มา',
  summary: {
    unitActivity: 'กิจกรรม',
    late: 'รายงานที่เลยวันกำหนด', lateHint: 'นับเฉพาะรายงานที่เอกสารกำหนดวัน', unitCells: 'ช่อง', unitReports: 'รายงาน', empty: 'ว่างอยู่', count: 'รวม', found: 'รายงานที่พบในแฟ้ม',
    of: 'จากช่องรายเดือนทั้งหมด', notFound: 'ไม่พบ (ไม่มีกำหนดวัน)', notFoundHint: 'สิ้นเดือนแล้วแต่ไม่พบ ไม่นับว่าล่าช้าเพราะไม่มีวันกำหนด',
  },
  topics: {
    heading: 'กิจกรรมตามข้อสั่งการ', table: 'ตารางกิจกรรมตามข้อสั่งการ', lead: 'เริ่มเมื่อใด รายงานอย่างไร และต้องลดเท่าใด',
    name: 'กิจกรรม', start: 'เริ่มดำเนินการ', rule: 'การรายงานผล', reduction: 'ลดลงไม่น้อยกว่า', percent: 'ร้อยละ', agency: 'หน่วยงานรับผิดชอบ', note: 'หมายเหตุ',
    noReduction: 'ไม่กำหนด', noAgency: 'ไม่ระบุ', noStart: 'ไม่ระบุ', noRule: 'ไม่ระบุ', noNote: '',
    reductionNote: (named: string, unnamed: string): string => `เกณฑ์ร้อยละที่ต้องลดกำหนดไว้กับ${named}เท่านั้น ไม่ได้กำหนดกับ${unnamed}`,
    noProgress: (named: string): string => `ยังบอกไม่ได้ว่า${named}ลดได้ถึงร้อยละที่กำหนดแล้วหรือยัง เพราะไม่พบรายงานรายเดือนในแฟ้ม และเอกสารไม่ได้ระบุฐานที่ใช้เทียบ`,
    join: ' และ',
  },
  additional: {
    heading: 'กิจกรรมเพิ่มเติม',
    name: (no: number): string => `กิจกรรมเพิ่มเติมที่ ${no}`,
    rowName: (no: number, name: string): string => `เพิ่มเติมที่ ${no}: ${name}`,
    missing: 'ชื่อกิจกรรมเพิ่มเติม',
    lead: 'แฟ้มข้อมูลมีที่สำหรับกิจกรรมเพิ่มเติม แต่ไม่มีหนังสือฉบับใดบอกชื่อ กิจกรรมที่แฟ้มไม่ระบุเดือนเริ่มไม่นับว่าต้องรายงานในเดือนใด',
    category: 'ประเภทเรื่อง',
  },
  grid: {
    heading: 'ตารางรายงานรายเดือน', caption: (fiscalYear: number): string => `รายงานรายเดือนที่พบในแฟ้มข้อมูล ปีงบประมาณ ${fiscalYear}`,
    lead: (day: string): string => `นับ ณ วันอ้างอิงของรายงาน ${day} รายงานที่ไม่มีกำหนดวันไม่ถือว่าล่าช้า`,
    activity: 'กิจกรรม', found: 'พบ', due: 'ไม่พบ', directive: 'ตามข้อสั่งการ', additional: 'เพิ่มเติม', energy: 'บันทึกการใช้พลังงาน',
    cell: (month: string, reason: keyof typeof reasonWords, day: string, days: number): string => `${month}: ${reasonWords[reason](day, days)}`,
    fromCell: (text: string, cell: string): string => `${text} (${cell})`,
    reasons: 'วิธีอ่านเครื่องหมาย',
    dueText: 'ถึงเดือนที่ต้องรายงานแล้ว แต่ไม่พบในแฟ้มข้อมูล (เลยวันกำหนด หรือไม่มีกำหนดวัน)',
    notDueText: 'ยังไม่ถึงกำหนด ยังไม่สิ้นเดือน ยังไม่เริ่ม หรือยังไม่ทราบเดือนเริ่ม',
    naText: 'ไม่เกี่ยวข้อง (แฟ้มไม่ระบุเดือนเริ่ม)',
    startUnknown: (from: string, to: string): string => `กิจกรรมที่ให้เลือกเดือนเริ่มได้ระหว่าง ${from} ถึง ${to} เอกสารไม่บอกว่าเลือกเดือนใด ก่อนเดือนสุดท้ายของช่วงจึงแสดงว่ายังไม่ทราบเดือนเริ่ม`,
  },
  energy: {
    heading: 'การบันทึกการใช้ไฟฟ้าและน้ำมันเชื้อเพลิง', caption: 'การบันทึกการใช้พลังงานรายเดือน', month: 'เดือน', lastDay: 'วันสุดท้ายที่บันทึกได้', state: 'สถานะ', late: 'เลยมา (วัน)',
    who: 'ผู้บันทึก', to: 'ส่งถึง', rule: 'กำหนด', system: 'ระบบ', noDay: 'ไม่มีกำหนดวัน',
    evidence: 'เลยกำหนด หมายความว่าแฟ้มข้อมูลยังว่างเมื่อพ้นวันสุดท้าย เว็บไซต์ไม่ได้ตรวจกับระบบที่รับรายงาน',
  },
  categories: {
    heading: 'ประเภทเรื่องสำหรับเลือกกิจกรรมเพิ่มเติม', short: 'ประเภทเรื่อง และกลุ่ม A กับ B ที่ยกเลิก', cancelled: 'ยกเลิกการแบ่งกลุ่มแล้ว', group: (name: string): string => `กลุ่ม ${name} เดิม`, former: 'ยกเลิกแล้ว',
    lead: 'ประเภทเรื่องยังใช้เลือกกิจกรรมเพิ่มเติมได้ แต่การแบ่งกลุ่มและเงื่อนไขการเลือกเดิมยกเลิกแล้ว ชื่อกลุ่มแสดงไว้เพื่อให้เทียบกับเอกสารเก่าได้',
    more: (letter: string): string => `อ่านเงื่อนไขเดิมและการยกเลิกใน${letter}`,
  },
  plan: { heading: 'การส่งแผนการดำเนินงาน', by: 'ส่งภายใน', who: 'ผู้ส่ง', to: 'ส่งถึง', state: 'สถานะ' },
  notes: 'หมายเหตุของชุดข้อมูล',
} as const;
