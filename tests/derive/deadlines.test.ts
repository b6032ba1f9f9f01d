import { describe, expect, it } from 'vitest';
import type { DueRule, OnceDeadline } from '#src/datasets/content/deadlines.ts';
import type { Observation } from '#src/datasets/model.ts';
import { dueItems, lateItems, nextDue } from '#src/derive/deadlines.ts';
import { lastDayOf, periodsOfRule } from '#src/derive/duePeriods.ts';
import { monthly } from '../support/builders.ts';
import { datasetOf, provinceOf } from '../support/province.ts';

const rule = (more: Partial<DueRule> = {}): DueRule => ({
  id: 'power', title: 'บันทึกไฟฟ้า', who: ['energy'], to: 'eppo', letter: 'letter', section: '3.2', every: 'month', firstMonth: '2017-12', startBy: null,
  lastMonth: '2018-01', due: { before: 3, monthsAfter: 1 }, ruleAsWritten: 'ก่อนวันที่ ๓', evidence: { dataset: 'energy', items: ['electricity', 'fuel'], agency: null, columns: [] }, ...more,
});
const once = (id: string, date: string): OnceDeadline => ({ id, title: id, who: ['a'], to: 'b', letter: 'letter', section: '1', date, dateAsWritten: date, precision: 'day', evidence: null });

const cell = (month: string, measure: string, value: number | null, more: Partial<Observation> = {}): Observation =>
  monthly(month, value, { measure, source: { file: '2561/energy.xlsx', sheet: 'S', cell: `${measure}-${month}` }, ...more });
const empty = (month: string): Observation[] => [cell(month, 'electricity', null), cell(month, 'fuel', null)];

function due(rules: DueRule[], observations: Observation[], referenceDate: string, deadlines: OnceDeadline[] = []) {
  const datasets = observations.length > 0 ? [datasetOf({ id: 'energy', kind: 'series', observations })] : [];
  return dueItems(provinceOf({ datasets, content: { deadlines: { once: deadlines, rules } }, referenceDate }));
}
const states = (items: ReturnType<typeof due>): string[] => items.map(({ id, date, state, daysLate }) => `${id} ${date} ${state}${daysLate === undefined ? '' : ` ${daysLate}`}`);

describe('dueItems', () => {
  it('counts days since the last day, which is the one before the day named', () => {
    expect(states(due([rule()], [...empty('2017-12'), ...empty('2018-01')], '2018-01-05'))).toEqual([
      'power-2017-12 2018-01-02 late 3',
      'power-2018-01 2018-02-02 not-due',
    ]);
  });

  it('is not late on the last day itself', () => {
    expect(states(due([rule({ lastMonth: '2017-12' })], empty('2017-12'), '2018-01-02'))).toEqual(['power-2017-12 2018-01-02 due']);
    expect(states(due([rule({ lastMonth: '2017-12' })], empty('2017-12'), '2018-01-03'))).toEqual(['power-2017-12 2018-01-02 late 1']);
  });

  it('takes zero as reported and a half-filled month as late, naming the empty cell', () => {
    const [december, january] = due([rule()], [cell('2017-12', 'electricity', 0), cell('2017-12', 'fuel', 5), cell('2018-01', 'electricity', 7), cell('2018-01', 'fuel', null)], '2018-04-05');
    expect(december?.state).toBe('reported');
    expect(january?.state).toBe('late');
    expect(january?.missing.map((ref) => ref.cell)).toEqual(['fuel-2018-01']);
    expect(january?.evidence).toHaveLength(2);
  });

  it('never says late where no workbook could show a report, nor where only samples stand', () => {
    expect(states(due([rule({ lastMonth: '2017-12' })], [], '2018-04-05'))).toEqual(['power-2017-12 2018-01-02 past']);
    const samples = [cell('2017-12', 'electricity', 4, { sample: true }), cell('2017-12', 'fuel', 4, { sample: true })];
    expect(states(due([rule({ lastMonth: '2017-12' })], samples, '2018-04-05'))).toEqual(['power-2017-12 2018-01-02 past']);
    expect(states(due([rule({ lastMonth: '2017-12', evidence: null })], empty('2017-12'), '2018-04-05'))).toEqual(['power-2017-12 2018-01-02 past']);
  });

  it('never says late of a report without a day', () => {
    expect(states(due([rule({ due: null, lastMonth: '2017-12' })], empty('2017-12'), '2020-01-01'))).toEqual(['power-2017-12 null unfound']);
  });

  it('finds reports by the value of a dimension too, and takes a mark in words as one', () => {
    const mark = monthly('2017-12', null, { measure: 'report', dimensions: { activity: 'paper' }, text: '✓' });
    expect(states(due([rule({ due: null, lastMonth: '2017-12', evidence: { dataset: 'energy', items: ['paper'], agency: null, columns: [] } })], [mark], '2018-04-05'))).toEqual(['power-2017-12 null reported']);
  });

  it('says of what comes once, without evidence, only whether the day has passed', () => {
    expect(states(due([], [], '2018-04-05', [once('today', '2018-04-05'), once('before', '2018-04-04')]))).toEqual(['before 2018-04-04 past', 'today 2018-04-05 due']);
  });

  it('names the month in the title', () => {
    expect(due([rule({ lastMonth: '2017-12' })], [], '2018-04-05')[0]?.title).toBe('บันทึกไฟฟ้า เดือนธันวาคม 2560');
  });
});

