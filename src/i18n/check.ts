/** What the command lines print. */
export const reportWords = {
  marks: { error: '✖ ผิดพลาด', warning: '! ควรตรวจ', info: '· แจ้งให้ทราบ' },
  summary: (workbooks: number, datasets: number, errors: number, warnings: number) =>
    errors === 0
      ? `✔ ตรวจแล้ว ${workbooks} แฟ้ม ${datasets} ชุดข้อมูล: ไม่พบข้อผิดพลาด${warnings > 0 ? ` (มีข้อควรตรวจ ${warnings} รายการ)` : ''}`
      : `✖ ตรวจแล้ว ${workbooks} แฟ้ม ${datasets} ชุดข้อมูล: พบข้อผิดพลาด ${errors} รายการ ข้อควรตรวจ ${warnings} รายการ`,
  unknownOption: (option: string) => `ไม่รู้จักตัวเลือก "${option}" (ใช้ได้: --format text|json|github, --annotate โฟลเดอร์, --since last)`,
  unknownFile: (names: string) => `ไม่พบแฟ้มนี้ในแฟ้มที่อ่าน: ${names} (ตัวอย่าง: npm run check -- 2560/otop-revenue.xlsx)`,
  nothingReplaced: (folder: string) => `ไม่ได้สร้างเว็บไซต์ใหม่: แก้ข้อผิดพลาดข้างต้นก่อน เว็บไซต์เดิมใน ${folder} ยังอยู่ครบ`,
  buildFailed: (reason: string) => `สร้างเว็บไซต์ไม่สำเร็จ เว็บไซต์เดิมยังอยู่ครบ\n${reason}`,
  stage: { check: 'ตรวจแฟ้มข้อมูล', render: 'สร้างหน้าเว็บ', index: 'ทำดัชนีค้นหา', swap: 'สลับเว็บไซต์ใหม่เข้าแทน' },
  built: (folder: string, pages: number) => `✔ สร้างเว็บไซต์แล้ว ${pages} หน้า ที่ ${folder}`,
  nothingChanged: (folder: string) => `✔ ไม่มีอะไรเปลี่ยนแปลงตั้งแต่สร้างครั้งก่อน เว็บไซต์ใน ${folder} เป็นปัจจุบันอยู่แล้ว (ดูข้อควรตรวจได้ด้วย npm run check; ถ้าต้องการสร้างใหม่ทั้งหมดให้กำหนด SAKHON_CACHE=off)`,
  serving: (address: string) => `เปิดดูได้ที่ ${address} (กด Ctrl+C เพื่อหยุด)`,
  portTaken: (wanted: number, port: number) => `พอร์ต ${wanted} ถูกใช้อยู่ จึงใช้พอร์ต ${port} แทน`,
  schemaWritten: (path: string) => `เขียนแล้ว ${path}`,
} as const;
