/** Words of what a project reports: by month and quarter, output against target, what is missing. */
export const reportWords = {
  quarters: 'แผน ผล และการเบิกจ่ายรายไตรมาสและรายเดือน',
  quartersTable: 'ตารางแผน ผล และการเบิกจ่ายรายไตรมาสและรายเดือน',
  period: 'ไตรมาสและเดือน',
  plan: 'แผน',
  actual: 'ดำเนินการจริง',
  paid: 'เบิกจ่าย (บาท)',
  cumulative: 'เบิกจ่ายสะสม (บาท)',
  percent: 'ร้อยละของงบประมาณ',
  quarter: (number: number): string => `ไตรมาสที่ ${number}`,
  rule: 'เดือนที่วันเริ่มถึงวันสิ้นสุดคลุมอยู่นับเป็นเดือนในแผนหรือเดือนที่ดำเนินการ – คือไม่มีข้อมูล ไม่ใช่ไม่ได้ทำ',
  place: 'สถานที่ดำเนินการ',
  outputTarget: 'ผลผลิตเทียบเป้าหมาย',
  of: 'จากเป้าหมาย',
  reached: 'ร้อยละ',
  noActual: 'ยังไม่มีผลผลิตที่ทำได้ เป้าหมาย',
  noOutputTarget: 'แฟ้มไม่มีเป้าหมายผลผลิตเป็นตัวเลข จึงยังเทียบไม่ได้',
  external: { yes: 'เกิดจากปัจจัยภายนอก', no: 'ไม่ได้เกิดจากปัจจัยภายนอก', unsaid: 'ยังไม่ระบุว่าเกิดจากปัจจัยภายนอกหรือไม่' },
  gapsTable: 'ตารางข้อมูลที่ยังขาดในรายงานของโครงการ',
  gap: 'ข้อมูลที่ยังขาด',
  column: 'ช่องในแฟ้ม',
  who: 'ผู้ส่งข้อมูล',
  by: 'กำหนดส่ง',
  unstated: 'ไม่ระบุ',
  noDay: 'หนังสือไม่ได้กำหนดวัน',
  withResults: (date: string): string => `หนังสือไม่ได้กำหนดวันแยก ส่งได้พร้อมผลและภาพถ่าย (${date})`,
  sampleOwes: 'โครงการตัวอย่างไม่มีกำหนดส่งจริง',
  howTo: 'วิธีรายงานผลโครงการ',
  template: (file: string): string => `แบบฟอร์มเปล่า ${file}`,
  gapsLead: 'แฟ้มข้อมูลยังไม่มีสิ่งต่อไปนี้ ซึ่งไม่ได้หมายความว่าหน่วยงานยังไม่ได้ส่งทางอื่น',
} as const;

/** Whether a period lies within the dates of a plan or of the work. */
export const presenceWords = {
  plan: { within: 'ตามแผน', open: 'ตามแผน ไม่มีวันสิ้นสุด', outside: 'นอกแผน' },
  actual: { within: 'ดำเนินการ', open: 'เริ่มแล้ว ยังไม่มีวันสิ้นสุด', outside: 'นอกช่วงดำเนินการ' },
} as const;

/** The quarters of a plan, all projects together. */
export const quarterWords = {
  title: 'โครงการรายไตรมาส',
  lead: 'โครงการใดอยู่ในแผนหรือดำเนินการในไตรมาสใด ที่ไหน งบประมาณเท่าใด และเบิกจ่ายในไตรมาสนั้นเท่าใด',
  table: 'ตารางโครงการรายไตรมาส',
  filter: 'ไตรมาส',
  filterLabel: 'กรองตารางโครงการรายไตรมาส',
  now: (quarter: number): string => `วันอ้างอิงอยู่ในไตรมาสที่ ${quarter}`,
  showNow: 'แสดงเฉพาะโครงการของไตรมาสนี้',
  current: 'ไตรมาสนี้',
  running: 'โครงการในไตรมาส',
  paid: 'เบิกจ่าย',
  baht: 'บาท',
  unknown: 'โครงการไม่มีกำหนดการ วันที่ดำเนินการ หรือยอดเบิกจ่ายในแฟ้มข้อมูล จึงบอกไม่ได้ว่าอยู่ในไตรมาสใด',
  unknownList: 'ดูรายชื่อและงบประมาณ',
  legend: 'ช่องหนึ่งบอกแผน ผล และเงินที่เบิกจ่ายในไตรมาสนั้น – คือไม่มีข้อมูล',
} as const;

/** What an agency's projects still lack. */
export const agencyReportWords = {
  result: 'ผลการดำเนินงาน',
  photos: 'ภาพถ่าย',
  given: 'มีแล้ว',
  awaited: 'ยังไม่มี',
  photoUnit: 'ภาพ',
  noResult: 'ยังไม่มีผลการดำเนินงาน',
  noPhotos: 'ยังไม่มีภาพถ่าย',
  projects: 'โครงการ',
  by: (date: string): string => `กำหนดส่งผลพร้อมภาพถ่าย ${date}`,
  complete: 'ทุกโครงการมีผลและภาพถ่ายในแฟ้มแล้ว',
} as const;
