import { describe, expect, it } from 'vitest';
import { indexed, perProvince } from '#src/datasets/perProvince.ts';
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
