import { describe, expect, test } from 'vitest';
import { paidByMonth } from '#src/derive/disbursement.ts';
import { moneyVerdict } from '#src/derive/moneyVerdict.ts';
import { fiscalYearPeriod, monthsOfFiscalYear, quarterPeriod } from '#src/thai/fiscalPeriod.ts';
import { monthly } from '../support/builders.ts';

const months = monthsOfFiscalYear(2560);
const ref = { file: 'f', sheet: 's', cell: 'A1' };
const part = (...values: (number | null)[]) => paidByMonth(months, values.map((value, at) => monthly(months[at]?.id ?? '', value)));
const verdict = (parts: ReturnType<typeof part>[], change: object = {}) =>
  moneyVerdict({ parts, budget: { value: 300, sources: [ref], missing: 0 }, target: { value: 50, source: ref }, period: quarterPeriod(2560, 2), referenceDate: '2018-04-05', ...change });

describe('a sum of money against a target', () => {
  test('counts from October, so that what an earlier quarter reached stays reached', () => {
    expect(verdict([part(160)])).toBe('above');
    expect(verdict([part(100, null, 50)])).toBe('on');
  });
  test('is below only when every part has reported to the end', () => {
    expect(verdict([part(10, 10, 10, 10, 10, 10)])).toBe('below');
    expect(verdict([part(10, 10, 10)])).toBe('missing');
    expect(verdict([part(10, 10, 10, 10, 10, 10), part(10)])).toBe('undecided');
    expect(verdict([part(10, 10, 10, 10, 10, 10), part()])).toBe('undecided');
  });
  test('is not due before the end, and missing after it without a report', () => {
    expect(verdict([part(10)], { referenceDate: '2017-03-31' })).toBe('not-due');
    expect(verdict([part()], { referenceDate: '2017-03-31' })).toBe('not-due');
    expect(verdict([part()], { referenceDate: '2017-04-01' })).toBe('missing');
  });
  test('later months count for the year and not for the quarter', () => {
    const late = part(10, 10, 10, 10, 10, 10, 200);
    expect(verdict([late])).toBe('below');
    expect(verdict([late], { period: fiscalYearPeriod(2560) })).toBe('above');
  });
  test('without a target or the whole budget nothing is settled', () => {
    expect(verdict([part(160)], { target: null })).toBe('undecided');
    expect(verdict([part(160)], { budget: null })).toBe('undecided');
    expect(verdict([part(160)], { budget: { value: 300, sources: [ref], missing: 1 } })).toBe('undecided');
  });
});
