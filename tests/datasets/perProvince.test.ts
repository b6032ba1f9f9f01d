import { describe, expect, it } from 'vitest';
import { watch } from '#src/cache/looks.ts';
import { lazyDataset, rowsOf } from '#src/datasets/lazyDataset.ts';
import { indexed, lastDataset, perProvince } from '#src/datasets/perProvince.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';

const province = (day: string): LoadedProvince => ({ referenceDate: day }) as LoadedProvince;

describe('what is asked of a province on every page', () => {
  it('is made once a province, null and undefined too', () => {
    let made = 0;
    const ask = perProvince((of) => { made += 1; return of.referenceDate === '2018-04-05' ? undefined : of.referenceDate; });
    const [one, other] = [province('2018-04-05'), province('2018-04-06')];
    expect([ask(one), ask(one), ask(other), ask(one)]).toEqual([undefined, undefined, '2018-04-06', undefined]);
    expect(made).toBe(2);
  });

  it('finds the first of two that bear one key', () => {
    const find = indexed(() => [{ id: 'a', at: 1 }, { id: 'a', at: 2 }], ({ id }) => id);
    expect([find(province('2018-04-05'), 'a')?.at, find(province('2018-04-05'), 'b')]).toEqual([1, undefined]);
  });
});

describe('what is asked of one dataset after the other', () => {
  const dataset = (id: string) => lazyDataset({ id, definition: {}, fiscalYears: [] } as never, { observations: () => [{ id }] } as never);

  it('is made again for another dataset or by another word only, and is looked at by whoever asks', () => {
    let made = 0;
    const ask = lastDataset((of, day: string) => { made += 1; return `${of.id} ${of.observations.length} ${day}`; });
    const [one, other] = [dataset('one'), dataset('other')];
    expect([ask(one, 'a'), ask(one, 'a'), ask(one, 'b'), ask(other, 'b'), ask(one, 'b')]).toEqual(['one 1 a', 'one 1 a', 'one 1 b', 'other 1 b', 'one 1 b']);
    expect(made).toBe(4);
    expect([...watch(() => ask(one, 'b')).seen]).toEqual([rowsOf('one')]);
    expect(made).toBe(4);
  });
});
