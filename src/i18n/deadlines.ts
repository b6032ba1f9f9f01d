/** Words of deadlines: their list, their states, the page `/deadlines/`. */
export const deadlineTitles = {
  ofMonth: (title: string, month: string): string => `${title} เดือน${month}`,
} as const;

/** How other pages name a letter. */
export const namedLinkWords = {
  letter: (number: string, date: string): string => `หนังสือที่ ${number} ลงวันที่ ${date}`,
} as const;

export const dueStateWords = {
  late: 'เลยกำหนด',
  past: 'ครบกำหนดแล้ว',
  upcoming: 'ยังไม่ถึงกำหนด',
  'no-day': 'ไม่มีกำหนดวัน',
  reported: 'พบรายงาน',
} as const;

/** The same at length. */
export const dueStateSentences = {
  late: (days: number): string => `เลยกำหนด ${days} วัน ไม่พบในแฟ้มข้อมูล`,
  past: 'ครบกำหนดแล้ว ไม่พบหลักฐานในแฟ้มข้อมูล',
  upcoming: (days: number): string => (days === 0 ? 'ครบกำหนดวันนี้' : `เหลืออีก ${days} วัน`),
  'no-day': 'ไม่มีกำหนดวัน จึงไม่นับว่าล่าช้า',
  reported: 'พบรายงานในแฟ้มข้อมูล',
} as const;
