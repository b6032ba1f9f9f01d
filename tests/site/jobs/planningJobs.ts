import type { Job } from './job.ts';

const step = (no: number): string => `#step-${no}`;

/** The twelve activities of 2561 and the calendar of the plan for 2563. */
export const planningJobs: readonly Job[] = [
  {
    id: 'J22', who: 'head of the provincial office', asks: 'Are there twelve activities, six additional, and is the plan sent?', path: '/activities/2561/', from: '/',
    answer: [
      { at: 'section[aria-labelledby="topics"]', says: ['รวม 6 กิจกรรม', '1. การลดกระดาษ', '6. การบูรณาการผลงาน'] },
      { at: 'section[aria-labelledby="additional"]', says: ['รวม 6 กิจกรรม', 'กิจกรรมเพิ่มเติมที่ 6: ไม่ระบุ'] },
      { at: 'section[aria-labelledby="plan"]', says: ['15 พฤศจิกายน 2560', 'ไม่พบในแฟ้ม เลยวันกำหนด 141 วัน'] },
    ],
  },
  {
    id: 'J23', who: 'head of the provincial office', asks: 'In which order do the three later topics start?', path: '/activities/2561/#topics', from: '/activities/2561/',
    answer: [{ at: 'section[aria-labelledby="topics"] tbody tr', says: ['2. การใช้ระบบสารสนเทศ ม.ค. - มี.ค. 61', '5. การปราบปรามทุจริต ม.ค. - มี.ค. 61', '6. การบูรณาการผลงาน ม.ค. - มี.ค. 61', 'เลือกทำเรื่องใดก่อนหลังได้'] }],
  },
  {
    id: 'J25', who: 'agency chosen for saving', asks: 'Have we reached 10 % less paper and budget?', path: '/activities/2561/#topics', from: '/activities/2561/',
    answer: [{ at: 'section[aria-labelledby="topics"]', says: ['ลดลงไม่น้อยกว่า (ร้อยละ)', 'การลดกระดาษ ต.ค. 60', '10', 'ยังบอกไม่ได้ว่าการลดกระดาษ และการประหยัดงบประมาณลดได้ถึงร้อยละที่กำหนดแล้วหรือยัง', 'ไม่ได้ระบุฐานที่ใช้เทียบ'] }],
  },
  {
    id: 'J26', who: 'new officer', asks: 'Are groups A and B still in force?', path: '/activities/2561/#categories', from: '/activities/2561/',
    answer: [{ at: 'section[aria-labelledby="categories"]', says: ['ยกเลิกการแบ่งกลุ่มแล้ว', '“ยกเลิกเงื่อนไขการจัดกลุ่มประเภทเรื่อง … ที่กำหนดเป็นกลุ่ม A และ B”', 'ว 14080'] }],
  },
  {
    id: 'J27', who: 'district officer', asks: 'What must the district send, and by when?', path: '/calendar/2561/?who=all-districts#steps', from: '/agencies/district-mueang/',
    answer: [
      { at: '#calendar-rows tr', says: ['ขั้นตอนที่ 2', 'ขั้นตอนที่ 3', 'ขั้นตอนที่ 6', 'ขั้นตอนที่ 7', 'ขั้นตอนที่ 9'] },
      { at: '[id="resolution-3.1-2"]', says: ['อำเภอปรับปรุงคำสั่ง ก.บ.อ.', 'ภายใน มิ.ย. 61'] },
      { at: '[id="resolution-3.3"]', says: ['รวบรวมปัญหาและความต้องการของประชาชน', 'ภายใน พ.ค. 61'] },
    ],
    gone: [step(1), step(4), step(5), step(8), step(10), step(15), '[id="resolution-3.1-3"]'],
  },
  {
    id: 'J28', who: 'planner of the PAO', asks: 'Are projects beyond our capacity due in June or in July?', path: '/calendar/2561/?who=pao#steps', from: '/agencies/pao/',
    answer: [
      { at: step(7), says: ['องค์การบริหารส่วนจังหวัด (โครงการที่เกินขีดความสามารถ)', 'มิ.ย. - ก.ค. 61'] },
      { at: '[id="resolution-3.1-3"]', says: ['ภายใน มิ.ย. 61', 'ปฏิทินขั้นตอนที่ 7 ให้ช่วงมิถุนายนถึงกรกฎาคม 2561 เว็บไซต์ยึดมติที่ประชุมเป็นกำหนด'] },
    ],
    gone: [step(1), step(2), step(6), step(13), '[id="resolution-3.1-2"]'],
  },
  {
    id: 'J29', who: 'strategy group', asks: 'Which of the fifteen steps is now, and what comes next?', path: '/calendar/2561/', from: '/',
    answer: [
      { at: 'section[aria-labelledby="today"]', says: ['5 เมษายน 2561', 'ไม่มีขั้นตอนที่อยู่ในช่วงดำเนินการ', 'ขั้นตอนต่อไป ขั้นตอนที่ 4'] },
      { at: '#gantt-calendar-2561', says: ['ระยะที่ 1 Area Based', 'ระยะที่ 5 Strategic Plan Approval', '15. จัดส่งแผนพัฒนาจังหวัด'] },
    ],
  },
  {
    id: 'J30', who: 'secretary of the committee', asks: 'Which meetings must be called, and with whom?', path: '/calendar/2561/?who=kbj#steps', from: '/calendar/2561/',
    answer: [4, 5, 6, 8, 12, 14].map((no) => ({ at: step(no), says: [`ขั้นตอนที่ ${no}`] })),
    gone: [1, 2, 3, 7, 9, 10, 11, 13, 15].map(step),
  },
  {
    id: 'J31', who: 'civil society', asks: 'When can we take part?', path: '/calendar/2561/?who=civil-society#steps', from: '/calendar/2561/',
    answer: [{ at: step(2), says: ['ภายใน พ.ค. 61'] }, { at: step(6), says: ['มิ.ย. 61'] }, { at: step(13), says: ['ส.ค. 61', 'มาตรา ๑๙'] }],
    gone: [1, 3, 4, 5, 7, 8, 9, 10, 11, 12, 14, 15].map(step),
  },
  {
    id: 'J32', who: 'agency', asks: 'When is the project clinic, and what do we bring?', path: '/calendar/2561/#step-11', from: '/agencies/fisheries/',
    answer: [
      { at: step(11), says: ['คลินิกโครงการ', 'ก.ค. - ส.ค. 61'] },
      { at: step(7), says: ['ข้อเสนอโครงการ (Project Idea)', 'มิ.ย. - ก.ค. 61'] },
      { at: step(9), says: ['ก.ค. 61', 'จัดทำโครงการเพื่อขอรับการจัดสรรงบประมาณ'] },
      { at: step(10), says: ['ก.ค. 61'] },
    ],
  },
];
