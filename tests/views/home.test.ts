import { describe, expect, test } from 'vitest';
import { homeView } from '#src/views/home.ts';
import { summaryView } from '#src/views/summary.ts';
import { projects } from '../support/planProvince.ts';
import { incomeDefinition, indicatorDataset, ofRound, provinceOf } from '../support/indicatorProvince.ts';

const income = indicatorDataset(incomeDefinition(), { observations: [ofRound(1, 'target', 10), ofRound(1, 'actual', 12), ofRound(2, 'target', 20), ofRound(2, 'actual', null)] });
const sample = indicatorDataset(incomeDefinition({ id: 'sample', sample: true }), { observations: [ofRound(1, 'actual', 1, { sample: true })] });
const plan = indicatorDataset({ id: 'plan', kind: 'records', profile: 'projects', columns: [{ key: 'id', type: 'id', headers: ['รหัส'] }] }, { records: projects });

describe('homeView', () => {
  test('keeps samples apart and adds up official budgets by source, in whole baht', () => {
    const view = homeView(provinceOf([income, sample, plan]));
    expect(view.indicators.map(({ id }) => id)).toEqual(['income']);
    expect(view.samples.map(({ id }) => id)).toEqual(['sample']);
    expect(view.money?.rows.map(({ label, total, projects: count }) => [label, total?.value, count.value])).toEqual([['งบพัฒนาจังหวัด', 600, 1], ['งบหน่วยงาน', 400, 1]]);
    expect(view.money?.sum.total?.value).toBe(1000);
  });

  test('lists what has no result', () => {
    expect(homeView(provinceOf([income])).notReported.flatMap(({ gaps }) => gaps.map(({ what }) => what))).toEqual(['ผล รอบที่ 2 ปีงบประมาณ 2560']);
  });

  test('stands without any dataset', () => {
    expect(homeView(provinceOf([]))).toMatchObject({ fiscalYear: 2560, level: null, indicators: [], money: null, next: [], late: [] });
  });
});

test('the paper has a row for each result and each period still open, and no sample', () => {
  const rows = summaryView(provinceOf([income, sample])).rows;
  expect(rows.map(({ card, figure }) => [card.id, figure?.periodShort, figure?.judgement.verdict])).toEqual([['income', 'รอบ 1/2560', 'above'], ['income', 'รอบ 2/2560', 'missing']]);
});
