import type { Job } from './job.ts';

/** Evaluators, the governor, the ministry: results, level, what is late. */
export const evaluationJobs: readonly Job[] = [
  {
    id: 'J01', who: 'evaluator', asks: 'How far is OTOP from the target of round 2?', path: '/indicators/otop/', from: '/',
    answer: [
      { at: '.answer', says: ['รอบที่ 2 ปีงบประมาณ 2560', '2,236.57 ล้านบาท', 'เป้าหมาย 2,649.48 ล้านบาท', 'ร้อยละ 84.42 ของเป้าหมาย', 'ยังขาด 412.91 ล้านบาท', '31 พ.ค. 2560'] },
      { at: 'section[aria-labelledby="pace"]', says: ['103.23', 'คำนวณ', 'ข้อสมมติ'] },
    ],
  },
  {
    id: 'J02', who: 'evaluator', asks: 'Which components are above, on or below, and which level follows?', path: '/evaluation/2560/', from: '/',
    answer: [
      { at: 'header.page-header', says: ['ระดับมาตรฐาน', 'เบื้องต้น', 'ยังสรุปไม่ได้ เพราะไม่มีเอกสารใดระบุผลขององค์ประกอบที่ 2, 3, 4 และ 5', 'ยังเป็นไปได้ทั้ง 3 ระดับ'] },
      { at: 'section[aria-labelledby="components"] tbody tr', says: ['องค์ประกอบที่ 1', 'ไม่ต้องประเมิน', 'องค์ประกอบที่ 5', 'ยังไม่ระบุ'] },
    ],
  },
  {
    id: 'J03', who: 'evaluator', asks: 'Why can the water not reach the next class, and what did the province do?', path: '/indicators/wqi/', from: '/evaluation/2560/',
    answer: [
      { at: '.answer', says: ['เสื่อมโทรม', 'เป้าหมาย พอใช้', 'ไม่ถึงเป้าหมาย', 'โรงงานอุตสาหกรรมชุมชน', 'รับน้ำเสื่อมโทรมจากจังหวัดข้างเคียง'] },
      { at: 'section[aria-labelledby="notes"]', says: ['ดีขึ้นจากปี 2559', 'จัดทำข้อมูลชี้แจงเสนอสำนักงาน ก.พ.ร.'] },
    ],
  },
  {
    id: 'J04', who: 'evaluator', asks: 'Is each innovation new and finished in this round?', path: '/evaluation/2560/innovation/', from: '/evaluation/2560/',
    answer: [
      { at: 'section[aria-labelledby="tests"]', says: ['เป็นเรื่องใหม่', 'แล้วเสร็จในรอบ', 'ตอบปัญหาของกลุ่มเป้าหมาย'] },
      { at: 'section[aria-labelledby="proposals"]', says: ['ยังไม่มีข้อมูล', '20 กรกฎาคม 2560'] },
    ],
  },
  {
    id: 'J05', who: 'governor', asks: 'One printed page: where do we stand?', path: '/print/summary/', from: '/',
    answer: [{ at: '.paper-sheet', says: ['ระดับมาตรฐาน', '2,236.57', 'เสื่อมโทรม', '33', 'เลยกำหนดแล้ว ยังไม่พบในแฟ้มข้อมูล', 'กำหนดส่งถัดไป', '10,663,150'] }],
  },
  {
    id: 'J06', who: 'governor', asks: 'Which indicator will fail, and who must explain?', path: '/evaluation/2560/#risks', from: '/',
    answer: [{ at: 'section[aria-labelledby="risks"] tbody tr', says: ['คุณภาพน้ำท่าจีน', 'ไม่ถึงเป้าหมาย', 'โรงงานอุตสาหกรรมชุมชน', 'สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัดสมุทรสาคร', '31 ก.ค. 2560'] }],
  },
  {
    id: 'J07', who: 'ministry', asks: 'How is the province rated against the others?', path: '/evaluation/2560/#levels', from: '/',
    answer: [
      { at: 'section[aria-labelledby="levels"] tbody tr', says: ['ระดับคุณภาพ 1', 'ระดับมาตรฐาน จังหวัดนี้ 26', 'ระดับต้องปรับปรุง 49'] },
      { at: 'section[aria-labelledby="levels"] table', says: ['รวม 76'] },
    ],
  },
  {
    id: 'J15', who: 'strategy group', asks: 'The provincial figure differs from the central one: by how much, which is agreed?', path: '/data/differences/', from: '/data/',
    answer: [
      { at: 'main .empty-state', says: ['ตัวเลขของส่วนกลาง', 'ไม่มีเอกสารหรือแฟ้มใดระบุตัวเลขของส่วนกลาง'] },
      { at: 'section[aria-labelledby="sample-open"] table', says: ['5.79', '3.09'] },
      { at: 'section[aria-labelledby="sample-settled"]', says: ['4.26', 'คณะทำงานตัวอย่าง'] },
    ],
  },
  {
    id: 'J16', who: 'strategy group', asks: 'The table as an annex, in Thai digits', path: '/print/indicators/', from: '/print/',
    answer: [{ at: '.paper-pages', says: ['๒,๖๔๙.๔๘', '๒,๒๓๖.๕๗', 'พอใช้', 'รอบ ๒/๒๕๖๐'] }],
  },
  {
    id: 'J21', who: 'reader with a screen reader', asks: 'The numbers behind the chart', path: '/indicators/otop/#figures', from: '/indicators/',
    answer: [{ at: 'figure[data-chart] table', says: ['1,324.74 1,427.45 107.75', '2,649.48 2,236.57 84.42'] }],
  },
  {
    id: 'J38', who: 'public-health officer', asks: 'Is 33 raw or adjusted, and of which source?', path: '/indicators/adolescent-births/#notes', from: '/',
    answer: [
      { at: 'section[aria-labelledby="notes"]', says: ['ไม่ได้บอกว่า 33 เป็นอัตราดิบหรืออัตราที่ปรับแล้ว และไม่ได้บอกว่าตัวเลขมาจากแหล่งใด'] },
      { at: 'section[aria-labelledby="about"]', says: ['ว 1555', 'จำนวนการคลอดมีชีพต่อหญิงอายุ 15 - 19 ปี หนึ่งพันคน'] },
    ],
  },
];
