import { describe, expect, test } from 'vitest';
import type { Dataset } from '#src/datasets/model.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { monthsOfFiscalYear } from '#src/thai/fiscalPeriod.ts';
import { derivedChart } from '#src/views/derivedChart.ts';
import { monthly, recordRow } from '../support/builders.ts';
import { incomeDefinition, indicatorDataset } from '../support/indicatorProvince.ts';
import { planProvince } from '../support/planProvince.ts';
import { datasetOf, provinceOf } from '../support/province.ts';

const indicator = { component: 4, order: 1, shortTitle: 'ก', fiscalYears: [2560], mandatory: false };
const chartOf = (province: LoadedProvince, dataset: Dataset) => derivedChart(province, { dataset, definition: indicator });
const named = (province: LoadedProvince, id: string): Dataset => {
  const found = province.datasets.find((dataset) => dataset.id === id);
  if (!found) throw new Error(`no dataset ${id}`);
  return found;
};

describe('derivedChart', () => {
  test('a plan draws its budgets by source of money, samples left out, each sum with its cells', () => {
    const { spec, table } = chartOf(planProvince(), named(planProvince(), 'plan'));
    expect(spec).toMatchObject({ id: 'plan', kind: 'bars', unit: 'บาท', labels: ['งบพัฒนาจังหวัด', 'งบหน่วยงาน'], series: [{ name: 'งบประมาณ', values: [600, 400] }] });
    expect(table.rows.map(({ cells }) => cells.map((cell) => cell?.sources.length))).toEqual([[1], [1]]);
  });

  test('payments that nobody reported are twelve missing months, not zeros, and no sample fills them', () => {
    const { spec } = chartOf(planProvince(), named(planProvince(), 'paid'));
    expect(spec.labels).toHaveLength(12);
    expect(spec.series[0]?.values).toEqual(Array(12).fill(null));
  });

  test('activities draw what was found and what was not, of the months that are over, with the workbooks counted', () => {
    const start = { from: '2017-10-01', to: '2017-10-31', precision: 'month', asWritten: 'ต.ค. ๖๐' } as const;
    const activities = datasetOf({ id: 'activities', profile: 'activities', records: [recordRow('paper', { kind: 'directive', name: 'กระดาษ', start }, { fiscalYear: 2561 })] });
    const observations = monthsOfFiscalYear(2561).map(({ id }) => monthly(id, null, { dimensions: { activity: 'paper' }, text: id === '2017-10' ? '✓' : null, source: { file: '2561/a.xlsx', sheet: 'S', cell: id } }));
    const province = provinceOf({ datasets: [activities, datasetOf({ id: 'reports', profile: 'activityReports', kind: 'series', observations })], referenceDate: '2018-01-01' });
    const { spec, files } = chartOf(province, activities);
    expect(spec).toMatchObject({ labels: ['ต.ค. 60', 'พ.ย. 60', 'ธ.ค. 60'], series: [{ name: 'พบ', values: [1, 0, 0] }, { name: 'ไม่พบ', values: [0, 1, 1] }] });
    expect(files).toEqual(['2561/a.xlsx']);
  });

  test('a list is counted by year; without rows the number is missing, not zero', () => {
    const list = (records: Dataset['records']) => datasetOf({ id: 'ideas', records, definition: { itemTitle: 'ข้อเสนอ' } });
    const valuesOf = (dataset: Dataset) => chartOf(provinceOf({ datasets: [dataset] }), dataset).spec.series[0]?.values;
    expect(valuesOf(list([]))).toEqual([null]);
    expect(valuesOf(list([recordRow('1', { name: 'ก' }), recordRow('2', { name: 'ข' }, { sample: true })]))).toEqual([1]);
  });

  test('a series whose workbook is still to come is an empty frame of its year', () => {
    const dataset = indicatorDataset(incomeDefinition(), { observations: [] });
    expect(chartOf(provinceOf({ datasets: [dataset] }), dataset).spec).toMatchObject({ id: 'income', labels: ['ปีงบประมาณ 2560'], series: [{ values: [null] }] });
  });
});
