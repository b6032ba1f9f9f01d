import type { Job } from './job.ts';

/** Agencies and the strategy group: what is due, to whom, what is missing, projects and money. */
export const reportingJobs: readonly Job[] = [
  {
    id: 'J08', who: 'head of an agency', asks: 'Is this letter for us, what must we send, to whom, by when?', path: '/agencies/fisheries/', from: '/agencies/',
    answer: [
      { at: 'section[aria-labelledby="due"]', says: ['เสนอโครงการนวัตกรรมของจังหวัด', 'กำหนด 20 ก.ค. 2560', 'ส่งถึง สำนักงานจังหวัดสมุทรสาคร', 'ว 1555'] },
      { at: 'section[aria-labelledby="letters"]', says: ['ว 14080', 'ลำดับที่ 10 ในบัญชีรายชื่อ', 'ว 1555', 'ลำดับที่ 13 ในบัญชีรายชื่อ'] },
    ],
  },
  {
    id: 'J09', who: 'head of an agency', asks: 'Which reports are due before the 3rd?', path: '/deadlines/', from: '/',
    answer: [
      { at: 'section[aria-labelledby="next"] tbody tr', says: ['2 พ.ค. 2561', 'เหลืออีก 27 วัน', 'บันทึกการใช้ไฟฟ้าและน้ำมันเชื้อเพลิง เดือนเมษายน 2561', 'สำนักงานพลังงานจังหวัดสมุทรสาคร'] },
      { at: 'section[aria-labelledby="rules"]', says: ['ก่อนวันที่ ๓ ของเดือนถัดไป', 'วันที่ 2'] },
    ],
  },
  {
    id: 'J10', who: 'energy office', asks: 'Have electricity and fuel of last month been entered?', path: '/activities/2561/#energy', from: '/activities/2561/',
    answer: [{ at: 'section[aria-labelledby="energy"] tbody tr', says: ['ตุลาคม 2560 2 พ.ย. 2560', 'มีนาคม 2561 2 เม.ย. 2561', 'ไม่พบในแฟ้ม เลยวันกำหนด 3 –', 'กันยายน 2561 2 ต.ค. 2561'] }],
  },
  {
    id: 'J11', who: 'agency with projects', asks: 'Which of our projects still need a result and photographs?', path: '/agencies/fisheries/#projects', from: '/agencies/',
    answer: [{ at: 'section[aria-labelledby="projects"]', says: ['ยังไม่มีผลการดำเนินงาน 2 โครงการ', 'ยังไม่มีภาพถ่าย 2 โครงการ', 'โครงการแผนแม่บทการจัดการประมงทะเลไทย', 'โครงการควบคุมการทำประมง', '20 ก.ค. 2560'] }],
  },
  {
    id: 'J12', who: 'any agency', asks: 'How do we propose an innovation, and what counts?', path: '/evaluation/2560/innovation/#how', from: '/evaluation/2560/',
    answer: [
      { at: 'section[aria-labelledby="tests"]', says: ['ยังไม่เคยเสนอเรื่องนี้ขอรับการประเมินมาก่อน'] },
      { at: 'section[aria-labelledby="how"]', says: ['20 กรกฎาคม 2560', 'สำนักงานจังหวัดสมุทรสาคร', 'strategy.skn@gmail.com', 'evaluation.xlsx'] },
    ],
  },
  {
    id: 'J13', who: 'strategy group', asks: 'Which agencies have not reported yet?', path: '/deadlines/#matrix', from: '/deadlines/',
    answer: [
      { at: 'section[aria-labelledby="matrix"] caption', says: ['ปีงบประมาณ 2561', 'ปีงบประมาณ 2560'] },
      { at: 'section[aria-labelledby="matrix"] tbody tr', says: ['สำนักงานพลังงานจังหวัดสมุทรสาคร', 'ไม่พบในแฟ้ม เลยวันกำหนด 154 วัน', 'สำนักงานประมงจังหวัดสมุทรสาคร'] },
    ],
  },
  {
    id: 'J14', who: 'strategy group', asks: 'Has a workbook gaps, wrong units, sums that do not match?', path: '/data/#quality', from: '/data/',
    answer: [{ at: 'section[aria-labelledby="quality"]', says: ['ประสิทธิภาพการเบิกจ่ายงบประมาณ 84 84 84', 'แฟ้มที่มีข้อผิดพลาดเผยแพร่ไม่ได้', 'ตรวจแล้วไม่พบคำเตือนหรือข้อสังเกตในแฟ้มใด'] }],
  },
  {
    id: 'J17', who: 'budget committee', asks: 'What share is disbursed by quarter, and who is behind?', path: '/budget/2560/', from: '/',
    answer: [
      { at: 'main', says: ['งบประมาณตามแผน 10.66 ล้านบาท', 'เบิกจ่ายแล้ว –ไม่มีข้อมูล', 'ยังไม่มีข้อมูลการเบิกจ่าย 7 จาก 7 หน่วยงาน'] },
      { at: 'section[aria-labelledby="sample-projects"]', says: ['เทียบเป้าหมาย ไตรมาส 3/2560', 'เทียบเป้าหมายทั้งปี', 'ตัวอย่าง'] },
    ],
  },
  {
    id: 'J18', who: 'inspection working group', asks: 'Which projects run in quarter 3, where, how much?', path: '/plan/2560/?quarter=q3#quarters', from: '/plan/2560/',
    answer: [{ at: 'section[aria-labelledby="quarters"]', says: ['19 จาก 19 โครงการไม่มีกำหนดการ', 'สถานที่ดำเนินการ', 'โครงการตัวอย่าง ค', 'โครงการตัวอย่าง ง'] }],
    gone: ['#plan-quarters tbody tr:has-text("โครงการตัวอย่าง จ")'],
  },
  {
    id: 'J19', who: 'auditor, journalist', asks: 'What comes from the province’s money and what from the agencies’?', path: '/plan/2560/#sums', from: '/',
    answer: [{ at: 'section[aria-labelledby="sums"]', says: ['งบพัฒนาจังหวัด 5 6,205,900', 'งบหน่วยงาน 14 4,457,250', 'รวม 19 10,663,150'] }],
  },
  {
    id: 'J24', who: 'HR group', asks: 'Who has done two e-learning subjects, one of them digital?', path: '/deadlines/#rule-e-learning', from: '/agencies/hr-group/',
    answer: [{ at: 'section[aria-labelledby="rules"]', says: ['อย่างน้อยปีละ 2 เรื่อง', 'ทักษะดิจิทัลอย่างน้อย 1 เรื่อง', 'ส่วนราชการในจังหวัด', 'ยังไม่มีแฟ้มที่บอกจำนวนผู้เรียน'] }],
  },
  {
    id: 'J37', who: 'NESDC', asks: 'Is the quarterly progress on the web site?', path: '/plan/2560/#quarters', from: '/plan/2560/',
    answer: [
      { at: 'section[aria-labelledby="quarters"]', says: ['19 จาก 19 โครงการไม่มีกำหนดการ วันที่ดำเนินการ หรือยอดเบิกจ่ายในแฟ้มข้อมูล'] },
      { at: '#plan-quarters', says: ['ไตรมาสที่ 1', 'ไตรมาสที่ 4', 'เบิกจ่าย 102,400 บาท'] },
    ],
  },
];
