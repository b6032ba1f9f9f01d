import type { Job } from './job.ts';

/** Everybody else: citizens, the registry, researchers, other provinces, the webmaster. */
export const readerJobs: readonly Job[] = [
  {
    id: 'J20', who: 'citizen', asks: 'What does the province do against human trafficking?', path: `/search/?q=${encodeURIComponent('ค้ามนุษย์')}&n=100`,
    answer: [], finds: ['/plan/2560/p06/', '/plan/2560/p07/', '/plan/2560/p08/', '/plan/2560/p12/', '/plan/2560/p16/'],
  },
  ...['๑๔๐๘๐', '14080', '1408'].map((typed): Job => ({
    id: `J33 ${typed}`, who: 'registry', asks: `Find the letter by ${typed}`, path: `/search/?q=${encodeURIComponent(typed)}`, answer: [], finds: ['/letters/sk-2560-10-11/'],
  })),
  {
    id: 'J34', who: 'registry', asks: 'Which number of the letter of 5 April 2561 is right?', path: '/letters/sk-2561-04-05/', from: '/letters/',
    answer: [
      { at: 'header.page-header', says: ['5577', 'พิมพ์เลขที่ต่างไปว่า', '๕๕๓๗', '5537'] },
      { at: '#doubt-C09', says: ['ว ๕๕๓๗', 'ตัดสินไม่ได้'] },
    ],
  },
  {
    id: 'J35', who: 'planner of another province', asks: 'How are plans linked from village to province?', path: '/province/#planning', from: '/',
    answer: [{ at: 'section[aria-labelledby="planning"]', says: ['หมู่บ้าน/ชุมชน', 'แผนระดับตำบล', 'แผนพัฒนาท้องถิ่น', 'แผนพัฒนาอำเภอ', 'แผนพัฒนาจังหวัด', 'ภาคประชาสังคม', 'งบประมาณกลุ่มจังหวัด'] }],
  },
  {
    id: 'J36', who: 'researcher', asks: 'Download the data with source and licence', path: '/data/', from: '/',
    answer: [
      { at: 'section[aria-labelledby="datasets"]', says: ['CSV รายได้จากการจำหน่ายสินค้า OTOP', 'JSON รายได้จากการจำหน่ายสินค้า OTOP', 'XLSX รายได้จากการจำหน่ายสินค้า OTOP'] },
      { at: 'section[aria-labelledby="licence"]', says: ['ไม่ระบุ', 'ควรสอบถามสำนักงานจังหวัดก่อน'] },
      { at: '#dataset-otop summary', says: ['คำอธิบายชุดข้อมูล (เมทาดาทา)'] },
    ],
  },
  {
    id: 'J39', who: 'webmaster', asks: 'When was each figure last updated, and by whom?', path: '/indicators/otop/', from: '/indicators/',
    answer: [{ at: 'footer.site-footer', says: ['จัดทำโดย สำนักงานจังหวัดสมุทรสาคร', 'วันอ้างอิงของรายงาน 5 เม.ย. 2561', 'ข้อมูล ณ', 'ตัวเลขเปลี่ยนล่าสุด'] }],
  },
  {
    id: 'J40', who: 'visitor of the COVID history', asks: 'How many beds in each district?', path: '/province/#covid', from: '/',
    answer: [{ at: '#table-covid-ci', says: ['อำเภอเมืองสมุทรสาคร 17 1,901', 'อำเภอกระทุ่มแบน 9 1,485', 'อำเภอบ้านแพ้ว 9 755'] }],
  },
];
