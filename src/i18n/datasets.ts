/** Words that workbooks use, and names for kinds of period in messages. */
export const statusWords: Readonly<Record<string, 'A' | 'P' | 'E' | undefined>> = {
  '': 'A',
  เบื้องต้น: 'P',
  'ผลเบื้องต้น': 'P',
  ประมาณการ: 'E',
};

export const periodKindNames = {
  month: 'เดือน เช่น ต.ค. 59',
  quarter: 'ไตรมาส เช่น ไตรมาสที่ 1',
  round: 'รอบการประเมิน เช่น รอบที่ 1',
  fiscalYear: 'ปีงบประมาณ เช่น 2560',
} as const;

export const asOfLabels = ['ข้อมูล ณ', 'ณ วันที่'] as const;

export const leftOut = {
  rows: (count: number) => `แถวที่ซ่อน ${count} แถว`,
} as const;

/** First words of a row that is a total, and of the row after a table, unless a definition says otherwise. */
export const totalWords = ['รวม', 'รวมทั้งสิ้น', 'รวมทั้งหมด', 'ยอดรวม', 'รวมเป็นเงิน'] as const;
export const endWords = ['หมายเหตุ', 'ที่มา', 'แหล่งที่มา', 'ผู้รายงาน', 'ผู้รับรอง'] as const;

/** What programs put before and after the name of a copied file. */
export const copyNames = {
  after: /^[\s(_.]|^-\s*(copy|สำเนา)/i,
  before: /(copy of|สำเนาของ|สำเนา)\s*$/i,
} as const;

/** The one unit in which a number may be written with a percent sign. */
export const percentUnit = 'ร้อยละ';
