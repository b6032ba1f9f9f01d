/** Words that a column of statuses may hold; an empty cell says that the figure is final. */
export const statusWords: Readonly<Record<string, 'P' | 'E'>> = {
  เบื้องต้น: 'P',
  ผลเบื้องต้น: 'P',
  ประมาณการ: 'E',
};

export const periodKindNames = {
  month: 'เดือน เช่น ต.ค. 59',
  quarter: 'ไตรมาส เช่น ไตรมาสที่ 1',
  round: 'รอบการประเมิน เช่น รอบที่ 1',
  fiscalYear: 'ปีงบประมาณ เช่น 2560',
  calendarYear: 'ปี พ.ศ. เช่น 2560',
} as const;

export const asOfLabels = ['ข้อมูล ณ', 'ณ วันที่', 'Update', 'update', 'UPDATE', 'ปรับปรุงเมื่อ', 'ปรับปรุงข้อมูลเมื่อ'] as const;

export const leftOut = {
  rows: (count: number) => `แถวที่ซ่อน ${count} แถว`,
  columns: (count: number) => `คอลัมน์ที่ซ่อน ${count} คอลัมน์`,
  sheets: (count: number) => `แผ่นงานที่ซ่อน ${count} แผ่น`,
} as const;

/** Mark of a table that goes on from the page before. */
export const continuedMark = '(ต่อ)';

/** How a title names the fiscal year of its table. */
export const titleYearLabel = /ปี ?งบประมาณ ?(?:พ\.? ?ศ\.? ?)?(\d{4})/g;

/** What an adjoining cell says of the digits beside it. */
export const headerHints = {
  citizenId: /บัตร ?ประ|ประชาชน|เลขประจำตัว|\bcid\b/i,
  phone: /โทร|เบอร์|มือถือ|ติดต่อ|phone|mobile|\btel/i,
  code: /^(?:รหัส|เลขที่|ลำดับ)/,
} as const;

/** First words of a row that is a total (with * the first letters), and of the row after a table, unless a definition says otherwise. */
export const totalWords = ['รวม', 'รวมทั้งสิ้น', 'รวมทั้งหมด', 'ยอดรวม', 'ผลรวม', 'รวมเป็นเงิน', 'รวมทั้ง*', 'รวมทั่ว*', 'รวมทุก*', 'Total', 'Grand Total'] as const;
/** First words of rows inside a table that are neither data nor totals. */
export const skipWords = ['เฉลี่ย', 'ค่าเฉลี่ย', 'Update', 'ปรับปรุงข้อมูล', 'ปรับปรุงเมื่อ', 'ข้อมูล ณ', 'หน่วย :', 'หน่วย:', '(หน่วย'] as const;
export const endWords = ['หมายเหตุ', 'ที่มา', 'แหล่งที่มา', 'ผู้รายงาน', 'ผู้รับรอง'] as const;

/** What programs put before and after the name of a copied file. */
export const copyNames = {
  after: /^[\s(_.]|^-\s*(copy|สำเนา)/i,
  before: /(copy of|สำเนาของ|สำเนา)\s*$/i,
} as const;
