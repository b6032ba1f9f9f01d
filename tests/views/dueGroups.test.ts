import { describe, expect, it } from 'vitest';
import { dueItems } from '#src/derive/deadlines.ts';
import { monthPeriod } from '#src/thai/fiscalPeriod.ts';
import { dueGroups, periodSpans } from '#src/views/dueGroups.ts';
import { monthly } from '../support/builders.ts';
import { letterContent } from '../support/letterProvince.ts';
import { datasetOf, provinceOf } from '../support/province.ts';

const cell = (id: string) => ({ file: '2561/e.xlsx', sheet: 'S', cell: id });
const months = ['2017-12', '2018-01', '2018-02', '2018-03', '2018-04', '2018-05'];
const energy = datasetOf({ id: 'energy', kind: 'series', observations: months.map((id) => monthly(id, id === '2018-01' ? 0 : null, { source: cell(id) })) });
const province = provinceOf({ datasets: [energy], content: letterContent });
const groups = dueGroups(dueItems(province));

describe('periodSpans', () => {
  it('joins months that follow each other, over the turn of a year too', () => {
    expect(periodSpans([monthPeriod(2017, 11), monthPeriod(2017, 12), monthPeriod(2018, 1), monthPeriod(2018, 3)])).toBe('พ.ย. 60 – ม.ค. 61, มี.ค. 61');
    expect(periodSpans([])).toBe('');
  });
});

describe('dueGroups', () => {
  it('puts what is late first, then what is to come, then what is past', () => {
    expect(groups.map(({ id }) => id)).toEqual(['power', 'needs', 'plan']);
  });

  it('tells the months of a rule by their state, zero being a report', () => {
    expect(groups[0]?.periods.map(({ state, periods, count }) => [state, periods, count])).toEqual([
      ['late', 'ธ.ค. 60, ก.พ. 61 – มี.ค. 61', 3],
      ['not-due', 'เม.ย. 61 – พ.ค. 61', 2],
      ['zero', 'ม.ค. 61', 1],
    ]);
    expect(groups[0]?.periods[0]?.cells).toEqual([cell('2017-12'), cell('2018-02'), cell('2018-03')]);
  });

  it('names a month where the letter names no day', () => {
    expect(groups.map(({ by }) => by)).toEqual([null, 'พฤษภาคม 2561', '20 ก.ค. 2560']);
  });

  it('counts a month without a printed day as not found once it is over, and only from the month in which work must have begun', () => {
    const [rule] = letterContent.deadlines?.rules ?? [];
    if (!rule) throw new Error('no rule');
    const unfound = (startBy: string | null) => {
      const dayless = provinceOf({ datasets: [energy], content: { ...letterContent, deadlines: { once: [], rules: [{ ...rule, due: null, startBy }] } } });
      return dueGroups(dueItems(dayless))[0]?.periods.filter(({ state }) => state === 'unfound').map(({ periods }) => periods);
    };
    expect(unfound(null)).toEqual(['ธ.ค. 60, ก.พ. 61 – มี.ค. 61']);
    expect(unfound('2018-02')).toEqual(['ก.พ. 61 – มี.ค. 61']);
    expect(unfound('2018-03')).toEqual(['มี.ค. 61']);
    expect(unfound('2018-04')).toEqual([]);
  });
});
