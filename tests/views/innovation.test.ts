import { describe, expect, it } from 'vitest';
import { innovationView, innovationYears } from '#src/views/innovation.ts';
import { recordRow } from '../support/builders.ts';
import { datasetOf, provinceOf } from '../support/province.ts';

const letter = { id: 'l1', number: '1/2560', date: '2017-07-03', from: { place: 'ศาลากลาง', address: 'ถนนหนึ่ง', postcode: '74000' }, contact: { unit: 'office', phone: '0 1' } };
const deadline = { id: 'd1', title: 'เสนอนวัตกรรม', date: '2017-07-20', who: ['all'], to: 'office', letter: 'l1', indicator: 'innovation' };
const rows = [
  recordRow('i1', { name: 'ก', agency: 'labour', isNew: 'yes', isFinished: 'no', isLinked: null, deliverables: ['ไตรมาสที่ 2: ต้นแบบ'] }),
  recordRow('i2', { name: 'ข', agency: 'labour', isNew: 'yes', isFinished: 'yes', isLinked: null }),
  recordRow('s1', { name: 'นวัตกรรมตัวอย่าง', agency: 'หน่วยงานตัวอย่าง', isNew: 'yes', isFinished: 'yes', isLinked: 'yes' }, { sample: true }),
];
const province = provinceOf({
  datasets: [datasetOf({ id: 'innovation', profile: 'innovations', records: rows, fiscalYears: [2560], definition: { workbook: 'evaluation', sheet: 'นวัตกรรม' } })],
  content: { agencies: [{ slug: 'labour', name: 'แรงงาน' }, { slug: 'office', name: 'สำนักงาน' }], collectives: [{ slug: 'all', name: 'ทุกส่วนราชการ', members: [] }], letters: [letter], deadlines: { once: [deadline], rules: [] } } as never,
});

describe('the page of innovations', () => {
  const view = innovationView(province, 2560);

  it('judges each proposal by the three tests, and says why it cannot', () => {
    expect(view.proposals.map(({ name, standing, standingText }) => [name, standing, standingText])).toEqual([
      ['ก', 'fails', 'ไม่เข้าข้อพิจารณา: แล้วเสร็จในรอบ'],
      ['ข', 'open', 'ยังสรุปไม่ได้ เพราะยังไม่ระบุข้อ: ตอบปัญหาของกลุ่มเป้าหมาย'],
    ]);
    expect(view.proposals[0]?.deliverables.quarters[1]).toEqual(['ต้นแบบ']);
  });

  it('keeps samples apart', () => {
    expect(view.samples.map(({ id, standingText }) => [id, standingText])).toEqual([['s1', 'เข้าข้อพิจารณาครบสามข้อ']]);
  });

  it('says to whom, where and by when to propose', () => {
    expect(view.calls).toMatchObject([{ by: '20 กรกฎาคม 2560', past: true, address: 'ศาลากลาง ถนนหนึ่ง 74000', to: { name: 'สำนักงาน' }, letter: { path: '/letters/l1/' } }]);
    expect(view.workbook).toEqual({ file: 'evaluation.xlsx', sheet: 'นวัตกรรม' });
  });

  it('has no page without the table', () => {
    expect(innovationYears(province)).toEqual([2560]);
    expect(innovationYears(provinceOf())).toEqual([]);
  });
});
