import { describe, expect, it } from 'vitest';
import type { DueItem } from '#src/derive/deadlines.ts';
import { countByMonth, countStatus, datedByCell, gridRow } from '#src/derive/reportingGrid.ts';
import { monthsOfFiscalYear } from '#src/thai/fiscalPeriod.ts';
import { monthly } from '../support/builders.ts';
import { changed } from '../support/changedRow.ts';

const months = monthsOfFiscalYear(2561);
const today = '2018-04-05';
const blank = months.map(({ id }) => monthly(id, null, { source: { file: 'f.xlsx', sheet: 'S', cell: `C-${id}` } }));
const none = new Map<string, DueItem>();
const reasons = (row: ReturnType<typeof gridRow>): string[] => row.map(({ month, reason }) => `${month.id} ${reason}`);
const october = { from: '2017-10-01', to: '2017-10-31' };

describe('gridRow', () => {
  it('says not found of every month that is over, and nothing of the others', () => {
    const row = gridRow({ months, observations: blank, start: october, dated: none, today });
    expect(reasons(row)).toEqual([
      '2017-10 not-found', '2017-11 not-found', '2017-12 not-found', '2018-01 not-found', '2018-02 not-found', '2018-03 not-found',
      '2018-04 month-open', '2018-05 month-open', '2018-06 month-open', '2018-07 month-open', '2018-08 month-open', '2018-09 month-open',
    ]);
    expect(row.every(({ daysLate }) => daysLate === null)).toBe(true);
  });

  it('waits for the last month of a start that is a choice of months', () => {
    const row = gridRow({ months, observations: blank, start: { from: '2018-01-01', to: '2018-03-31' }, dated: none, today });
    expect(reasons(row).slice(1, 7)).toEqual(['2017-11 before-start', '2017-12 before-start', '2018-01 start-unknown', '2018-02 start-unknown', '2018-03 not-found', '2018-04 month-open']);
    expect(row.slice(0, 7).map(({ status }) => status)).toEqual(['not-due', 'not-due', 'not-due', 'not-due', 'not-due', 'unfound', 'not-due']);
  });

  it('holds a month over only on the day after its last', () => {
    const on = (day: string) => gridRow({ months, observations: blank, start: october, dated: none, today: day })[5]?.reason;
    expect([on('2018-03-31'), on('2018-04-01')]).toEqual(['month-open', 'not-found']);
  });

  it('asks nothing where no start is stated, but shows what is found', () => {
    const found = blank.map((each, index) => (index === 3 ? changed(each, { text: '✓' }) : each));
    const row = gridRow({ months, observations: found, start: null, dated: none, today });
    expect(row.map(({ status }) => status).slice(2, 5)).toEqual(['not-applicable', 'reported', 'not-applicable']);
  });

  it('tells zero from found, and missing from both', () => {
    const row = gridRow({ months, observations: [monthly('2017-10', 0), monthly('2017-11', 8), monthly('2017-12', null)], start: october, dated: none, today });
    expect(row.slice(0, 3).map(({ status }) => status)).toEqual(['zero', 'reported', 'unfound']);
  });

  it('is late only where the cell belongs to a deadline with a day', () => {
    const item = (month: string, date: string | null) => ({ id: month, date, evidence: [{ file: 'f.xlsx', sheet: 'S', cell: `C-${month}` }] }) as unknown as DueItem;
    const dated = datedByCell([item('2018-03', '2018-04-02'), item('2018-04', '2018-05-02'), item('2018-02', null)]);
    const row = gridRow({ months, observations: blank, start: october, dated, today });
    expect(row.slice(4, 7).map(({ reason, date, daysLate }) => `${reason} ${date} ${daysLate}`)).toEqual(['not-found null null', 'late 2018-04-02 3', 'before-due 2018-05-02 null']);
  });
});

describe('countStatus', () => {
  it('counts cells that exist, and gives null where there are none', () => {
    const row = gridRow({ months, observations: blank.slice(0, 6), start: october, dated: none, today });
    expect(countStatus(row, ['unfound'])).toMatchObject({ value: 6, sources: { length: 6 } });
    expect(countStatus(gridRow({ months, observations: [], start: october, dated: none, today }), ['unfound'])).toBeNull();
  });
});

describe('countByMonth', () => {
  it('counts what is found and what is not of the months that are over, and leaves open what is not due', () => {
    const found = blank.map((each, index) => (index === 5 ? changed(each, { text: '✓' }) : each));
    const cells = [found, blank].flatMap((observations) => gridRow({ months, observations, start: october, dated: none, today }));
    expect(countByMonth(months, cells).slice(4, 7).map((each) => [each.month.id, each.found?.value, each.due?.value, each.found?.sources.length])).toEqual([
      ['2018-02', 0, 2, 2], ['2018-03', 1, 1, 2], ['2018-04', undefined, undefined, undefined],
    ]);
  });
});
