import { describe, expect, it } from 'vitest';
import { deadlinesView } from '#src/views/deadlines.ts';
import { monthly } from '../support/builders.ts';
import { datasetOf, provinceOf } from '../support/province.ts';

const energy = datasetOf({ id: 'energy', kind: 'series', observations: ['2018-02', '2018-03', '2018-04'].map((id) => monthly(id, null, { measure: 'electricity' })) });
const rule = {
  id: 'power', title: 'บันทึกไฟฟ้า', who: ['energy'], to: 'eppo', letter: 'l', section: '3.2', every: 'month' as const, firstMonth: '2018-02', startBy: null, lastMonth: '2018-04',
  due: { before: 3, monthsAfter: 1 }, ruleAsWritten: 'ก่อนวันที่ ๓', evidence: { dataset: 'energy', items: [], agency: null, columns: [] },
};
const open = { ...rule, id: 'later', title: 'รายงานผล', who: ['office'], firstMonth: '2018-01', startBy: '2018-03', lastMonth: null, due: null, evidence: null };
const needs = { id: 'needs', title: 'ส่งข้อมูล', who: ['districts'], to: 'office', letter: 'l', section: '1', date: '2018-05-31', dateAsWritten: 'ภายใน พ.ค.', precision: 'month' as const, evidence: null };
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

  it('tells months of one rule that stand alike in one line, by the longest overdue', () => {
    const told = (lines: typeof view.dated) => lines.map(({ item, periods }) => [item.title, item.state, item.date, item.daysLate, periods?.text, periods?.count, periods?.until]);
    expect(told(view.lateSpans)).toEqual([['บันทึกไฟฟ้า', 'late', '2018-03-02', 34, 'ก.พ. 61 – มี.ค. 61', 2, '2018-04-02']]);
    expect(view.lateSpans[0]?.item.missing.map(({ cell }) => cell)).toHaveLength(2);
    expect(told(view.dated).slice(1)).toEqual([
      ['บันทึกไฟฟ้า เดือนเมษายน 2561', 'not-due', '2018-05-02', undefined, undefined, undefined, undefined],
      ['ส่งข้อมูล', 'due', '2018-05-31', undefined, undefined, undefined, undefined],
    ]);
  });

  it('filters by the members of a group, not by its name', () => {
    expect(view.dated.find(({ item }) => item.id === 'needs')?.members).toEqual(['districts', 'east', 'west']);
    expect(view.agencyOptions.map(({ value }) => value)).toEqual(['east', 'energy', 'office', 'west']);
  });

  it('shows each agency by month, the one with most that is not found first, and members instead of their group', () => {
    const [matrix] = view.matrices;
    expect([matrix?.fiscalYear, matrix?.months.length]).toEqual([2561, 9]);
    expect(matrix?.rows.map(({ agency, cells, wanted }) => `${agency.name} ${wanted}: ${cells.slice(0, 5).map(({ state }) => state).join(' ')}`)).toEqual([
      'หน่วยงาน energy 2: not-applicable late late not-due not-applicable',
      'หน่วยงาน east 0: not-applicable not-applicable not-applicable not-applicable due',
      'หน่วยงาน office 0: past past past not-due not-due',
      'หน่วยงาน west 0: not-applicable not-applicable not-applicable not-applicable due',
    ]);
    expect(matrix?.rows[0]?.cells[1]?.title).toBe('ก.พ. 61: บันทึกไฟฟ้า เดือนกุมภาพันธ์ 2561 ไม่พบในแฟ้ม เลยวันกำหนด 34 วัน (2560/paid.xlsx#S!M2)');
  });

  it('tells the rules in words, and counts only months that are over', () => {
    expect(view.rules.map(({ periods, day }) => `${periods}: ${day}`)).toEqual([
      'ทุกเดือน ตั้งแต่ กุมภาพันธ์ 2561 ถึง เมษายน 2561: วันสุดท้ายคือวันที่ 2 ของเดือนถัดไป',
      'ทุกเดือน นับจากเดือนที่เริ่ม ซึ่งเลือกได้ระหว่าง มกราคม 2561 ถึง มีนาคม 2561 จนงานเสร็จตามแผน: ไม่มีกำหนดวัน จึงไม่นับว่าล่าช้า',
    ]);
    expect(view.rules[0]?.found).toMatchObject({ value: 0, sources: { length: 2 } });
    expect(view.rules[1]?.found).toBeNull();
  });

  it('is empty where nothing is due', () => {
    expect(deadlinesView(provinceOf())).toMatchObject({ next: [], late: [], matrices: [], rules: [], dated: [], undated: [] });
  });
});
