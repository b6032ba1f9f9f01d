/** Words by which `npm run adopt` understands a workbook that it has never seen. */
export const adoptPatterns = {
  /** First words of what stands below a table. */
  end: /^(?:หมายเหตุ|ที่มา|แหล่งที่มา|แหล่งข้อมูล|อ้างอิง|ผู้รายงาน|ผู้รับรอง|ผู้จัดทำ|ผู้ตรวจ|ลงชื่อ|\(?ลงนาม|source\b|note\b)/i,
  /** A total row: the word alone, or with what it is a total of. */
  total: /^(?:รวม(?:ทั้งสิ้น|ทั้งหมด|ทั่วประเทศ|ทั้งประเทศ|ทั้งจังหวัด|เป็นเงิน|ยอด|จำนวน|สุทธิ)*|ยอดรวม|ผลรวม|ทั่วประเทศ|ทั้งประเทศ|ทั้งจังหวัด|ทั่วราชอาณาจักร|ทั่วราชอาณาจักร|total|grand total|sub ?total)(?=$|[\s(:=])/i,
  /** A text that begins like a total but may be a name: only the figures can tell. */
  totalLike: /^(?:รวม|ยอดรวม|total)/i,
  average: /^(?:ค่า)?เฉลี่ย|^average|^mean\b|^ร้อยละเฉลี่ย/i,
  /** Columns that add up or average the others. */
  totalColumn: /^(?:รวม(?:ทั้งสิ้น|ทั้งหมด|จำนวน)*|ยอดรวม|total|เฉลี่ย|ค่าเฉลี่ย|average)/i,
  counter: /^(?:ที่|ลำดับ|ลำดับที่|ลำดับ ที่|no\.?|#|ข้อ)$/i,
  code: /^(?:รหัส|เลขที่|id$|code$|.*_id$|.*code$)|รหัส/i,
  zip: /zip|postal|ไปรษณีย์|โทร|phone/i,
  note: /หมายเหตุ|ปัญหา|อุปสรรค|ข้อเสนอแนะ|^note|remark/i,
  sample: /^ตัวอย่าง$/,
  unitColumn: /^หน่วย(?:นับ)?$|ต่อหน่วย$|^unit$/i,
  district: /^(?:อำเภอ|อ\.)\s*\S/,
  asOf: /^ข้อมูล ?ณ|^ณ ?วันที่|วันที่ปรับปรุง|^update/i,
  round: /รอบ/,
  quarter: /ไตรมาส|^ ?q ?[1-4]/i,
  fiscal: /งบประมาณ|งปม|fiscal/i,
  yearHeader: /^(?:ปี|พ\.? ?ศ\.?|ปี ?พ\.? ?ศ\.?|year|ปีงบประมาณ|.*_year)$/i,
  target: /เป้าหมาย|^เกณฑ์(?:$| ?\()|แผน(?:งาน|การ)?$|^แผน|target|plan/i,
  actual: /ผลการดำเนินงาน|ผลงาน|^ผล(?:$|การ|ที่| ?\()|ทำได้|เบิกจ่ายจริง|actual|result/i,
  roleOnly: /^(?:ค่า)?(?:เป้าหมาย|เกณฑ์|แผน|ผล|ผลการดำเนินงาน|ผลงาน|ผลการดำเนินการ|ผลที่ได้|target|plan|actual|result)(?:การ\S*)?$/i,
  percent: /^(?:ร้อยละ|อัตราร้อยละ|เปอร์เซ็นต์|%|percent(?:age)?)/i,
  /** Lines above a table that name a place, a year or an office, and not what the table is about. */
  asideTitle: /^(?:จังหวัด|อำเภอ|หน่วยงาน|ส่วนราชการ|ประจำปี|ประจำเดือน|ปีงบประมาณ|ปี ?พ\.ศ\.|พ\.ศ\.)[^()]{0,40}$/,
  /** What a title begins with that says nothing. */
  titlePrefix: /^ตาราง(?:ที่ ?[\d.\-]+)? ?[:：]? ?/,
  /** Words that promise figures below. */
  amount: /^(?:จำนวน|ปริมาณ|มูลค่า|งบประมาณ|วงเงิน|ร้อยละ|อัตรา|ค่าเป้าหมาย|ผลการดำเนินงาน|คะแนน)|บาท\)|^(?:amount|budget|total|percent)/i,
  titleYear: /(?:พ\.? ?ศ\.? ?|ปี(?: ?งบประมาณ| ?การศึกษา| ?ปฏิทิน)?(?: ?พ\.? ?ศ\.?)? ?)(\d{4}|\d{2})(?!\d)/,
  bareYear: /(?<!\d)(2[45]\d\d)(?!\d)/,
  /** Words in parentheses that are units. */
  unit: /^(?:ต่อ\S+|คน|ราย|ครัวเรือน|ครอบครัว|หลังคาเรือน|แห่ง|แห่ง\/คน|ไร่|ตัน|กก\.?|กิโลกรัม|ลิตร|บาท|พันบาท|ล้านบาท|แสนบาท|ตัว|ฟอง|ต้น|ลูก|ครั้ง|เรื่อง|คดี|คัน|ฉบับ|ชิ้น|โครงการ|กิจกรรม|วัน|เดือน|ปี|ชั่วโมง|หน่วย|เมกะวัตต์|กิโลวัตต์-ชั่วโมง|องศาเซลเซียส|มิลลิเมตร|มม\.?|กม\.?|กิโลเมตร|ตร\.?กม\.?|ตารางเมตร|ตารางกิโลเมตร|คะแนน|ระดับ|อันดับ|ตัวชี้วัด|ร้อยละ|%|เปอร์เซ็นต์|หมู่บ้าน|ตำบล|อำเภอ|กลุ่ม|ชุด|เล่ม|ฟาร์ม|เที่ยว|ผลิตภัณฑ์|ราย\/คน|[^\s()]+\/[^\s()]+(?:\/[^\s()]+)?)$/,
} as const;

/** Keys for headers: the first pattern that fits a header names its column. */
export const adoptKeys: readonly (readonly [RegExp, string])[] = [
  [/จังหวัด/, 'province'], [/อำเภอ/, 'district'], [/ตำบล/, 'subdistrict'], [/ภาค/, 'region'], [/หน่วยงาน|ส่วนราชการ/, 'agency'],
  [/รหัส/, 'code'], [/^(?:ที่|ลำดับ)/, 'id'], [/หมายเหตุ/, 'note'], [/เดือน/, 'month'], [/ไตรมาส/, 'quarter'], [/รอบ/, 'round'],
  [/^(?:ปี|พ\.ศ)/, 'year'], [/^วันที่|วัน เดือน ปี/, 'date'], [/เป้าหมาย/, 'target'], [/แผน/, 'plan'], [/^ผล(?:$|การ|งาน)/, 'actual'],
  [/งบประมาณ/, 'budget'], [/เบิกจ่าย/, 'disbursed'], [/ชื่อโครงการ|โครงการ/, 'project'], [/ชื่อ/, 'name'], [/หน่วย/, 'unit'],
  [/ร้อยละ|%/, 'percent'], [/อัตรา/, 'rate'], [/เฉลี่ย/, 'average'], [/รวม/, 'total'], [/ชาย/, 'male'], [/หญิง/, 'female'],
  [/ประชากร/, 'population'], [/ครัวเรือน/, 'households'], [/คะแนน/, 'score'], [/ระดับ/, 'level'], [/จำนวน/, 'count'], [/รายการ|ชนิด|ประเภท/, 'item'],
];

/** Why the proposal is unsure, one sentence each. */
export const adoptDoubts = {
  idFromFile: (id: string) => `ตั้ง id เป็น "${id}" เพราะชื่อแฟ้มไม่มีอักษรอังกฤษพอ แก้เป็นคำสั้น ๆ ที่บอกเรื่อง`,
  noTitle: 'ไม่พบชื่อเรื่องเหนือตาราง จึงใช้ชื่อแผ่นงานหรือชื่อแฟ้ม',
  agency: 'ไม่ทราบหน่วยงานที่รับผิดชอบ ใส่ agency เป็นชื่อย่อใน content/agencies.yaml',
  noHeader: 'ไม่พบหัวตาราง แถวนี้ดูเป็นข้อมูลแล้ว เพิ่มแถวหัวตารางเหนือแถวนี้ก่อนใช้คำนิยาม',
  deepHeader: (rows: number) => `หัวตารางสูง ${rows} แถว ระบบต่อชื่อได้ไม่เกิน 3 แถว ชื่อคอลัมน์จึงขาดแถวบน ควรย่อหัวตาราง`,
  headerElsewhere: (rows: string) => `เมื่ออ่านด้วยคำนิยามนี้ ระบบพบหัวตารางที่แถว ${rows} ไม่ตรงกับที่คาด`,
  headerNotFound: 'เมื่ออ่านด้วยคำนิยามนี้ ระบบไม่พบหัวตาราง',
  rowsDiffer: (rows: string, count: number) => `ผู้อ่านกับผู้เสนอเห็นต่างกันว่าแถวเหล่านี้เป็นข้อมูลหรือไม่: ${rows}${count > 8 ? ` … (${count} แถว)` : ''}`,
  columnNumbers: 'แถวนี้ดูเป็นเลขคอลัมน์ (1 2 3) ไม่ใช่ข้อมูล',
  noRows: 'ไม่มีแถวข้อมูลใต้หัวตาราง จึงเดาชนิดของคอลัมน์จากหัวตารางเท่านั้น',
  fewRows: 'มีข้อมูลเพียงแถวเดียว ชนิดของคอลัมน์อาจผิด',
  noColumnName: 'คอลัมน์นี้ไม่มีหัวตารางของตนเอง จึงไม่อ่าน',
  sameNames: (name: string) => `หัวตาราง "${name}" คลุมหลายคอลัมน์ ถือตามลำดับจากซ้าย ถ้าทำได้ให้ตั้งชื่อคอลัมน์ละชื่อ`,
  sideTable: 'มีอีกตารางอยู่ข้าง ๆ ไม่ได้อ่าน',
  tableBelow: 'ดูเหมือนมีอีกตารางเริ่มที่แถวนี้ ไม่ได้อ่าน',
  otherSheets: (names: string) => `แผ่นงานอื่นก็มีตาราง: ${names} เลือกด้วย --sheet`,
  sameSheets: (names: string) => `แผ่นงานเหล่านี้มีหัวตารางเดียวกัน จึงอ่านรวมกัน: ${names}`,
  hiddenSheet: (name: string) => `แผ่นงาน "${name}" ถูกซ่อน ไม่นำมาเผยแพร่`,
  hiddenColumns: (names: string) => `คอลัมน์ที่ซ่อนไม่นำมาเผยแพร่: ${names}`,
  hiddenRows: (names: string) => `แถวที่ซ่อนไม่นำมาเผยแพร่: ${names}`,
  totalWithoutWord: 'แถวนี้เท่ากับผลบวกของแถวข้างบนแต่ไม่มีคำว่า รวม ระบบจะอ่านเป็นข้อมูล พิมพ์ รวม ในช่องแรกของแถว',
  maybeTotal: 'แถวนี้ไม่มีชื่อ อาจเป็นยอดรวม แต่ไม่เท่ากับผลบวกของแถวข้างบน',
  totalDiffers: 'ยอดในแถวนี้ไม่เท่ากับผลบวกของแถวข้างบน คอลัมน์ที่เป็นเช่นนี้จึงไม่ตรวจผลรวม (additive: false)',
  summaryRow: 'แถวนี้ดูเป็นค่าเฉลี่ยหรือสรุป จึงข้าม',
  looksLikeTotal: 'ข้อความขึ้นต้นเหมือนยอดรวม แต่ตัวเลขไม่ใช่ผลบวก จึงอ่านเป็นข้อมูล',
  heading: 'แถวนี้มีข้อความเดียว จึงอ่านเป็นชื่อกลุ่มของแถวข้างล่าง',
  textBelow: 'ข้อความใต้ตาราง ถือว่าตารางจบก่อนแถวนี้',
  continued: 'ชื่อในช่องนี้อาจต่อจากบรรทัดบน ไม่ใช่กลุ่มใหม่',
  fillDown: 'ช่องว่างใต้ชื่อกลุ่มอ่านเป็นชื่อเดียวกับข้างบน (fill: down)',
  mixedColumn: (odd: number, all: number) => `คอลัมน์นี้มีเซลล์ที่ไม่เข้าพวก ${odd} จาก ${all} เซลล์`,
  blankColumn: 'คอลัมน์นี้ยังไม่มีค่า เดาชนิดจากหัวตาราง',
  noUnit: (name: string) => `ไม่พบหน่วยของ "${name}"`,
  mixedUnits: 'หน่วยต่างกันในแต่ละแถว จึงเก็บเป็นมิติ ไม่แปลงหน่วย',
  percentFormat: 'เซลล์จัดรูปแบบเป็นเปอร์เซ็นต์ ระบบจะอ่าน 0.256 เป็น 25.6',
  yearKind: 'อาจเป็นปีงบประมาณหรือปีปฏิทิน คำนิยามถือเป็นปีปฏิทิน',
  gregorianYear: 'ปีเป็น ค.ศ. ระบบอ่านปีเป็น พ.ศ. จึงเก็บเป็นตัวเลข',
  yearInHeader: 'หัวตารางมีปีอยู่ในชื่อ แฟ้มของปีถัดไปจะไม่ตรงกับคำนิยามนี้',
  noPeriod: 'ไม่พบช่วงเวลาในตาราง ค่าทั้งหมดถือเป็นของปีงบประมาณของโฟลเดอร์ที่วางแฟ้ม',
  yearFound: (year: string) => `ปีที่พบคือ ${year} วางแฟ้มในโฟลเดอร์ของปีนั้น และตรวจว่าเป็นปีงบประมาณหรือปีปฏิทิน`,
  periodsWithoutYear: 'งวดไม่บอกปี ถือเป็นปีงบประมาณของโฟลเดอร์',
  role: (name: string) => `"${name}" อ่านเป็นเป้าหมายหรือผลตามคำในหัวตาราง`,
  direction: 'ไม่ทราบว่าค่ามากดีหรือค่าน้อยดี (direction)',
  trailingZeros: 'ค่าท้ายแถวเป็น 0 ทั้งหมด อาจหมายถึงยังไม่มีข้อมูล ถ้ายังไม่มีให้เว้นว่าง',
  classes: (values: string) => `เป็นคำ ไม่ใช่ตัวเลข (${values}) ถ้าเป็นระดับ ให้ใส่ classes และ type: class`,
  sameRows: 'มีแถวที่ชื่อและช่วงเวลาซ้ำกัน ตัวเลขจะชนกัน แยกด้วยคอลัมน์อื่นหรือแก้ชื่อ',
  duplicateRows: 'มีแถวที่ชื่อซ้ำกัน จึงเก็บเป็นรายการ (records) ไม่ใช่อนุกรม',
  ignored: (name: string) => `ไม่อ่านคอลัมน์ "${name}" เพราะคำนวณจากคอลัมน์อื่น`,
  leftOut: (name: string) => `ไม่อ่านคอลัมน์ "${name}"`,
  reader: (message: string) => `ผู้อ่านแจ้งว่า ${message}`,
  moreFromReader: (count: number) => `ผู้อ่านแจ้งเรื่องทำนองเดียวกันอีก ${count} เซลล์`,
  noTable: 'ไม่พบตารางในแฟ้มนี้',
} as const;

/** Comments in the proposed YAML. */
export const adoptComments = {
  head: (file: string) => ` คำนิยามที่ npm run adopt เสนอจาก ${file} ตรวจทุกบรรทัดก่อนใช้`,
  schema: ' yaml-language-server: $schema=../dataset.schema.json',
  id: ' ชื่อชุดข้อมูล a-z 0-9 และ - ต้องไม่ซ้ำกับชุดอื่น',
  agency: ' ชื่อย่อของหน่วยงานใน content/agencies.yaml; null = ไม่ทราบ',
  workbook: ' ชื่อแฟ้มไม่รวมนามสกุล วางใน spreadsheets/<ปีงบประมาณ>/',
  header: (rows: string, first: number) => ` หัวตารางแถว ${rows} ข้อมูลเริ่มแถว ${first}`,
  year: ' folder: ปีของโฟลเดอร์; any: ปีเขียนอยู่ในตาราง',
  totals: ' คำขึ้นต้นของแถวรวม',
  skip: ' คำขึ้นต้นของแถวที่ไม่ใช่ข้อมูล',
  endAt: ' คำขึ้นต้นของแถวหลังตาราง',
  ignore: ' คอลัมน์ที่ตั้งใจไม่อ่าน',
  direction: ' higher: มากดี; lower: น้อยดี',
  columns: (letters: string) => ` คอลัมน์ ${letters}`,
  unsure: ' ไม่แน่ใจ:',
} as const;

export const adoptTitles = {
  group: 'กลุ่ม',
  district: 'อำเภอ',
  unitUnknown: 'ไม่ระบุหน่วย',
  unitByRow: 'ตามหน่วยในแต่ละแถว',
  percent: 'ร้อยละ',
} as const;

/** What the command prints around the proposal. */
export const adoptReport = {
  proposal: '── คำนิยามที่เสนอ ──',
  preview: (rows: number) => `── ตัวอย่างที่อ่านได้ด้วยคำนิยามนี้ (${rows} แถวแรก) ──`,
  nothingRead: 'อ่านไม่ได้แม้แต่แถวเดียว ดูรายการที่ไม่แน่ใจ',
  unsure: (count: number) => `── ไม่แน่ใจ ${count} เรื่อง ──`,
  sure: 'ไม่มีเรื่องที่ไม่แน่ใจ',
  row: (row: number) => `แถว ${row}`,
  counts: (values: number, kind: string, data: number, totals: number, skipped: number) => `อ่านได้ ${values} ${kind} จาก ${data} แถว (แถวรวม ${totals} แถวที่ข้าม ${skipped})`,
  observations: 'ค่า',
  records: 'รายการ',
  written: (path: string) => `เขียนคำนิยามแล้ว ${path}`,
  exists: (path: string) => `มีแฟ้ม ${path} อยู่แล้ว จึงไม่เขียนทับ`,
  usage: 'ใช้: npm run adopt -- แฟ้ม [--sheet ชื่อแผ่นงาน] [--to แฟ้ม.yaml] [--json]',
  noSuchFile: (path: string) => `ไม่มีแฟ้ม ${path}`,
  noSuchSheet: (name: string, names: string) => `ไม่มีแผ่นงาน "${name}" (มี: ${names})`,
} as const;
