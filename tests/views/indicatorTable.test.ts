import { describe, expect, test } from 'vitest';
import type { SeriesDefinition } from '#src/datasets/definition.ts';
import { standingOf } from '#src/derive/standing.ts';
import { monthPeriod } from '#src/thai/fiscalPeriod.ts';
import { indicatorTable } from '#src/views/indicatorTable.ts';
import { observed } from '../support/builders.ts';
import { incomeDefinition, indicatorDataset, ofRound } from '../support/indicatorProvince.ts';
import type { Dataset } from '#src/datasets/model.ts';

const tableOf = (dataset: Dataset) => indicatorTable(dataset.definition as SeriesDefinition, standingOf(dataset, '2018-04-05').pairs, 'revenue');

describe('indicatorTable', () => {
  test('rounds: a row a period, with the unit named once', () => {
    const table = tableOf(indicatorDataset(incomeDefinition(), { observations: [ofRound(1, 'target', 10), ofRound(1, 'actual', 12)] }));
    expect(table).toMatchObject({
      shape: 'long', roles: ['target', 'actual'], manyMeasures: false, unit: 'ล้านบาท',
      periods: [{ period: 'รอบที่ 1 ปีงบประมาณ 2560', rows: [{ values: [{ value: 10 }, { value: 12 }], gap: { side: 'ahead', value: 2 }, judgement: { verdict: 'above' } }] }],
    });
  });

  test('only the headline measure is judged', () => {
    const table = tableOf(indicatorDataset(
      incomeDefinition({ measures: { revenue: { title: 'รายได้', unit: 'บาท' }, price: { title: 'ราคา', unit: 'บาท/ลูก' } } }),
      { observations: [ofRound(1, 'actual', 2, { measure: 'price' }), ofRound(1, 'actual', 5)] },
    ));
    if (table.shape !== 'long') throw new Error('expected a long table');
    expect(table.unit).toBe('');
    expect(table.periods[0]?.rows.map(({ measure, judgement }) => [measure, judgement?.verdict])).toEqual([['รายได้', 'undecided'], ['ราคา', undefined]]);
  });

  test('months by place: places across, years apart, gaps kept', () => {
    const at = (year: number, month: number, district: string, value: number | null) => observed(monthPeriod(year, month), value, { measure: 'revenue', dimensions: { district } });
    const table = tableOf(indicatorDataset(incomeDefinition({ periodicity: 'month', dimensions: { district: { title: 'อำเภอ' } } }), {
      observations: [at(2017, 9, 'ก', 1), at(2017, 10, 'ก', 2), at(2017, 10, 'ข', null)],
    }));
    expect(table).toMatchObject({
      shape: 'wide', unit: 'ล้านบาท', columns: [{ title: 'ก', roles: ['actual'] }, { title: 'ข', roles: ['actual'] }],
      years: [
        { fiscalYear: 2560, rows: [{ period: 'กันยายน 2560', cells: [{ value: 1 }, { kind: 'missing' }] }] },
        { fiscalYear: 2561, rows: [{ period: 'ตุลาคม 2560', cells: [{ value: 2 }, { kind: 'missing' }] }] },
      ],
    });
  });
});
