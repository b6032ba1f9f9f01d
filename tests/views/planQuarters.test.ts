import { describe, expect, it } from 'vitest';
import { planQuarters } from '#src/views/planQuarters.ts';
import { planProvince } from '../support/planProvince.ts';

describe('the projects of a plan by quarter', () => {
  const { official, samples, current, filters } = planQuarters(planProvince(), 2560);

  it('counts what nothing tells of, and lists the rest', () => {
    expect(official.lines).toEqual([]);
    expect([official.unknown.value, official.all.value]).toEqual([2, 2]);
    expect(official.unknown.sources.map(({ cell }) => cell)).toEqual(['B1', 'B2']);
    expect(samples.lines.map(({ project, runs }) => [project.id, runs])).toEqual([['9', 'q1 q2']]);
  });

  it('adds each quarter up', () => {
    expect(samples.totals.map(({ running, paid }) => [running.value, paid?.value ?? null])).toEqual([[1, 300], [1, null], [0, null], [0, null]]);
  });

  it('knows which quarter is now, where the day lies in the year', () => {
    expect(current).toBeNull();
    expect(planQuarters({ ...planProvince(), referenceDate: '2017-06-30' }, 2560).current).toBe(3);
    expect(planQuarters({ ...planProvince(), referenceDate: '2017-07-01' }, 2560).current).toBe(4);
    expect(filters[0]?.options.map(({ value }) => value)).toEqual(['q1', 'q2', 'q3', 'q4']);
  });
});
