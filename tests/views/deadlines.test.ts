import { describe, expect, it } from 'vitest';
import { deadlinesView } from '#src/views/deadlines.ts';
import { monthly } from '../support/builders.ts';
import { datasetOf, provinceOf } from '../support/province.ts';

const energy = datasetOf({ id: 'energy', kind: 'series', observations: ['2018-02', '2018-03', '2018-04'].map((id) => monthly(id, null, { measure: 'electricity' })) });
const rule = {
  id: 'power', title: 'บันทึกไฟฟ้า', who: ['energy'], to: 'eppo', letter: 'l', section: '3.2', every: 'month' as const, firstMonth: '2018-02', startBy: null, lastMonth: '2018-04',
  due: { before: 3, monthsAfter: 1 }, ruleAsWritten: 'ก่อนวันที่ ๓', evidence: { dataset: 'energy', items: [] },
};
const open = { ...rule, id: 'later', title: 'รายงานผล', who: ['office'], firstMonth: '2018-01', startBy: '2018-03', lastMonth: null, due: null, evidence: null };
const needs = { id: 'needs', title: 'ส่งข้อมูล', who: ['districts'], to: 'office', letter: 'l', section: '1', date: '2018-05-31', dateAsWritten: 'ภายใน พ.ค.', precision: 'month' as const };
const province = provinceOf({
  datasets: [energy],
  content: {
    deadlines: { once: [needs], rules: [rule, open] },
    agencies: ['energy', 'office', 'east', 'west'].map((slug) => ({ slug, name: `หน่วยงาน ${slug}` })) as never,
    collectives: [{ slug: 'districts', name: 'ทุกอำเภอ', abbreviations: [], members: ['east', 'west'], memberKinds: [] }],
  },
});
const view = deadlinesView(province);

describe('deadlinesView', () => {
  it('puts what comes next first and what is late by how long', () => {
    expect(view.next.map(({ item }) => item.id)).toEqual(['power-2018-04', 'needs']);
    expect(view.late.map(({ item }) => `${item.id} ${item.daysLate}`)).toEqual(['power-2018-02 34', 'power-2018-03 3']);
  });

  it('filters by the members of a group, not by its name', () => {
    expect(view.dated.find(({ item }) => item.id === 'needs')?.members).toEqual(['districts', 'east', 'west']);
    expect(view.agencyOptions.map(({ value }) => value)).toEqual(['east', 'energy', 'office', 'west']);
  });

  it('tells how each stands, the one with most late first', () => {
    expect(view.byAgency.map(({ agency, late, noDay, next }) => `${agency.name} ${late.value} ${noDay} ${next?.item.id}`)).toEqual([
      'หน่วยงาน energy 2 0 power-2018-04', 'ทุกอำเภอ 0 0 needs', 'หน่วยงาน office 0 9 undefined',
    ]);
  });

  it('tells the rules in words, and counts only months that are over', () => {
    expect(view.rules.map(({ months, day }) => `${months}: ${day}`)).toEqual([
      'ทุกเดือน ตั้งแต่ กุมภาพันธ์ 2561 ถึง เมษายน 2561: วันสุดท้ายคือวันที่ 2 ของเดือนถัดไป',
      'ทุกเดือน นับจากเดือนที่เริ่ม ซึ่งเลือกได้ระหว่าง มกราคม 2561 ถึง มีนาคม 2561 จนงานเสร็จตามแผน: ไม่มีกำหนดวัน จึงไม่นับว่าล่าช้า',
    ]);
    expect(view.rules[0]?.found).toMatchObject({ value: 0, sources: { length: 2 } });
    expect(view.rules[1]?.found).toBeNull();
  });

  it('is empty where nothing is due', () => {
    expect(deadlinesView(provinceOf())).toMatchObject({ next: [], late: [], byAgency: [], rules: [], dated: [], undated: [] });
  });
});
