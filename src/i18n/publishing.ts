/** Words about one publish and the next: reading the state of the one before, keeping good figures, corrections. */
export const stateWords = {
  damaged: { found: 'เนื้อหาไม่สมบูรณ์', expected: 'ต้องเป็น state.json ที่เว็บไซต์นี้เผยแพร่ไว้', fix: 'ถือเป็นการเผยแพร่ครั้งแรก ถ้ามีฉบับที่สมบูรณ์ให้กำหนด STATE_FROM ชี้ไปที่ฉบับนั้น' },
  foreign: (isPage: boolean) => ({
    found: isPage ? 'หน้าเว็บ (อาจเป็นหน้าลงชื่อเข้าใช้)' : 'ข้อมูลอื่นที่ไม่ใช่ state.json',
    expected: 'ต้องเป็น state.json ที่เว็บไซต์นี้เผยแพร่ไว้ และเปิดได้โดยไม่ต้องลงชื่อเข้าใช้',
    fix: 'แก้ STATE_FROM ให้ถูก หรือกำหนด STATE_FROM= (ว่าง) ถ้าต้องการเผยแพร่เป็นครั้งแรก',
  }),
  missing: { found: 'ไม่มีแฟ้มนี้', expected: 'ต้องเป็นที่อยู่ของ state.json ที่เว็บไซต์นี้เผยแพร่ไว้', fix: 'ถือเป็นการเผยแพร่ครั้งแรก ถ้าเคยเผยแพร่แล้วให้แก้ STATE_FROM' },
  version: (found: string, known: number) => ({ found: `รุ่น ${found}`, expected: `ต้องเป็นรุ่น ${known}`, fix: 'ถือเป็นการเผยแพร่ครั้งแรก เพราะโปรแกรมนี้อ่านรุ่นอื่นไม่ได้' }),
  unreachable: (reason: string) => ({ found: reason, expected: 'ต้องอ่านได้', fix: 'ลองใหม่เมื่อเครือข่ายพร้อม หรือกำหนด STATE_FROM= (ว่าง) ถ้าต้องการเผยแพร่เป็นครั้งแรก' }),
} as const;

export const keptWords = {
  label: 'ข้อมูลชุดก่อนหน้า',
  notice: (date: string, file: string) => `แสดงข้อมูลชุดก่อนหน้า (รับไว้เมื่อ ${date}) เพราะแฟ้ม ${file} มีข้อผิดพลาด`,
  since: (date: string) => `ใช้ข้อมูลชุดก่อนหน้ามาตั้งแต่ ${date}`,
  why: 'สาเหตุ',
  moreReasons: (count: number) => `และอีก ${count} รายการ`,
  /** Of the reader of the report: what was done about a workbook that cannot be accepted. */
  found: 'แฟ้มที่มีข้อผิดพลาด',
  expected: (accepted: string, since: string) => `จึงใช้ข้อมูลที่รับไว้เมื่อ ${accepted} แทน (ตั้งแต่ ${since})`,
  fix: 'แก้ข้อผิดพลาดของแฟ้มนี้ แล้วสร้างเว็บไซต์ใหม่',
  heldBack: 'ข้อมูลใหม่ของแฟ้มนี้ขัดกับแฟ้มอื่นที่ต้องใช้ข้อมูลชุดก่อนหน้า',
  nothingFound: 'แฟ้มที่มีข้อผิดพลาด',
  nothingExpected: 'ต้องเคยมีข้อมูลของแฟ้มนี้ที่รับไว้ก่อน จึงจะใช้แทนได้',
  nothingFix: 'แก้ข้อผิดพลาดของแฟ้มนี้ก่อน',
  /** For the notes of data files. */
  note: (file: string, accepted: string) => `แฟ้ม ${file} มีข้อผิดพลาด ข้อมูลส่วนนี้เป็นชุดที่รับไว้เมื่อ ${accepted}`,
} as const;

export const correctionWords = {
  on: 'แก้ไขเมื่อ',
  before: 'เดิม',
  nothing: 'ไม่มีข้อมูล',
} as const;

export const jumpWords = {
  times: (before: string, times: string) => `เดิม ${before} ต่างกัน ${times} เท่า`,
  sign: (before: string) => `เดิม ${before} เครื่องหมายบวกลบกลับกัน`,
  range: (low: string, high: string) => `ค่าที่เคยรายงานอยู่ระหว่าง ${low} ถึง ${high}`,
  fix: 'ตรวจว่าพิมพ์ถูกหรือไม่ เช่น จำนวนหลัก จุดทศนิยม หรือหน่วย ถ้าถูกแล้วไม่ต้องแก้',
  gone: (count: number) => `เคยมีตัวเลขที่เผยแพร่แล้ว ${count} รายการ`,
  goneFound: 'ไม่มีแฟ้มนี้แล้ว',
  goneFix: 'ถ้าไม่ได้ตั้งใจถอนข้อมูล ให้วางแฟ้มกลับที่เดิม',
} as const;
