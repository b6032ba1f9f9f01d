import { expect, test } from 'vitest';
import type { Dataset } from '#src/datasets/model.ts';
import { readState } from '#src/datasets/state/readState.ts';
import { sameRows } from '#src/datasets/state/sameRows.ts';
import type { SiteState } from '#src/datasets/state/siteState.ts';
import { toStateFile } from '#src/exports/stateFile.ts';
import { loadProvince } from '#src/loadProvince.ts';
import { frozenProvince } from '../../support/frozenProvince.ts';

const { datasets, ...rest } = await loadProvince(frozenProvince, () => '2018-04-06', null);
const { state } = readState(toStateFile({ ...rest, datasets }), 'state.json') as { state: SiteState };
const edited = (change: (dataset: Dataset) => Partial<Dataset>): string[] =>
  datasets.filter((dataset) => !sameRows(state, datasets.map((each) => (each === dataset ? { ...each, ...change(each) } : each))).has(dataset.id)).map(({ id }) => id);

test('every dataset is the same as it was written', () => {
  expect([...sameRows(state, datasets)]).toEqual(datasets.map(({ id }) => id));
});

test('a row that says something else in any of its fields makes its dataset another', () => {
  const series = datasets.filter(({ observations }) => observations.length > 0);
  const wanted = series.map(({ id }) => id);
  const last = (change: object) => edited(({ observations }) => ({ observations: observations.map((row, at) => (at === observations.length - 1 ? { ...row, ...change } : row)) }));
  expect(last({ value: 123_456.789 })).toEqual(wanted);
  expect(last({ note: 'หมายเหตุอื่น' })).toEqual(wanted);
  expect(last({ unit: 'หน่วยอื่น' })).toEqual(wanted);
  expect(last({ asOf: '1999-01-01' })).toEqual(wanted);
  expect(last({ dimensions: { other: 'x' } })).toEqual(wanted);
  expect(last({ later: 'a field that is not known yet' })).toEqual(wanted);
  expect(edited(({ observations }) => ({ observations: observations.slice(1) }))).toEqual(wanted);
});
