import { describe, expect, it } from 'vitest';
import { packDataset, unpackDataset } from '#src/datasets/keptPart.ts';
import type { Dataset, Observation } from '#src/datasets/model.ts';
import { loadProvince } from '#src/loadProvince.ts';
import { monthPeriod } from '#src/thai/fiscalPeriod.ts';
import { changed } from '../support/changedRow.ts';
import { frozenProvince } from '../support/frozenProvince.ts';

const { datasets } = await loadProvince(frozenProvince, () => '2018-04-05');
const [some] = datasets.filter(({ observations }) => observations.length > 0);
if (!some?.observations[0]) throw new Error('no dataset');
const [row] = some.observations as [Observation];
const whole = (observations: readonly Observation[]): Dataset => ({ ...some, observations });

describe('packed datasets', () => {
  it('are, unpacked, what they were', () => {
    for (const dataset of datasets) {
      const bytes = packDataset(dataset);
      expect(unpackDataset(bytes)).toStrictEqual(dataset);
    }
  });

  it.each<[string, readonly Observation[]]>([
    ['no rows', []],
    ['zero, minus zero and nothing', [0, -0, null, 1.5, -0].map((value) => changed(row, { value }))],
    ['numbers alone', [1, -0, 2.5].map((value) => changed(row, { value }))],
    ['an address written otherwise', ['B4', '$B$4', 'b4', '', 'ABCD1', 'A0'].map((cell) => changed(row, { source: { ...row.source, cell } }))],
    ['a period whose id does not tell it all', [monthPeriod(2017, 5), { ...monthPeriod(2017, 5), end: '2017-05-30' }].map((period) => changed(row, { period }))],
    ['more rows than a place can number', Array.from({ length: 70_000 }, (_, at) => changed(row, { text: String(at), source: { ...row.source, cell: `B${at + 1}` } }))],
    ['a multiplier', [row, changed(row, { scale: 0.001, source: { ...row.source, scale: 0.001 } })]],
  ])('keep %s', (_, observations) => {
    const dataset = whole(observations);
    expect(unpackDataset(packDataset(dataset))).toStrictEqual(dataset);
  });

  it('share what rows of other tables have too', () => {
    const again = () => unpackDataset(packDataset(some)).observations[0]?.period;
    expect(again()).toBe(again());
  });
});
