import { describe, expect, it } from 'vitest';
import { budgetPart } from '#src/views/budgetPart.ts';
import { monthly } from '../support/builders.ts';
import { payments, planProvince } from '../support/planProvince.ts';

const sum = (values: readonly (number | undefined)[]) => values.reduce<number>((all, value) => all + (value ?? 0), 0);

describe('payments by agency, source and project', () => {
  const paid = [monthly('2016-10', 40, { dimensions: { agency: 'labour', project: '2' } }), monthly('2016-10', 70, { dimensions: { agency: 'police' } })];
  const part = budgetPart(planProvince(paid), 2560, false);

  it('each add up to the whole, money that nobody splits by project on a line of its own', () => {
    expect(part.paid?.value).toBe(110);
    expect(sum(part.agencies.map((line) => line.paid?.value))).toBe(110);
    expect(part.sources.map(({ label, paid: own }) => [label.name, own?.value ?? null])).toEqual([['งบพัฒนาจังหวัด', null], ['งบหน่วยงาน', 40], ['ยอดรวมของหน่วยงาน ไม่แยกตามโครงการ', 70]]);
    expect(part.projects.map(({ label, paid: own }) => [label.path, own?.value ?? null])).toEqual([['/plan/2560/1/', null], ['/plan/2560/2/', 40]]);
    expect(sum(part.sources.map(({ budget }) => budget.total?.value))).toBe(part.budget.total?.value);
  });

  it('say what a sum leaves out', () => {
    expect(part.sources.map(({ silent, behind }) => [silent?.value ?? 0, behind?.value ?? 0])).toEqual([[1, 0], [0, 1], [0, 0]]);
  });

  it('are judged by the quarter that the payments have come to, not by the day of the build', () => {
    expect(part.scale.quarter.id).toBe('FY2560-Q1');
    const samples = budgetPart(planProvince(), 2560, true);
    expect(samples.scale.quarter.id).toBe('FY2560-Q1');
    expect(samples.projects.map(({ quarter, year }) => [quarter, year])).toEqual([['above', 'undecided']]);
    const late = budgetPart(planProvince([...payments, monthly('2017-05', 10, { sample: true, dimensions: { agency: 'หน่วยงาน ตัวอย่าง', project: '9' } })]), 2560, true);
    expect(late.scale.quarter.id).toBe('FY2560-Q3');
  });
});
