import { describe, expect, it } from 'vitest';
import { paidByMonth } from '#src/derive/disbursement.ts';
import { presenceIn, quartersOf, runsIn } from '#src/derive/projectQuarters.ts';
import { progressOf } from '#src/derive/projectState.ts';
import { monthPeriod, monthsOfFiscalYear, quarterPeriod } from '#src/thai/fiscalPeriod.ts';
import { monthly, recordRow } from '../support/builders.ts';

const february = monthPeriod(2017, 2);

describe('whether dates fall into a month', () => {
  it.each([
    ['no date', null, null, 'unknown'],
    ['begins on its last day', '2017-02-28', '2017-03-31', 'within'],
    ['ends on its first day', '2017-01-01', '2017-02-01', 'within'],
    ['begins the day after', '2017-03-01', '2017-03-31', 'outside'],
    ['ended the day before', '2017-01-01', '2017-01-31', 'outside'],
    ['begun in it, no end', '2017-02-10', null, 'within'],
    ['begun before, no end', '2017-01-10', null, 'open'],
    ['begins later, no end', '2017-03-10', null, 'outside'],
    ['only an end, in it', null, '2017-02-10', 'within'],
    ['only an end, later', null, '2017-03-10', 'unknown'],
    ['only an end, before', null, '2017-01-10', 'outside'],
  ] as const)('%s', (_, from, to, expected) => {
    expect(presenceIn({ from, to }, february)).toBe(expected);
  });

  it('is not known of a month that has not begun', () => {
    expect(presenceIn({ from: '2017-01-01', to: null }, february, '2017-01-31')).toBe('unknown');
    expect(presenceIn({ from: '2017-01-01', to: null }, february, '2017-02-01')).toBe('open');
  });
});

describe('the quarters of a project', () => {
  const row = recordRow('1', { planFrom: '2016-10-01', planTo: '2016-12-31', actualFrom: '2016-11-15', actualTo: '2017-02-28', budget: 1000 });
  const months = paidByMonth(monthsOfFiscalYear(2560), [monthly('2016-11', 200), monthly('2016-12', null), monthly('2017-02', 300)]);
  const budget = { value: 1000, source: { file: 'f', sheet: 's', cell: 'A1' } };
  const quarters = quartersOf(progressOf(row, '2018-04-05'), months, budget, '2018-04-05');

  it('have plan, work and money, months without a report counted and left open', () => {
    expect(quarters.map(({ plan, actual, paid, cumulative, percent }) => [plan, actual, paid?.value ?? null, paid?.missing ?? null, cumulative?.value ?? null, percent?.value ?? null])).toEqual([
      ['within', 'within', 200, 2, 200, 20],
      ['outside', 'within', 300, 2, 500, 50],
      ['outside', 'outside', null, null, null, null],
      ['outside', 'outside', null, null, null, null],
    ]);
    expect(quarters.map(({ period }) => period.id)).toEqual([1, 2, 3, 4].map((number) => quarterPeriod(2560, number as 1).id));
    expect(quarters.map(runsIn)).toEqual([true, true, false, false]);
  });

  it('name the cells that a sum and a percentage stand on', () => {
    expect(quarters[1]?.percent?.sources.map(({ cell }) => cell)).toEqual(['M11', 'M2', 'A1']);
  });

  it('have their months, each by itself', () => {
    expect(quarters[0]?.months.map(({ plan, actual, paid }) => [plan, actual, paid?.value ?? null])).toEqual([['within', 'outside', null], ['within', 'within', 200], ['within', 'within', null]]);
  });

  it('know nothing of a project without dates, and compare nothing with no budget', () => {
    const bare = quartersOf(progressOf(recordRow('2', {}), '2018-04-05'), months, null, '2018-04-05');
    expect(bare.map(({ plan, actual, percent }) => [plan, actual, percent])).toEqual(Array.from({ length: 4 }, () => ['unknown', 'unknown', null]));
    expect(bare.some(runsIn)).toBe(false);
    expect(quartersOf(progressOf(row, '2018-04-05'), [], null, '2018-04-05')).toEqual([]);
  });
});
