/** Words of photographs: on pages, and in what is said of a folder of them. */
export const photoWords = {
  title: 'ภาพถ่าย',
  takenOn: (date: string): string => `ถ่ายเมื่อ ${date}`,
  counted: 'ภาพที่รายงานในแฟ้ม',
  unit: 'ภาพ',
  shown: (count: number): string => `แสดงในหน้านี้ ${count} ภาพ`,
  notShown: 'แฟ้มบอกเพียงจำนวนภาพ หน้านี้ยังไม่มีภาพให้แสดง',
  uncounted: 'แฟ้มข้อมูลยังไม่ได้กรอกจำนวนภาพ',

  expected: {
    alt: 'คำบรรยายว่าในภาพมีอะไร สำหรับผู้ที่มองไม่เห็นภาพ',
    consent: 'ค่า true เมื่อผู้ที่อยู่ในภาพและเจ้าของภาพยินยอมให้เผยแพร่แล้ว',
    consentBy: 'ตำแหน่งหรือหน่วยงานที่รับรองความยินยอม',
    file: 'ชื่อไฟล์ภาพในโฟลเดอร์เดียวกัน เช่น 1.jpg',
    there: 'ไฟล์ภาพที่มีอยู่ในโฟลเดอร์เดียวกัน',
    listed: 'ภาพที่มีรายการ (file, alt, consent) ใน photos.yaml ของโฟลเดอร์เดียวกัน',
    list: 'ไฟล์ photos.yaml ที่บอก alt และ consent ของภาพในโฟลเดอร์นี้',
    place: 'ภาพในโฟลเดอร์ content/photos/<ปีงบประมาณ>/<รหัสโครงการ>/',
    image: 'ภาพ JPEG, PNG หรือ WebP',
    whole: 'ภาพที่เปิดได้ครบทั้งภาพ',
    size: (pixels: string, megabytes: string): string => `ภาพไม่เกิน ${pixels} ล้านพิกเซลและ ${megabytes} เมกะไบต์`,
    impersonal: 'ข้อความที่ไม่มีชื่อบุคคล เบอร์โทรศัพท์ อีเมล หรือเลขประจำตัว',
    project: 'รหัสโครงการที่มีในแผนของปีนั้น',
  },
  fixes: {
    list: 'เพิ่มรายการ หรือลบไฟล์ภาพออกจากโฟลเดอร์',
    image: 'บันทึกภาพใหม่เป็น JPEG แล้ววางแทนไฟล์เดิม',
    damaged: 'คัดลอกไฟล์ต้นฉบับมาวางใหม่ หรือเปิดแล้วบันทึกใหม่เป็น JPEG',
    size: 'ย่อภาพก่อนวาง',
    move: 'ย้ายไฟล์ไปไว้ในโฟลเดอร์ของโครงการ',
    project: 'แก้ชื่อโฟลเดอร์ให้ตรงกับรหัสโครงการ ภาพในโฟลเดอร์นี้ยังไม่แสดงที่หน้าใด',
  },
  /** What is found in a file that is no photograph to publish. */
  found: {
    kind: 'ไฟล์ที่ไม่ใช่ภาพชนิดที่รับ',
    damaged: 'ภาพเสียหาย',
    size: 'ภาพใหญ่เกินไป',
    unlisted: 'ภาพที่ไม่มีรายการ',
    absent: (file: string): string => `"${file}" ซึ่งไม่มีในโฟลเดอร์`,
    folder: (project: string): string => `โฟลเดอร์ "${project}"`,
  },
} as const;
