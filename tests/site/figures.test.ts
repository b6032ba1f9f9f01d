import { describe, expect, inject, it } from 'vitest';
import { sitePages } from '../support/siteFiles.ts';

const pages = new Map(sitePages(inject('siteDir')).map((page) => [page.path, page.document]));

const figures = (path: string) =>
  (pages.get(path)?.querySelectorAll('main data[value]') ?? []).map((data) => ({ value: Number(data.getAttribute('value')), cell: data.getAttribute('data-cell'), derived: data.getAttribute('data-derived') }));

const holds = (path: string, value: number, workbook: string) =>
  figures(path).some((figure) => figure.value === value && (figure.cell ?? figure.derived ?? '').includes(workbook));

/** The figures that the letters and the web page state, and the page on which each must stand. */
const stated: readonly (readonly [string, string, readonly number[]])[] = [
  ['/indicators/otop/', '2560/otop-revenue.xlsx#', [1324.74, 1427.45, 2649.48, 2236.57]],
  ['/indicators/green-industry/', '2560/green-industry.csv#', [16, 33]],
  ['/indicators/adolescent-births/', '2560/birth-rate.xlsx#', [33, 42]],
  ['/indicators/wqi/', '2560/wqi.xlsx#', [31, 60, 61, 70]],
  ['/indicators/coconut/', '2560/coconut.xlsx#', [5400, 11.01, 59454, 5]],
  ['/evaluation/2560/', '2560/evaluation.xlsx#', [1, 26, 49]],
  ['/evaluation/2560/', '2560/otop-revenue.xlsx#', [1324.74, 1427.45, 2649.48, 2236.57]],
  ['/', '2560/otop-revenue.xlsx#', [2236.57, 2649.48]],
  ['/print/summary/', '2560/otop-revenue.xlsx#', [2236.57]],
  ['/activities/2561/', '2561/twelve-activities.xlsx#', [10]],
  ['/plan/2560/', '2560/strategy-plan.xlsx#', [254800, 1746400, 2561400, 743300, 900000, 70000, 55000, 50000, 120000, 146500, 239000, 75000, 53850, 90600, 2339200, 78000, 1051600, 60000, 28500]],
  ['/province/', '2564/covid-response.xlsx#', [18, 250, 40452, 220000, 15, 2780, 1140, 33385, 35, 4141, 17, 1901, 9, 1485, 755]],
];

describe('each figure that a source states stands on its page, with its cell', () => {
  for (const [path, workbook, values] of stated) {
    it(`${path} from ${workbook}`, () => {
      expect(values.filter((value) => !holds(path, value, workbook))).toEqual([]);
    });
  }

  it('the project pages bear their budgets', () => {
    expect(holds('/plan/2560/p15/', 2339200, '2560/strategy-plan.xlsx#')).toBe(true);
    expect(holds('/plan/2560/p05/', 900000, '2560/strategy-plan.xlsx#')).toBe(true);
  });

  it('what is derived is computed from its cells: achievement, gap, sums of the plan', () => {
    const derived = (path: string, value: number) => figures(path).some((figure) => figure.derived !== null && Math.abs(figure.value - value) < 1e-6 * Math.max(1, value));
    expect(derived('/indicators/otop/', (2236.57 / 2649.48) * 100)).toBe(true);
    expect(derived('/indicators/otop/', (1427.45 / 1324.74) * 100)).toBe(true);
    expect(derived('/indicators/otop/', 2649.48 - 2236.57)).toBe(true);
    expect(derived('/plan/2560/', 10663150)).toBe(true);
    expect(derived('/plan/2560/', 6205900)).toBe(true);
    expect(derived('/plan/2560/', 4457250)).toBe(true);
    for (const sum of [175000, 505500, 219450, 1129600, 88500]) expect(derived('/plan/2560/', sum), String(sum)).toBe(true);
  });

  it('the verdicts follow the letters', () => {
    const verdicts = (path: string) => (pages.get(path)?.querySelectorAll('main [data-verdict]') ?? []).map((mark) => mark.getAttribute('data-verdict'));
    expect(verdicts('/indicators/otop/')).toContain('above');
    expect(verdicts('/indicators/otop/')).toContain('not-due');
    expect(verdicts('/indicators/adolescent-births/')).toContain('above');
    expect(verdicts('/indicators/green-industry/')).toEqual(expect.arrayContaining(['undecided', 'missing']));
    expect(verdicts('/indicators/wqi/')).toEqual(expect.arrayContaining(['undecided', 'missing']));
  });

  it('the calendar draws its fifteen steps from the date column, steps 1 and 2 as milestones', () => {
    const bars = (pages.get('/calendar/2561/')?.querySelectorAll('[data-gantt]') ?? []).map((bar) => ['data-gantt', 'data-start', 'data-end', 'data-kind'].map((name) => bar.getAttribute(name)));
    expect(new Set(bars.map(([id]) => id)).size).toBe(15);
    const of = (number: number) => bars.find(([id]) => Number(/\d+$/.exec(id ?? '')?.[0]) === number)?.slice(1);
    expect(of(1)).toEqual(['2018-05-31', '2018-05-31', 'milestone']);
    expect(of(2)).toEqual(['2018-05-31', '2018-05-31', 'milestone']);
    expect(of(3)?.slice(0, 2)).toEqual(['2018-04-04', '2018-04-04']);
    expect(of(7)).toEqual(['2018-06-01', '2018-07-31', 'plan']);
    expect(of(11)).toEqual(['2018-07-01', '2018-08-31', 'plan']);
    expect(of(15)).toEqual(['2018-10-01', '2018-10-31', 'plan']);
  });

  it('a real project has no bar and says so; a sample has plan and actual bars', () => {
    const page = pages.get('/plan/2560/');
    const kinds = (page?.querySelectorAll('[data-gantt^="p"]') ?? []).length;
    expect(kinds).toBe(0);
    expect(page?.querySelector('main')?.text.match(/ไม่มีข้อมูลกำหนดการ/g)?.length ?? 0).toBeGreaterThanOrEqual(19);
    const sample = (page?.querySelectorAll('[data-gantt]') ?? []).map((bar) => bar.getAttribute('data-kind'));
    expect(sample).toContain('plan');
    expect(sample).toContain('actual');
  });
});
