import { describe, expect, test } from 'vitest';
import { standingOf } from '#src/derive/standing.ts';
import { recordRow } from '../support/builders.ts';
import { incomeDefinition, indicatorDataset, ofRound } from '../support/indicatorProvince.ts';

const today = '2018-04-05';
const otop = (second: number | null, asOf: string | null) =>
  indicatorDataset(incomeDefinition(), {
    observations: [ofRound(1, 'target', 1324.74), ofRound(1, 'actual', 1427.45), ofRound(2, 'target', 2649.48), ofRound(2, 'actual', second, { asOf })],
  });

describe('standingOf a series', () => {
  test('speaks of the latest period that has a result; a figure before its end is not judged', () => {
    const standing = standingOf(otop(2236.57, '2017-05-31'), today);
    expect(standing.latest.map(({ period }) => period.id)).toEqual(['FY2560-R2']);
    expect(standing.overall).toEqual({ verdict: 'not-due', reason: 'figure-before-end' });
    expect(standing.pairs.map(({ judgement }) => judgement.verdict)).toEqual(['above', 'not-due']);
    expect(standing.awaited).toEqual([]);
  });

  test('a running sum past its target is above, whatever the months left bring', () => {
    expect(standingOf(otop(2700, '2017-05-31'), today).overall.verdict).toBe('above');
  });

  test('a period without a result is awaited, and does not become the latest', () => {
    const standing = standingOf(otop(null, null), today);
    expect(standing.latest.map(({ period }) => period.id)).toEqual(['FY2560-R1']);
    expect(standing.awaited.map(({ period, judgement }) => [period.id, judgement.verdict])).toEqual([['FY2560-R2', 'missing']]);
    expect(standing.overall.verdict).toBe('above');
  });

  test("the sheet's own date counts where the row has none, if it lies within the period", () => {
    const asOf = { 2560: { date: '2017-06-27', source: { file: '2560/x.xlsx', sheet: 'S', cell: 'A3' } } };
    const standing = standingOf({ ...otop(2236.57, null), asOf }, today);
    expect(standing.pairs.map(({ countedTo, judgement }) => [countedTo, judgement.verdict])).toEqual([['2017-06-27', 'above'], ['2017-06-27', 'not-due']]);
  });

  test('of several places the least good speaks for all', () => {
    const at = (district: string, value: number) => [ofRound(1, 'target', 10, { dimensions: { district } }), ofRound(1, 'actual', value, { dimensions: { district } })];
    const dataset = indicatorDataset(incomeDefinition({ dimensions: { district: { title: 'อำเภอ' } } }), { observations: [...at('ก', 12), ...at('ข', 9)] });
    const standing = standingOf(dataset, today);
    expect(standing.latest).toHaveLength(2);
    expect(standing.overall.verdict).toBe('below');
  });

  test('samples count in no official standing, and do in a sample indicator', () => {
    const observations = [ofRound(1, 'target', 1, { sample: true }), ofRound(1, 'actual', 2, { sample: true })];
    expect(standingOf(indicatorDataset(incomeDefinition(), { observations }), today).overall.verdict).toBe('missing');
    expect(standingOf(indicatorDataset(incomeDefinition({ sample: true }), { observations }), today).overall.verdict).toBe('above');
  });
});

describe('standingOf records', () => {
  const definition = { id: 'ideas', kind: 'records', columns: [{ key: 'id', type: 'id', headers: ['รหัส'] }] };
  test('rows have no target; no rows are missing; a sample row is none', () => {
    expect(standingOf(indicatorDataset(definition, { records: [recordRow('1', {})] }), today).overall).toEqual({ verdict: 'undecided', reason: 'no-target' });
    expect(standingOf(indicatorDataset(definition, {}), today).overall).toEqual({ verdict: 'missing', reason: 'not-reported' });
    expect(standingOf(indicatorDataset(definition, { records: [recordRow('1', {}, { sample: true })] }), today).overall.verdict).toBe('missing');
  });
});
