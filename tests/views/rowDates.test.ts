import { expect, it } from 'vitest';
import { rowDates } from '#src/views/datasetAbout.ts';
import { incomeDefinition, indicatorDataset, ofRound } from '../support/indicatorProvince.ts';

it('tells the days that rows state themselves, without the sheet’s own', () => {
  const sheet = { 2560: { date: '2017-06-27', source: { file: 'f', sheet: 's', cell: 'A1' } } };
  const observations = [ofRound(1, 'actual', 1), ofRound(2, 'target', 2, { asOf: '2017-05-31' }), ofRound(2, 'actual', 2, { asOf: '2017-05-31' }), ofRound(1, 'target', 1, { asOf: '2017-06-27' })];
  expect(rowDates(indicatorDataset(incomeDefinition(), { observations, asOf: sheet }))).toEqual(['2017-05-31']);
});
