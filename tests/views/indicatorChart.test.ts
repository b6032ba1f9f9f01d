import { describe, expect, test } from 'vitest';
import { standingOf } from '#src/derive/standing.ts';
import { monthPeriod } from '#src/thai/fiscalPeriod.ts';
import { indicatorChart } from '#src/views/indicatorChart.ts';
import { observed } from '../support/builders.ts';
import { incomeDefinition, indicatorDataset, ofRound } from '../support/indicatorProvince.ts';
import type { Dataset } from '#src/datasets/model.ts';

const chartOf = (dataset: Dataset) => indicatorChart(dataset, standingOf(dataset, '2018-04-05'));

describe('indicatorChart', () => {
  test('rounds are bars against the target; a missing result is a gap', () => {
    const chart = chartOf(indicatorDataset(incomeDefinition(), { observations: [ofRound(1, 'actual', 16), ofRound(2, 'target', 33), ofRound(2, 'actual', null)] }));
    expect(chart).toMatchObject({
      id: 'income', kind: 'bars', unit: 'ล้านบาท', decimals: 2, labels: ['รอบ 1/2560', 'รอบ 2/2560'],
      series: [{ name: 'ผล', role: 'actual', values: [16, null] }, { name: 'เป้าหมาย', role: 'target', values: [null, 33] }],
    });
  });

  test('classes are bands, each result drawn over its whole class', () => {
    const classes = [{ name: 'ต่ำ', min: 0, max: 60 }, { name: 'สูง', min: 61, max: 100 }];
    const chart = chartOf(indicatorDataset(incomeDefinition({ classes }), { observations: [ofRound(1, 'actual', null, { status: 'A', text: 'ต่ำ' })] }));
    expect(chart).toMatchObject({ kind: 'bands', bands: [{ name: 'ต่ำ', tone: 'band-1' }, { name: 'สูง', tone: 'band-5' }], series: [{ values: [null], ranges: [[0, 60]] }] });
  });

  test('months of several places are lines, one a place, without targets; samples say so', () => {
    const at = (district: string, month: number, value: number | null) => observed(monthPeriod(2017, month), value, { measure: 'revenue', dimensions: { district }, sample: true });
    const chart = chartOf(indicatorDataset(incomeDefinition({ periodicity: 'month', sample: true, dimensions: { district: { title: 'อำเภอ' } } }), { observations: [at('ก', 1, 1), at('ข', 1, 2), at('ก', 2, null), at('ข', 2, 4)] }));
    expect(chart).toMatchObject({ kind: 'lines', labels: ['ม.ค. 60', 'ก.พ. 60'], series: [{ name: 'ก', values: [1, null], sample: true }, { name: 'ข', values: [2, 4], sample: true }] });
  });

  test('nothing stated gives no chart', () => {
    expect(chartOf(indicatorDataset(incomeDefinition(), { observations: [ofRound(1, 'actual', null)] }))).toBeNull();
  });
});
