import { describe, expect, it } from 'vitest';
import { lastReported, paidByMonth, paidByWhole, paidFor, paidSoFar } from '#src/derive/disbursement.ts';
import { paceOf } from '#src/derive/quarterPace.ts';
import { monthsOfFiscalYear, quarterPeriod } from '#src/thai/fiscalPeriod.ts';
import { monthly } from '../support/builders.ts';

const months = monthsOfFiscalYear(2560);
const ref = (cell: string) => ({ file: 'f', sheet: 's', cell });

describe('payments by month', () => {
  const paid = paidByMonth(months, [monthly('2016-10', 100), monthly('2016-11', null), monthly('2016-12', 0), monthly('2016-12', 50)]);

  it('keeps missing and zero apart, and adds up what is reported', () => {
    expect(paid.slice(0, 4).map((month) => month.paid?.value ?? null)).toEqual([100, null, 50, null]);
    expect(paid.slice(0, 4).map((month) => month.cumulative?.value ?? null)).toEqual([100, null, 150, null]);
    expect(paidByMonth(months, [monthly('2016-12', 0)])[2]?.paid?.value).toBe(0);
  });

  it('knows the last month that was reported and the sum to it', () => {
    expect(lastReported(paid)?.id).toBe('2016-12');
    expect(paidSoFar(paid)?.value).toBe(150);
    expect(paidSoFar(paidByMonth(months, []))).toBeNull();
  });

  it('tells a project from its agency as a whole', () => {
    const rows = [monthly('2016-10', 1, { dimensions: { agency: 'a', project: 'p1' } }), monthly('2016-10', 2, { dimensions: { agency: 'a' } })];
    expect(paidFor(rows, 'p1').map(({ value }) => value)).toEqual([1]);
    expect(paidByWhole(rows, 'a').map(({ value }) => value)).toEqual([2]);
  });
});

describe('a quarter against its target', () => {
  const budget = { value: 300, sources: [ref('B1')], missing: 0 };
  const target = { value: 25, source: ref('T1') };
  const verdict = (values: readonly (number | null)[], referenceDate = '2018-04-05', change: object = {}) => {
    const paid = paidByMonth(months, values.map((value, index) => monthly(months[index]?.id ?? '', value)));
    return paceOf(quarterPeriod(2560, 1), { months: paid, budget, target, referenceDate, ...change }).verdict;
  };

  it('is judged by what was paid to its end', () => {
    expect(verdict([25, 25, 26])).toBe('above');
    expect(verdict([25, 25, 25])).toBe('on');
    expect(verdict([25, 25, 24])).toBe('below');
  });

  it('is above as soon as the target is passed, and otherwise waits for its last month', () => {
    expect(verdict([80, null, null], '2016-11-05')).toBe('above');
    expect(verdict([10, null, null], '2016-11-05')).toBe('not-due');
    expect(verdict([10, null, null])).toBe('missing');
  });

  it('without a report is not due before its end, and missing after', () => {
    expect(verdict([], '2016-12-31')).toBe('not-due');
    expect(verdict([], '2017-01-01')).toBe('missing');
  });

  it('without a target or a budget is undecided', () => {
    expect(verdict([25, 25, 24], '2018-04-05', { target: null })).toBe('undecided');
    expect(verdict([25, 25, 24], '2018-04-05', { budget: null })).toBe('undecided');
  });

  it('names every cell of its percent', () => {
    const paid = paidByMonth(months, [monthly('2016-10', 30), monthly('2016-12', 30)]);
    const { percent } = paceOf(quarterPeriod(2560, 1), { months: paid, budget, target, referenceDate: '2018-04-05' });
    expect(percent?.value).toBe(20);
    expect(percent?.sources.map(({ cell }) => cell)).toEqual(['M10', 'M12', 'B1']);
  });
});
