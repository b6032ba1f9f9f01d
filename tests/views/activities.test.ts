import { describe, expect, it } from 'vitest';
import type { DueRule } from '#src/datasets/content/deadlines.ts';
import type { Observation } from '#src/datasets/model.ts';
import { monthsOfFiscalYear } from '#src/thai/fiscalPeriod.ts';
import { activitiesView, activityYears } from '#src/views/activities.ts';
import { monthly, recordRow } from '../support/builders.ts';
import { datasetOf, provinceOf } from '../support/province.ts';

const months = monthsOfFiscalYear(2561);
const october = { from: '2017-10-01', to: '2017-10-31', precision: 'month', asWritten: 'ต.ค. ๖๐' } as const;
const fy = { fiscalYear: 2561 };
const activities = datasetOf({
  id: 'efficiency', profile: 'activities',
  records: [
    recordRow('paper', { kind: 'directive', name: 'การลดกระดาษ', start: october, reduction: 10 }, fy),
    recordRow('energy', { kind: 'directive', name: 'การลดพลังงาน', start: october, reduction: null }, fy),
    recordRow('additional-1', { kind: 'additional', name: 'ไม่ระบุ', start: null }, fy),
  ],
});
const reportCell = (activity: string, id: string, text: string | null): Observation =>
  monthly(id, null, { measure: 'report', dimensions: { activity }, text, source: { file: '2561/a.xlsx', sheet: 'S', cell: `${activity}-${id}` } });
const reports = datasetOf({
  id: 'reports', profile: 'activityReports', kind: 'series',
  observations: ['paper', 'energy', 'additional-1'].flatMap((activity) => months.map(({ id }) => reportCell(activity, id, activity === 'paper' && id === '2017-10' ? '✓' : null))),
});
const energy = datasetOf({
  id: 'energy', profile: 'energy', kind: 'series',
  definition: { measures: { electricity: { title: 'ไฟฟ้า', unit: 'หน่วย' }, fuel: { title: 'น้ำมัน', unit: 'ลิตร' } } },
  observations: months.flatMap(({ id }) => ['electricity', 'fuel'].map((measure) => monthly(id, id === '2017-10' ? 0 : null, { measure, source: { file: '2561/e.xlsx', sheet: 'S', cell: `${measure}-${id}` } }))),
});
const rule = {
  id: 'e-report', title: 'บันทึก', who: ['a'], to: 'b', letter: 'l', section: '3', every: 'month', firstMonth: '2017-10', startBy: null, lastMonth: '2018-09',
  due: { before: 3, monthsAfter: 1 }, ruleAsWritten: 'ก่อนวันที่ ๓', evidence: { dataset: 'energy', items: [], agency: null, columns: [] },
} satisfies DueRule;
const province = provinceOf({ datasets: [activities, reports, energy], content: { deadlines: { once: [], rules: [rule] } } });
const view = activitiesView(province, 2561);
const rowOf = (id: string) => view?.grid.groups.flatMap(({ rows }) => rows).find((row) => row.id === id);

describe('activitiesView', () => {
  it('has a page for the years of the dataset only', () => {
    expect(activityYears(province)).toEqual([2561]);
    expect(activitiesView(province, 2560)).toBeNull();
    expect(activitiesView(provinceOf(), 2561)).toBeNull();
  });

  it('says to which topics the reduction applies', () => {
    expect([view?.reduced, view?.notReduced]).toEqual([['การลดกระดาษ'], ['การลดพลังงาน']]);
  });

  it('tells each mark in words, with the cell where something was found', () => {
    expect(view?.grid.groups.find(({ id }) => id === 'directive')?.rows[0]?.cells.slice(0, 2).map(({ title }) => title)).toEqual([
      'ต.ค. 60: พบรายงาน (2561/a.xlsx#S!paper-2017-10)', 'พ.ย. 60: ไม่พบ (ไม่มีกำหนดวัน)',
    ]);
    expect(rowOf('electricity')?.cells.slice(0, 2).map(({ title }) => title)).toEqual([
      'ต.ค. 60: รายงานว่าเป็นศูนย์ (2561/e.xlsx#S!electricity-2017-10)', 'พ.ย. 60: ไม่พบ เลยกำหนด 2 ธ.ค. 2560 มา 124 วัน',
    ]);
  });

  it('counts what is found, late and not found, leaving out what nobody names', () => {
    const { grid } = view ?? {};
    expect(grid?.found).toMatchObject({ value: 3, sources: { length: 48 } });
    expect([grid?.late?.value, grid?.lateReports?.value, grid?.notFound?.value]).toEqual([10, 5, 11]);
    expect(rowOf('additional-1')).toMatchObject({ name: 'เพิ่มเติมที่ 1: ไม่ระบุ', found: null, due: null });
    expect(rowOf('additional-1')?.cells.every(({ status }) => status === 'not-applicable')).toBe(true);
  });

  it('gives each month of energy the day on which it must be in', () => {
    expect(view?.energy?.months.slice(0, 2).map(({ due }) => `${due?.date} ${due?.state}`)).toEqual(['2017-11-02 zero', '2017-12-02 late']);
  });

  it('does without reports and energy', () => {
    const bare = activitiesView(provinceOf({ datasets: [activities] }), 2561);
    expect(bare?.energy).toBeNull();
    expect(bare?.grid.found).toBeNull();
    expect(bare?.grid.groups.map(({ id }) => id)).toEqual(['directive', 'additional']);
  });
});
