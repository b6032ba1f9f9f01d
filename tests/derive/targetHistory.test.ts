import { describe, expect, test } from 'vitest';
import type { SeriesDefinition } from '#src/datasets/definition.ts';
import { linkedRows } from '#src/datasets/linkedRows.ts';
import type { FieldValue } from '#src/datasets/model.ts';
import { pairFigures } from '#src/derive/figurePairs.ts';
import { targetTrail } from '#src/derive/targetHistory.ts';
import { recordRow } from '../support/builders.ts';
import { incomeDefinition, indicatorDataset, ofRound } from '../support/indicatorProvince.ts';

const income = indicatorDataset(incomeDefinition(), { observations: [ofRound(2, 'target', 78), ofRound(2, 'actual', 75)] });
const trail = (...rows: Record<string, FieldValue>[]) => {
  const history = {
    ...indicatorDataset({ id: 'history', kind: 'records', profile: 'targetHistory', columns: [{ key: 'indicator', headers: ['ก'] }, { key: 'period', headers: ['ข'] }] }, {}),
    records: rows.map((row, at) => recordRow(String(at + 1), { indicator: 'income', period: 'รอบที่ 2', ...row })),
  };
  const definition = income.definition as SeriesDefinition;
  const [pair] = pairFigures(income.observations);
  if (!pair) throw new Error('no pair');
  return targetTrail(pair, linkedRows([income, history], 'targetHistory', definition), definition);
};

describe('targetTrail', () => {
  test('without any row nothing is known of the target but itself', () => {
    expect(trail()).toEqual({ used: null, former: [], conflict: null });
    expect(trail({ period: 'รอบที่ 1', from: '2016-10-01' }, { indicator: 'other', from: '2016-10-01' })).toEqual({ used: null, former: [], conflict: null });
  });
  test('a row without a value is the target in force; those before it are former ones, oldest first', () => {
    const found = trail({ from: '2017-01-15', decidedBy: 'คณะกรรมการ' }, { value: 85, from: '2016-12-01' }, { value: 90, from: '2016-10-01' });
    expect(found.used).toMatchObject({ from: '2017-01-15', decidedBy: 'คณะกรรมการ', value: null });
    expect(found.former.map(({ value }) => value?.value)).toEqual([90, 85]);
    expect(found.conflict).toBeNull();
  });
  test('a row that tells the very target is the one that was used', () => {
    expect(trail({ value: 85, from: '2016-10-01' }, { value: 78, from: '2017-01-15' }).used).toMatchObject({ from: '2017-01-15' });
  });
  test('a later decision on another value is a contradiction, told and not followed', () => {
    const found = trail({ value: 78, from: '2016-10-01' }, { value: 70, from: '2017-01-15' });
    expect(found.used).toMatchObject({ from: '2016-10-01' });
    expect(found.conflict).toMatchObject({ from: '2017-01-15' });
    expect(found.former).toEqual([]);
  });
});
