import { describe, expect, it } from 'vitest';
import { activityReferences } from '#src/rules/activityReferences.ts';
import { disbursementFits } from '#src/rules/disbursementFits.ts';
import { monthly, recordRow } from '../support/builders.ts';
import { datasetOf } from '../support/province.ts';

const messages = (found: readonly { readonly severity: string; readonly message: string }[]) => found.map(({ severity, message }) => `${severity} ${message}`);

const paid = datasetOf({
  id: 'paid', profile: 'disbursement', kind: 'series', fiscalYears: [2560, 2561],
  observations: [
    monthly('2016-10', 400, { dimensions: { project: 'P01' } }),
    monthly('2016-11', 700, { dimensions: { project: 'P01' } }),
    monthly('2016-10', 5, { dimensions: { project: 'P02' } }),
    monthly('2017-10', 5, { dimensions: { project: 'P01' } }),
    monthly('2017-11', 6, { dimensions: { project: 'P02' } }),
  ],
});
const planOf = (fiscalYears: readonly number[]) => datasetOf({ id: 'plan', profile: 'projects', fiscalYears, records: fiscalYears.flatMap((fiscalYear) => recordRow('P01', { budget: 1000 }, { fiscalYear })) });
const noPlan = (year: number) => `warning 2560/paid.xlsx แผ่น "S": พบ "ไม่มีแฟ้มนี้" ต้องมีแฟ้มแผนของปีงบประมาณ ${year} จึงจะตรวจรหัสโครงการได้ วางแฟ้มแผนใน spreadsheets/${year}/ แล้วตรวจอีกครั้ง`;
const over = 'warning 2560/paid.xlsx แผ่น "S" เซลล์ M11: พบ "1,100" ยอดเบิกจ่ายสะสมต้องไม่เกินงบประมาณ (1,000 บาท) ตรวจยอดเบิกจ่ายและงบประมาณ';
const unknown = (cell: string) => `error 2560/paid.xlsx แผ่น "S" เซลล์ ${cell}: พบ "P02" ต้องเป็นรหัสโครงการที่มีในแผน แก้รหัสโครงการให้ตรงกับแฟ้มแผน`;

describe('money paid out to projects of a plan', () => {
  it('no workbook of the plan: one warning a year, for nothing can be looked up', () => {
    expect(messages(disbursementFits([paid]))).toEqual([noPlan(2560), noPlan(2561)]);
    expect(messages(disbursementFits([paid, planOf([])]))).toEqual([noPlan(2560), noPlan(2561)]);
  });
  it('the plan of one year only: the other year is warned of, and this one is checked', () => {
    expect(messages(disbursementFits([paid, planOf([2560])]))).toEqual([noPlan(2561), over, unknown('M10')]);
  });
  it('both plans: an unknown project is an error at its last cell', () => {
    expect(messages(disbursementFits([paid, planOf([2560, 2561])]))).toEqual([over, unknown('M10'), unknown('M11')]);
  });
});

describe('monthly reports on activities', () => {
  const reports = datasetOf({ id: 'reports', profile: 'activityReports', kind: 'series', observations: [monthly('2016-10', null, { dimensions: { activity: '1' } }), monthly('2016-11', null, { dimensions: { activity: '2' } })] });
  it('no workbook of activities: one warning', () => {
    expect(messages(activityReferences([reports]))).toEqual(['warning 2560/paid.xlsx แผ่น "S": พบ "ไม่มีแฟ้มนี้" ต้องมีแฟ้มกิจกรรมของปีงบประมาณ 2560 จึงจะตรวจรายงานรายเดือนได้ วางแฟ้มกิจกรรมใน spreadsheets/2560/ แล้วตรวจอีกครั้ง']);
  });
  it('an activity that is not listed is an error', () => {
    const activities = datasetOf({ id: 'activities', profile: 'activities', fiscalYears: [2560], records: [recordRow('1', {})] });
    expect(messages(activityReferences([reports, activities]))).toEqual(['error 2560/paid.xlsx แผ่น "S" เซลล์ M11: พบ "2" ต้องเป็นกิจกรรมที่มีในแฟ้มเดียวกัน แก้ลำดับหรือชื่อกิจกรรมให้ตรงกัน']);
  });
});
