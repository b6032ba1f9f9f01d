import type { ChartSpec } from '#src/charts/spec.ts';

const months = ['ต.ค.', 'พ.ย.', 'ธ.ค.', 'ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.'];
const twoYears = [...months.map((month, at) => `${month} ${at < 3 ? 59 : 60}`), ...months.map((month, at) => `${month} ${at < 3 ? 60 : 61}`)];
const wave = (base: number, swing: number, gaps: readonly number[]): (number | null)[] =>
  twoYears.map((_, at) => (gaps.includes(at) ? null : Math.round((base + swing * Math.sin(at / 2.3) + at * 0.7) * 10) / 10));

const wqiBands = [
  { name: 'เสื่อมโทรมมาก', min: 0, max: 30, tone: 'very-poor' },
  { name: 'เสื่อมโทรม', min: 31, max: 60, tone: 'poor' },
  { name: 'พอใช้', min: 61, max: 70, tone: 'fair' },
  { name: 'ดี', min: 71, max: 90, tone: 'good' },
  { name: 'ดีมาก', min: 91, max: 100, tone: 'very-good' },
];

/** One of each kind and of each hard case; the gallery shows them all. */
export const fixtures: readonly ChartSpec[] = [
  {
    id: 'otop-revenue', kind: 'bars', title: 'รายได้จากการจำหน่ายสินค้า OTOP', unit: 'ล้านบาท', labels: ['รอบที่ 1', 'รอบที่ 2'],
    series: [{ name: 'เป้าหมาย', role: 'target', values: [1324.74, 2649.48] }, { name: 'ผล', role: 'actual', values: [1427.45, 2236.57] }],
  },
  {
    id: 'green-industry', kind: 'bars', title: 'สถานประกอบการที่ผ่านเกณฑ์ Green Industry', unit: 'แห่ง', labels: ['รอบที่ 1', 'รอบที่ 2'],
    series: [{ name: 'เป้าหมาย', role: 'target', values: [null, 33] }, { name: 'ผล', role: 'actual', values: [16, null] }],
  },
  {
    id: 'birth-rate', kind: 'bars', title: 'อัตราการคลอดมีชีพในหญิงอายุ 15–19 ปี', unit: 'ต่อพันคน', labels: ['รอบที่ 1', 'รอบที่ 2'],
    series: [{ name: 'เกณฑ์', role: 'target', values: [42, 42] }, { name: 'ผล', role: 'actual', values: [33, null] }, { name: 'ค่าของส่วนกลาง', role: 'central', values: [41.6, null] }],
  },
  {
    id: 'one-label', kind: 'bars', title: 'รายได้เฉลี่ยต่อไร่', unit: 'บาท/ไร่', labels: ['ปีงบประมาณ 2560'],
    series: [{ name: 'รายได้เฉลี่ย', role: 'actual', values: [59454] }, { name: 'ฐาน', role: 'baseline', values: [56622.86] }, { name: 'เป้าหมาย', role: 'target', values: [62426.7] }], decimals: 0,
  },
  {
    id: 'twelve-months', kind: 'bars', title: 'ผลการเบิกจ่ายรายเดือน', unit: 'บาท', labels: months.map((month, at) => `${month} ${at < 3 ? 60 : 61}`),
    series: [{ name: 'เบิกจ่าย', role: 'actual', sample: true, values: [0, 250000, 1250000, 900000, null, 2200000, 0, 3100000, null, null, null, null] }],
  },
  {
    id: 'agencies', kind: 'bars', title: 'งบประมาณตามหน่วยงาน', unit: 'บาท',
    labels: ['สำนักงานเกษตรและสหกรณ์จังหวัดสมุทรสาคร', 'ที่ทำการปกครองจังหวัดสมุทรสาคร', 'สำนักงานโยธาธิการและผังเมืองจังหวัดสมุทรสาคร', 'สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัด', 'โครงการชลประทานสมุทรสาคร'],
    series: [{ name: 'งบประมาณ', role: 'actual', values: [14080000, 5200000, 152300000, 1000000, 0] }],
  },
  {
    id: 'agency-targets', kind: 'bars', title: 'ผลการเบิกจ่ายตามหน่วยงาน', unit: 'ร้อยละ',
    labels: ['หน่วยงานตัวอย่าง ก ซึ่งมีชื่อยาวมากจนไม่อาจเขียนไว้ใต้แท่ง', 'หน่วยงานตัวอย่าง ข', 'หน่วยงานตัวอย่าง ค', 'หน่วยงานตัวอย่าง ง', 'หน่วยงานตัวอย่าง จ', 'หน่วยงานตัวอย่าง ฉ'],
    series: [{ name: 'เบิกจ่าย', role: 'actual', sample: true, values: [81.2, 55, null, 0, 96, 101.5] }, { name: 'เป้าหมาย', role: 'target', sample: true, values: [96, 96, 96, 96, 96, 96] }],
  },
  {
    id: 'zero-negative', kind: 'bars', title: 'การเปลี่ยนแปลงเทียบกับปีก่อน', unit: 'ร้อยละ', labels: ['ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4'],
    series: [{ name: 'เปลี่ยนแปลง', role: 'actual', values: [-4.2, 0, 7.5, null] }],
  },
  {
    id: 'all-missing', kind: 'bars', title: 'ประสิทธิภาพการเบิกจ่ายงบประมาณ', unit: 'ร้อยละ', labels: ['รอบที่ 1', 'รอบที่ 2'],
    series: [{ name: 'เป้าหมาย', role: 'target', values: [null, null] }, { name: 'ผล', role: 'actual', values: [null, null] }],
  },
  {
    id: 'energy', kind: 'lines', title: 'การใช้ไฟฟ้า', unit: 'กิโลวัตต์-ชั่วโมง', labels: months.map((month, at) => `${month} ${at < 3 ? 60 : 61}`),
    series: [{ name: 'เป้าหมาย', role: 'target', values: Array.from({ length: 12 }, () => 90) }, { name: 'ใช้จริง', role: 'actual', values: [102, 99, 97, null, 92, 88, null, null, null, null, null, null] }],
  },
  {
    id: 'districts', kind: 'lines', title: 'ตัวชี้วัดตัวอย่าง', unit: 'คะแนน', labels: twoYears,
    series: [
      { name: 'เมืองสมุทรสาคร', role: 'actual', sample: true, values: wave(62, 8, [7, 15]) },
      { name: 'กระทุ่มแบน', role: 'actual', sample: true, values: wave(58, 7, [3]) },
      { name: 'บ้านแพ้ว', role: 'actual', sample: true, values: wave(41, 5, [18, 19]) },
      { name: 'เป้าหมาย', role: 'target', sample: true, values: twoYears.map(() => 70) },
    ],
  },
  {
    id: 'wqi', kind: 'bands', title: 'ระดับคุณภาพน้ำ แม่น้ำท่าจีน', unit: 'คะแนน WQI', labels: ['รอบที่ 1', 'รอบที่ 2'], bands: wqiBands,
    series: [{ name: 'ผล', role: 'actual', values: [null, null], ranges: [[31, 60], null] }, { name: 'เป้าหมาย', role: 'target', values: [null, null], ranges: [null, [61, 70]] }],
  },
  {
    id: 'wqi-points', kind: 'bands', title: 'คะแนนตัวอย่าง', unit: 'คะแนน WQI', labels: ['ปี 2559', 'ปี 2560', 'ปี 2561'], bands: wqiBands,
    series: [{ name: 'ผล', role: 'actual', sample: true, values: [42, null, 66.5], ranges: [null, [31, 60], null] }, { name: 'เป้าหมาย', role: 'target', sample: true, values: [null, null, null], ranges: [null, [61, 70], [61, 70]] }],
  },
  {
    id: 'spark-bars', kind: 'spark', title: 'OTOP', unit: 'ล้านบาท', labels: ['รอบที่ 1', 'รอบที่ 2'],
    series: [{ name: 'เป้าหมาย', role: 'target', values: [1324.74, 2649.48] }, { name: 'ผล', role: 'actual', values: [1427.45, 2236.57] }],
  },
  {
    id: 'spark-gap', kind: 'spark', title: 'Green', unit: 'แห่ง', labels: ['รอบที่ 1', 'รอบที่ 2'],
    series: [{ name: 'เป้าหมาย', role: 'target', values: [null, 33] }, { name: 'ผล', role: 'actual', values: [16, null] }],
  },
  {
    id: 'spark-line', kind: 'spark', title: 'ตัวอย่าง', unit: 'คะแนน', labels: twoYears,
    series: [{ name: 'ผล', role: 'actual', sample: true, values: wave(62, 8, [7, 15, 17]) }, { name: 'เป้าหมาย', role: 'target', values: twoYears.map(() => 70) }],
  },
  {
    id: 'spark-wqi', kind: 'spark', title: 'WQI', unit: 'คะแนน', labels: ['รอบที่ 1', 'รอบที่ 2'], bands: wqiBands,
    series: [{ name: 'ผล', role: 'actual', values: [null, null], ranges: [[31, 60], null] }, { name: 'เป้าหมาย', role: 'target', values: [null, null], ranges: [null, [61, 70]] }],
  },
  { id: 'spark-empty', kind: 'spark', title: 'ว่าง', unit: '', labels: ['รอบที่ 1', 'รอบที่ 2'], series: [{ name: 'ผล', role: 'actual', values: [null, null] }] },
];
