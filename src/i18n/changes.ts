/** Words of the page of changes and of the page that is not there. */
export const changesWords = {
  title: 'การเปลี่ยนแปลง',
  description: 'ตัวเลขใดเพิ่ม เปลี่ยน หรือถูกแก้จากการเผยแพร่ครั้งก่อน',
  first: 'การเผยแพร่ครั้งแรก',
  lead: 'หน้านี้บอกว่าตัวเลขใดเพิ่ม เปลี่ยน หรือถูกแก้จากการเผยแพร่ครั้งก่อน',
  firstText: 'การเผยแพร่ครั้งนี้เป็นครั้งแรก ยังไม่มีฉบับก่อนให้เทียบ จึงยังไม่มีรายการเปลี่ยนแปลง',
  contents: 'สิ่งที่เผยแพร่ในครั้งนี้',
  counts: (datasets: number, workbooks: number): string => `${datasets} ชุดข้อมูล จากแฟ้มของส่วนราชการ ${workbooks} แฟ้ม`,
  table: 'ตารางชุดข้อมูลที่เผยแพร่',
  dataset: 'ชุดข้อมูล',
  period: 'ช่วงเวลา',
  asOf: 'ข้อมูล ณ',
  unspecified: 'ไม่ระบุ',
  catalogue: 'ดูบัญชีข้อมูลและดาวน์โหลดทั้งหมด',
} as const;

export const notFoundWords = {
  title: 'ไม่พบหน้าที่ต้องการ',
  lead: 'ที่อยู่นี้ไม่มีหน้าเว็บ อาจพิมพ์ผิด หรือหน้านั้นถูกย้าย',
  advice: 'ลองเริ่มจากหน้าเหล่านี้',
  home: 'หน้าแรก',
  search: 'ค้นหาในเว็บไซต์',
} as const;
