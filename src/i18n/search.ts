/** Words of the search page and its results. */
export const searchWords = {
  title: 'ค้นหา',
  description: 'ค้นหาตัวชี้วัด โครงการ หน่วยงาน หนังสือ และตัวเลขในเว็บไซต์นี้',
  form: 'ค้นหาและกรองผล',
  label: 'คำหรือตัวเลขที่ต้องการค้นหา',
  hint: 'พิมพ์ส่วนหนึ่งของคำก็ได้ ใช้เลขไทยหรือเลขอารบิกได้ผลเหมือนกัน เว้นวรรคระหว่างคำเพื่อหาหน้าที่มีทุกคำ',
  submit: 'ค้นหา',
  filters: 'กรองผลการค้นหา',
  kind: 'ประเภทหน้า',
  fiscalYear: 'ปีงบประมาณ',
  agency: 'หน่วยงาน',
  all: 'ทั้งหมด',
  clear: 'ล้างตัวกรอง',
  results: 'ผลการค้นหา',
  found: 'พบ',
  foundUnit: 'หน้า',
  loading: 'กำลังค้นหา…',
  start: 'พิมพ์คำที่ต้องการ หรือเลือกตัวกรองเพื่อดูรายการหน้า',
  more: 'แสดงผลเพิ่ม',
  failed: 'ค้นหาไม่ได้ในขณะนี้ อาจเป็นเพราะสัญญาณอินเทอร์เน็ตขาดหาย ลองค้นหาอีกครั้ง หรือเลือกดูจากรายการด้านล่าง',
  noneTitle: 'ไม่พบหน้าที่ตรงกับคำค้น',
  noneAdvice: [
    'ตรวจตัวสะกดและวรรณยุกต์อีกครั้ง',
    'ลองใช้คำที่สั้นลง หรือเพียงส่วนหนึ่งของคำ',
    'ถ้าพิมพ์หลายคำ ลองเหลือคำเดียว เพราะผลการค้นหาต้องมีทุกคำ',
    'ถ้าเลือกตัวกรองไว้ ลองล้างตัวกรอง',
  ],
  browse: 'หรือเลือกดูจากรายการ',
  noScriptTitle: 'การค้นหาต้องใช้ JavaScript',
  noScript: 'เบราว์เซอร์นี้ปิด JavaScript อยู่ จึงค้นหาในหน้านี้ไม่ได้ หน้าอื่นทุกหน้าอ่านได้ตามปกติ เลือกดูจากรายการด้านล่าง หรือพิมพ์ในเว็บค้นหาทั่วไปโดยเติมคำว่า',
  noScriptExample: (host: string): string => `site:${host}`,
} as const;

/** Lists through which every page can be reached without searching. Paths come without the base. */
export const browseLinks: readonly { readonly path: string; readonly label: string }[] = [
  { path: '/indicators/', label: 'ตัวชี้วัดทั้งหมด' },
  { path: '/agencies/', label: 'หน่วยงานทั้งหมด' },
  { path: '/letters/', label: 'หนังสือทั้งหมด' },
  { path: '/data/', label: 'บัญชีข้อมูลและดาวน์โหลด' },
  { path: '/', label: 'หน้าแรก' },
];

/** Kinds of pages as the layout writes them into data-search-kind, in the order in which a reader is offered them. */
export const pageKindWords: Readonly<Record<string, string>> = {
  indicator: 'ตัวชี้วัด',
  project: 'โครงการ',
  agency: 'หน่วยงาน',
  letter: 'หนังสือ',
  evaluation: 'ประเมินผล',
  plan: 'แผน',
  budget: 'งบประมาณ',
  activities: 'กิจกรรม',
  calendar: 'ปฏิทิน',
  deadlines: 'กำหนดส่ง',
  data: 'ข้อมูล',
  province: 'จังหวัด',
  changes: 'การเปลี่ยนแปลง',
  home: 'หน้าแรก',
  page: 'หน้าอื่น',
};
