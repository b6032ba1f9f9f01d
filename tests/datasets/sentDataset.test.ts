import { expect, test } from 'vitest';
import { watch } from '#src/cache/looks.ts';
import { rowsOf } from '#src/datasets/lazyDataset.ts';
import { withoutSamples } from '#src/datasets/loadedProvince.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { sendDataset, takeDataset } from '#src/datasets/sentDataset.ts';
import { loadProvince } from '#src/loadProvince.ts';
import { changed } from '../support/changedRow.ts';
import { frozenProvince } from '../support/frozenProvince.ts';

const { datasets } = await loadProvince(frozenProvince, () => '2018-04-05');
const taken = (dataset: Dataset): Dataset => takeDataset(structuredClone(sendDataset(dataset)));

test('a dataset that was sent is what it was: as it was read, and packed anew when its parts are gone', () => {
  for (const dataset of datasets) {
    const first = sendDataset(dataset);
    expect('parts' in first, dataset.id).toBe(true);
    expect(takeDataset(structuredClone(first)), dataset.id).toEqual(dataset);
    expect(sendDataset(dataset), dataset.id).toBeInstanceOf(Uint8Array);
    expect(taken(dataset), dataset.id).toEqual(dataset);
  }
});

test('rows that were changed after they were read are sent as they are now', () => {
  for (const dataset of withoutSamples(datasets)) expect(taken(dataset), dataset.id).toEqual(dataset);
  const [some] = datasets.filter(({ observations }) => observations.length > 0);
  if (!some) throw new Error('no rows');
  const other = { ...some, observations: some.observations.map((row) => changed(row, { note: 'แก้แล้ว' })) };
  expect(taken(other)).toEqual(other);
});

test('who watches hears that the rows were looked at', () => {
  for (const dataset of datasets) expect([...watch(() => sendDataset(dataset)).seen]).toEqual([rowsOf(dataset.id)]);
});
