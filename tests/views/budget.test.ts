import { describe, expect, it } from 'vitest';
import { budgetCharts, budgetView } from '#src/views/budget.ts';
import { monthly } from '../support/builders.ts';
import { payments, planProvince } from '../support/planProvince.ts';

describe('the budget page', () => {
  const view = budgetView(planProvince(), 2560);

  it('shows every agency of the plan and of the payments, and says which reported nothing', () => {
    expect(view.official.agencies.map(({ label, budget, paid }) => [label.name, budget.total?.value ?? null, paid])).toEqual([
      ['ไม่ระบุหน่วยงาน', 600, null], ['สำนักงานแรงงาน', 400, null], ['ตำรวจ', null, null],
    ]);
    expect(view.official.agencyCells).toHaveLength(2);
    expect(view.official.silentCells).toHaveLength(2);
    expect(view.official.budget.total?.value).toBe(1000);
    expect(view.official.paid).toBeNull();
  });

  it('gives samples no place in official figures', () => {
    expect(view.official.hasTargets).toBe(false);
    expect(view.official.quarters.map(({ verdict }) => verdict)).toEqual(['missing', 'missing', 'missing', 'missing']);
    expect(view.samples.paid?.value).toBe(300);
    expect(view.samples.percent?.value).toBe(30);
    expect(view.samples.quarters.map(({ verdict }) => verdict)).toEqual(['above', 'missing', 'missing', 'missing']);
  });

  it('draws what was reported', () => {
    expect(budgetCharts(planProvince()).map(({ id }) => id)).toEqual(['budget-2560-months-sample', 'budget-2560-quarters-sample']);
  });

  it('takes payments of projects before those of the agency as a whole, never both', () => {
    const both = [monthly('2016-10', 70, { dimensions: { agency: 'labour' } }), monthly('2016-10', 40, { dimensions: { agency: 'labour', project: '2' } })];
    const { official } = budgetView(planProvince(both), 2560);
    expect(official.paid?.value).toBe(40);
    expect(official.agencies[1]?.percent?.value).toBe(10);
    expect(official.percent?.value).toBe(4);
  });

  it('tells no share of the plan for money of an agency as a whole', () => {
    const { official } = budgetView(planProvince([...payments, monthly('2016-11', 70, { dimensions: { agency: 'labour' } })]), 2560);
    expect(official.paid?.value).toBe(70);
    expect(official.percent).toBeNull();
    expect(official.silentCells).toHaveLength(1);
    expect(budgetCharts(planProvince([monthly('2016-11', 70, { dimensions: { agency: 'labour' } })])).map(({ id }) => id)).toEqual(['budget-2560-months']);
  });

  it('stands without any dataset', () => {
    const empty = budgetView({ ...planProvince(), datasets: [] }, 2560);
    expect(empty.official.agencies).toEqual([]);
    expect(empty.samples.agencies).toEqual([]);
  });
});
