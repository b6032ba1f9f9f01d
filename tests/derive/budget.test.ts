import { describe, expect, it } from 'vitest';
import { groupBudgets, sumBudgets } from '#src/derive/budget.ts';
import { addUp, percentOf } from '#src/derive/sums.ts';
import { recordRow } from '../support/builders.ts';

const rows = [
  recordRow('1', { budget: 254800, source: 'province', agency: null }),
  recordRow('2', { budget: null, source: 'province', agency: null }),
  recordRow('3', { budget: 70000.1, source: 'agency', agency: 'labour' }),
  recordRow('4', { budget: 0.2, source: 'agency', agency: 'labour' }),
];

describe('sums of budgets', () => {
  it('are computed from the rows, name their cells and say what they leave out', () => {
    const { total, count, countSources } = sumBudgets(rows);
    expect(total?.value).toBe(324800.3);
    expect(total?.sources.map(({ cell }) => cell)).toEqual(['B1', 'B3', 'B4']);
    expect(total?.missing).toBe(1);
    expect(count).toBe(4);
    expect(countSources.map(({ cell }) => cell)).toEqual(['A1', 'A2', 'A3', 'A4']);
  });

  it('are missing, not zero, where no row states a budget', () => {
    expect(sumBudgets([recordRow('1', { budget: null })]).total).toBeNull();
    expect(sumBudgets([recordRow('1', { budget: 0 })]).total?.value).toBe(0);
    expect(sumBudgets([]).total).toBeNull();
  });

  it('of groups add up to the whole, in the order of the rows', () => {
    const groups = groupBudgets(rows, 'agency');
    expect(groups.map(({ key, sum }) => [key, sum.count, sum.total?.value])).toEqual([[null, 2, 254800], ['labour', 2, 70000.3]]);
    expect(groupBudgets(rows, 'source').reduce((all, { sum }) => all + (sum.total?.value ?? 0), 0)).toBeCloseTo(324800.3, 6);
  });
});

describe('percentOf', () => {
  const whole = addUp([{ value: 200, source: { file: 'f', sheet: 's', cell: 'A1' } }]);
  const part = addUp([{ value: 50, source: { file: 'f', sheet: 's', cell: 'B1' } }, null]);

  it('stands on the cells of both', () => {
    expect(percentOf(part, whole)).toEqual({ value: 25, sources: [...(part?.sources ?? []), ...(whole?.sources ?? [])], missing: 1 });
  });

  it('is missing without a whole', () => {
    expect(percentOf(part, null)).toBeNull();
    expect(percentOf(null, whole)).toBeNull();
    expect(percentOf(part, { value: 0, sources: [], missing: 0 })).toBeNull();
  });
});
