import { describe, expect, it } from 'vitest';
import type { DueRule } from '#src/datasets/content/deadlines.ts';
import { dueItems } from '#src/derive/deadlines.ts';
import { activityGrid } from '#src/views/activityGrid.ts';
import { deadlinesView } from '#src/views/deadlines.ts';
import { dueGroups } from '#src/views/dueGroups.ts';
import { monthsOfFiscalYear } from '#src/thai/fiscalPeriod.ts';
import { monthly, recordRow } from '../support/builders.ts';
import { datasetOf, provinceOf } from '../support/province.ts';

const rule: DueRule = {
  id: 'later', title: 'รายงานผล', who: ['office'], to: 'opdc', letter: 'l', section: '3.3', every: 'month', firstMonth: '2018-01', startBy: '2018-03', lastMonth: null,
  due: null, ruleAsWritten: 'ตั้งแต่เดือนที่เริ่มต้นกิจกรรม', evidence: { dataset: 'reports', items: ['systems', 'integration'], agency: null, columns: [] },
};
const choice = { from: '2018-01-01', to: '2018-03-31', precision: 'month', asWritten: 'ม.ค. - มี.ค. ๖๑' } as const;
const january = { from: '2018-01-01', to: '2018-01-31', precision: 'month', asWritten: 'ม.ค. ๖๑' } as const;

function provinceWith(startOfIntegration: typeof choice | typeof january, found: readonly string[] = []) {
  const activities = datasetOf({
    id: 'efficiency', profile: 'activities',
    records: [recordRow('systems', { kind: 'directive', name: 'ระบบ', start: choice }, { fiscalYear: 2561 }), recordRow('integration', { kind: 'directive', name: 'บูรณาการ', start: startOfIntegration }, { fiscalYear: 2561 })],
  });
  const observations = ['systems', 'integration'].flatMap((activity) => monthsOfFiscalYear(2561).map(({ id }) =>
    monthly(id, null, { measure: 'report', dimensions: { activity }, text: found.includes(`${activity}-${id}`) ? '✓' : null, source: { file: '2561/a.xlsx', sheet: 'S', cell: `${activity}-${id}` } })));
  const reports = datasetOf({ id: 'reports', profile: 'activityReports', kind: 'series', observations });
  return provinceOf({ datasets: [activities, reports], content: { deadlines: { once: [], rules: [rule] } } });
}

/** The same reports as three pages count them. */
function counts(province: ReturnType<typeof provinceWith>) {
  const due = dueItems(province);
  const [found] = deadlinesView(province).rules;
  return {
    activities: activityGrid(province, 2561, due).notFound?.value,
    deadlines: found?.found ? `${found.found.value}/${found.found.sources.length}` : null,
    agency: dueGroups(due)[0]?.periods.filter(({ state }) => state === 'unfound').map(({ periods, cells }) => `${periods}: ${cells.length}`),
  };
}

describe('work whose first month is a choice', () => {
  it('is asked for from the last month of the choice, alike on every page', () => {
    expect(counts(provinceWith(choice))).toEqual({ activities: 2, deadlines: '0/2', agency: ['มี.ค. 61: 2'] });
  });

  it('is asked for from the month that the workbook names', () => {
    expect(counts(provinceWith(january))).toEqual({ activities: 4, deadlines: '0/4', agency: ['ม.ค. 61 – มี.ค. 61: 4'] });
  });

  it('counts a report that came before it was sure to be asked for', () => {
    const province = provinceWith(choice, ['systems-2018-01']);
    expect(counts(province)).toEqual({ activities: 2, deadlines: '1/3', agency: ['มี.ค. 61: 2'] });
    expect(dueItems(province)[0]).toMatchObject({ id: 'later-2018-01', state: 'not-due' });
  });
});