describe('periodsOfRule', () => {
  const ids = (more: Partial<DueRule>, today = '2018-04-05'): string[] => periodsOfRule(rule(more), today).map(({ id }) => id);

  it('goes on to the end of the fiscal year in which it begins where no end is stated', () => {
    const months = ids({ firstMonth: '2018-01', lastMonth: null }, '2019-12-31');
    expect([months[0], months.at(-1), months.length]).toEqual(['2018-01', '2018-09', 9]);
  });

  it('has the quarters and the fiscal years that end within it', () => {
    expect(ids({ every: 'quarter', firstMonth: '2017-10', lastMonth: '2018-08' })).toEqual(['FY2561-Q1', 'FY2561-Q2', 'FY2561-Q3']);
    expect(ids({ every: 'year', firstMonth: '2017-10', lastMonth: '2019-09' })).toEqual(['FY2561', 'FY2562']);
  });

  it('goes on to the year of today with a yearly duty without end, and knows the first one from the start', () => {
    expect(ids({ every: 'year', firstMonth: '2020-10', lastMonth: null })).toEqual(['FY2564']);
    expect(ids({ every: 'year', firstMonth: '2020-10', lastMonth: null }, '2022-10-01')).toEqual(['FY2564', 'FY2565', 'FY2566']);
  });
});

describe('lastDayOf', () => {
  const last = (due: DueRule['due'], every: DueRule['every'], firstMonth: string, lastMonth: string): (string | null)[] =>
    periodsOfRule(rule({ every, due, firstMonth, lastMonth }), '2020-01-01').map((period) => lastDayOf(rule({ every, due }), period));

  it('is the day before the one that is named', () => {
    expect(last({ before: 3, monthsAfter: 1 }, 'month', '2019-12', '2020-02')).toEqual(['2020-01-02', '2020-02-02', '2020-03-02']);
  });

  it('is the end of a month, 29 February too, before the first of the one after', () => {
    expect(last({ before: 1, monthsAfter: 2 }, 'month', '2019-01', '2019-01')).toEqual(['2019-02-28']);
    expect(last({ before: 1, monthsAfter: 2 }, 'month', '2020-01', '2020-01')).toEqual(['2020-02-29']);
  });

  it('is counted from the last month of a quarter or year', () => {
    expect(last({ before: 16, monthsAfter: 1 }, 'quarter', '2017-10', '2018-03')).toEqual(['2018-01-15', '2018-04-15']);
    expect(last({ before: 3, monthsAfter: 1 }, 'year', '2017-10', '2018-09')).toEqual(['2018-10-02']);
  });
});

describe('nextDue and lateItems', () => {
  const items = due([rule({ firstMonth: '2017-10', lastMonth: '2018-03' })], ['2017-10', '2017-11', '2017-12', '2018-01', '2018-02', '2018-03'].flatMap(empty), '2018-02-01', [once('plan', '2018-02-15')]);

  it('gives the nearest to come', () => {
    expect(nextDue(items, 2).map(({ id }) => id)).toEqual(['power-2018-01', 'plan']);
  });

  it('gives the longest overdue first', () => {
    expect(lateItems(items).map(({ id, daysLate }) => `${id} ${daysLate}`)).toEqual(['power-2017-10 91', 'power-2017-11 61', 'power-2017-12 30']);
  });
});
