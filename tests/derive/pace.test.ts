import { describe, expect, test } from 'vitest';
import { pairFigures } from '#src/derive/figurePairs.ts';
import { paceOf, type CountedPair } from '#src/derive/pace.ts';
import { ofRound } from '../support/indicatorProvince.ts';

const scale = { accumulation: 'cumulative', direction: 'higher' } as const;
const pairs = (first: number | null, target: number, second: number, countedTo: string | null = '2017-05-31'): CountedPair[] =>
  pairFigures([ofRound(1, 'target', 1324.74), ofRound(1, 'actual', first), ofRound(2, 'target', target), ofRound(2, 'actual', second)])
    .map((pair) => ({ ...pair, countedTo: pair.period.id === 'FY2560-R2' ? countedTo : '2017-06-27' }));
const pace = (all: readonly CountedPair[], of: object = scale) => { const last = all.at(-1); return last ? paceOf(last, all, { ...scale, ...of }) : null; };

describe('OTOP, round 2 as of May 2560', () => {
  const found = pace(pairs(1427.45, 2649.48, 2236.57));
  test('eight months gone, four to come: 1,766.32 expected, 103.23 needed a month', () => {
    expect(found).toMatchObject({ monthsSoFar: 8, monthsLeft: 4, monthsInAll: 12, countedTo: '2017-05-31', until: '2017-09-30' });
    expect(found?.expected.value).toBeCloseTo(1766.32, 9);
    expect(found?.apart).toMatchObject({ side: 'better' });
    expect(found?.apart.value).toBeCloseTo(470.25, 9);
    expect(found?.mean.value).toBeCloseTo(279.57125, 9);
    expect(found?.needed?.value).toBeCloseTo(103.2275, 9);
  });
  test('comes to 3,354.86 at the mean, between the slowest and the fastest stretch known', () => {
    expect(found?.projection.middle.value).toBeCloseTo(3354.855, 9);
    expect(found?.projection.stretches.map(({ fromMonth, toMonth, perMonth }) => [fromMonth, toMonth, Number(perMonth.value.toFixed(2))])).toEqual([[0, 6, 237.91], [6, 8, 404.56]]);
    expect(found?.projection.range?.low.value).toBeCloseTo(3188.2033, 4);
    expect(found?.projection.range?.high.value).toBeCloseTo(3854.81, 9);
  });
  test('names the cells of each number', () => {
    const cells = (each: { sources: readonly { cell: string }[] } | null | undefined) => each?.sources.map(({ cell }) => cell);
    expect([cells(found?.expected), cells(found?.needed), cells(found?.projection.middle), cells(found?.projection.range?.low), cells(found?.projection.range?.high)])
      .toEqual([['C6'], ['D6', 'C6'], ['D6'], ['D6', 'D5'], ['D6', 'D5']]);
  });
});

describe('the pace of other sums', () => {
  test('one point gives no range and says so; a sum that shrank neither', () => {
    expect(pace(pairs(null, 2649.48, 2236.57))?.projection).toMatchObject({ range: null, noRange: 'one-point' });
    expect(pace(pairs(1427.45, 2649.48, 1400))?.projection).toMatchObject({ range: null, noRange: 'shrinks' });
  });
  test('a day within a month counts as its part of it', () => {
    expect(pace(pairs(null, 12, 8, '2017-05-15'))?.monthsSoFar).toBeCloseTo(7 + 15 / 31, 9);
  });
  test('nothing more is needed of a target that is passed; less is better is counted as room', () => {
    expect(pace(pairs(null, 10, 12))).toMatchObject({ needed: null, apart: { side: 'better' } });
    expect(pace(pairs(null, 12, 9), { direction: 'lower' })).toMatchObject({ apart: { side: 'worse', value: 1 }, needed: { value: 0.75 } });
    expect(pace(pairs(null, 12, 8), { direction: 'lower' })).toMatchObject({ apart: { side: 'even' } });
  });
  test('is not told of a full period, of an unknown day, or of what is not added up', () => {
    expect(pace(pairs(null, 10, 5, '2017-09-30'))).toBeNull();
    expect(pace(pairs(null, 10, 5, '2018-01-31'))).toBeNull();
    expect(pace(pairs(null, 10, 5, null))).toBeNull();
    expect(pace(pairs(null, 10, 5), { accumulation: 'point' })).toBeNull();
    expect(pace(pairs(null, 10, 5), { direction: 'none' })).toBeNull();
  });
});
