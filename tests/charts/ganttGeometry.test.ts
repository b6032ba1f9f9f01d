import { describe, expect, test } from 'vitest';
import { pointOf, stretchOf } from '#src/charts/ganttGeometry.ts';
import { monthsOfFiscalYear } from '#src/thai/fiscalPeriod.ts';

const months = monthsOfFiscalYear(2560);

describe('stretchOf', () => {
  test('whole months are equal columns, whatever their days', () => {
    expect(stretchOf(months, '2016-10-01', '2016-12-31')).toEqual({ x: 0, width: 25 });
    expect(stretchOf(months, '2017-02-01', '2017-02-28')).toEqual({ x: 33.333, width: 8.333 });
    expect(stretchOf(months, '2016-10-01', '2017-09-30')).toEqual({ x: 0, width: 100 });
  });

  test('inside a month the share is by days, the last day included', () => {
    expect(stretchOf(months, '2017-04-16', '2017-04-30')).toEqual({ x: 54.167, width: 4.167 });
    expect(stretchOf(months, '2017-06-10', '2017-06-10')?.width).toBe(0.278);
  });

  test('cuts at the edges of the axis', () => {
    expect(stretchOf(months, '2016-01-01', '2016-10-31')).toEqual({ x: 0, width: 8.333 });
    expect(stretchOf(months, '2017-09-01', '2018-03-31')).toEqual({ x: 91.667, width: 8.333 });
  });

  test('is null where nothing can be drawn', () => {
    expect(stretchOf(months, '2015-10-01', '2016-09-30')).toBeNull();
    expect(stretchOf(months, '2017-10-01', '2017-10-31')).toBeNull();
    expect(stretchOf(months, '2017-05-02', '2017-05-01')).toBeNull();
    expect(stretchOf([], '2017-05-01', '2017-05-02')).toBeNull();
  });
});

describe('pointOf', () => {
  test('a day lies at its noon', () => {
    expect(pointOf(months, '2016-10-01')).toBe(0.134);
    expect(pointOf(months, '2017-09-30')).toBe(99.861);
    expect(pointOf(months, '2017-04-15')).toBe(54.028);
  });

  test('is null outside the axis', () => {
    expect(pointOf(months, '2016-09-30')).toBeNull();
    expect(pointOf(months, '2017-10-01')).toBeNull();
  });
});
