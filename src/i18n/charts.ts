/** Words in and around charts. */
export const chartWords = {
  noData: 'ไม่มีข้อมูล',
  missingMark: '–',
  sample: 'ตัวอย่าง',
  source: 'ที่มา',
  noSource: 'ไม่ระบุที่มา',
  asOf: 'ข้อมูล ณ',
  noAsOf: 'ไม่ระบุวันที่ของข้อมูล',
  million: 'ล้าน',
  to: '–',
  /** Characters of both scripts, by which a browser loads the fonts. */
  fontProbe: 'ก1',
} as const;

export const unitWords = (unit: string): string => `หน่วย: ${unit}`;
export const asOfWords = (asOf: string): string => `${chartWords.asOf} ${asOf}`;
export const sampleName = (name: string): string => (name.includes(chartWords.sample) ? name : `${name} (${chartWords.sample})`);

/** What a reader who cannot see the drawing hears of one value. */
export const valueWords = (name: string, value: string): string => `${name} ${value}`;
/** The same of a whole chart: its title, unit and values. */
export const chartSummary = (title: string, unit: string, values: string): string =>
  `แผนภูมิ ${title}${unit === '' ? '' : ` (${unit})`}: ${values}`;
/** For long series: where it starts and ends, and its extremes. */
export const spanWords = (first: string, last: string, low: string, high: string): string =>
  `เริ่มที่ ${first} ล่าสุด ${last} ต่ำสุด ${low} สูงสุด ${high}`;
