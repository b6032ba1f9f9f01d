/** What `npm run publish` prints. */
const duration = (seconds: number): string => (seconds < 90 ? `${Math.round(seconds)} วินาที` : `${Math.round(seconds / 60)} นาที`);

export const publishWords = {
  usage: 'วิธีใช้: npm run publish -- --to โฟลเดอร์ [--keep จำนวนฉบับที่เก็บ] [--rollback [ฉบับ]]',
  badKeep: (given: string) => `--keep ${given}: ต้องเป็นจำนวนเต็มตั้งแต่ 1 ขึ้นไป`,
  place: {
    'other-files': (folder: string, names: string) =>
      `${folder} มีแฟ้มอื่นอยู่แล้ว (${names}) จึงไม่เผยแพร่ทับ วิธีแก้: ใช้โฟลเดอร์ว่างหรือโฟลเดอร์ใหม่กับ --to แล้วตั้งเว็บเซิร์ฟเวอร์ให้อ่านจาก current ในโฟลเดอร์นั้น เมื่อใช้ได้แล้วจึงลบของเดิม`,
    'not-a-folder': (folder: string) => `${folder} ไม่ใช่โฟลเดอร์ วิธีแก้: ระบุโฟลเดอร์อื่นกับ --to`,
    'current-is-a-folder': (folder: string) => `current ใน ${folder} ต้องเป็นลิงก์ แต่เป็นแฟ้มหรือโฟลเดอร์จริง วิธีแก้: ย้าย current ออกไปก่อน แล้วเผยแพร่ใหม่`,
    'no-links': (folder: string, code: string) =>
      `ระบบแฟ้มของ ${folder} สลับลิงก์ไม่ได้ (${code}) จึงเปลี่ยนเว็บไซต์ในขั้นเดียวไม่ได้ (เช่น แฟลชไดรฟ์แบบ FAT หรือ Windows ที่ไม่อนุญาตลิงก์) วิธีแก้: ใช้ดิสก์ของ Linux หรือ macOS หรือใช้ npm run build แล้วคัดลอก dist ไปวาง`,
    'not-writable': (folder: string, code: string) => `เขียนใน ${folder} ไม่ได้ (${code}) วิธีแก้: ให้สิทธิ์เขียนแก่ผู้เผยแพร่ หรือระบุโฟลเดอร์อื่นกับ --to`,
  },
  locked: (pid: number, host: string, since: string, lock: string) =>
    `มีการเผยแพร่อื่นทำงานอยู่ (กระบวนการ ${pid} เครื่อง ${host || 'ไม่ทราบ'} เริ่ม ${since}) จึงยังไม่เผยแพร่ วิธีแก้: รอให้เสร็จแล้วลองใหม่ ถ้าแน่ใจว่าไม่มีใครเผยแพร่อยู่ ให้ลบแฟ้ม ${lock}`,
  takenOver: 'การเผยแพร่อื่นเข้ามาแทนระหว่างทาง จึงหยุด',
  diskFull: (folder: string) => `พื้นที่ดิสก์ไม่พอ วิธีแก้: เพิ่มที่ว่างในดิสก์ของ ${folder} หรือเก็บฉบับเดิมให้น้อยลงด้วย --keep แล้วเผยแพร่ใหม่`,
  failed: (reason: string) => `ทำไม่สำเร็จ เว็บไซต์เดิมยังอยู่ครบ\n${reason}`,
  stage: (line: string, at: number, of: number, left: number | null) => `[${at}/${of}] ${line}${left === null ? '' : ` (ครั้งก่อน ช่วงที่เหลือใช้ ${duration(left)})`}`,
  done: (id: string, seconds: number) => `✔ เผยแพร่แล้ว ฉบับ ${id} ใช้เวลา ${duration(seconds)}`,
  counts: (pages: string, figures: string, workbooks: string) => `  หน้าเว็บ ${pages} หน้า · ตัวเลขและข้อความ ${figures} รายการ · แฟ้ม ${workbooks} แฟ้ม`,
  more: (count: number) => `  และอีก ${count} รายการ (ดูหน้า การเปลี่ยนแปลง)`,
  warnings: (count: number) => (count === 0 ? '  ไม่มีข้อควรตรวจ' : `  ข้อควรตรวจ ${count} รายการ (อยู่ในรายงานข้างต้น)`),
  kept: (ids: readonly string[], current: string) => `  เก็บไว้ ${ids.length} ฉบับ: ${ids.join(', ')}\n  เว็บเซิร์ฟเวอร์อ่านจาก ${current}`,
  moment: (date: string, time: string) => `${date} เวลา ${time} น.`,
  rolledBack: (id: string, date: string) => `✔ กลับไปใช้ฉบับ ${id} (เผยแพร่เมื่อ ${date})`,
  alreadyThere: (id: string) => `ฉบับ ${id} เป็นฉบับที่แสดงอยู่แล้ว`,
  noPrevious: 'ไม่มีฉบับก่อนหน้าให้กลับไป',
  noSuch: (asked: string) => `ไม่มีฉบับ ${asked}`,
  standing: (ids: readonly string[]) => (ids.length === 0 ? 'ยังไม่มีฉบับใดที่เผยแพร่ไว้' : `ฉบับที่มี: ${ids.join(', ')}`),
} as const;

/** What `npm run portable` prints. */
export const portableWords = {
  usage: 'วิธีใช้: npm run portable -- --to โฟลเดอร์ใหม่',
  notEmpty: (folder: string) => `${folder} มีแฟ้มอยู่แล้ว จึงไม่เขียนทับ วิธีแก้: ระบุโฟลเดอร์ใหม่กับ --to`,
  done: (page: string) => `คัดลอกทั้งโฟลเดอร์ลงแฟลชไดรฟ์ แล้วดับเบิลคลิก ${page} ได้ทันที (อ่าน พิมพ์ และดาวน์โหลดได้ แต่ค้นหา กรอง และชี้ดูค่าบนแผนภูมิไม่ได้)`,
} as const;
