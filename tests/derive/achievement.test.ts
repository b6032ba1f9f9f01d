import { describe, expect, test } from 'vitest';
import { achievementOf, gapOf } from '#src/derive/achievement.ts';
import { pairFigures, type FigurePair } from '#src/derive/figurePairs.ts';
import { ofRound } from '../support/indicatorProvince.ts';

const pair = (round: 1 | 2, target: number | null, actual: number | null): FigurePair => {
  const [found] = pairFigures([ofRound(round, 'target', target), ofRound(round, 'actual', actual)]);
  if (!found) throw new Error('no pair');
  return found;
};

describe('achievementOf', () => {
  test('is the result in percent of the target, unrounded, with both cells', () => {
    const found = achievementOf(pair(2, 2649.48, 2236.57), { direction: 'higher' });
    expect(found?.value).toBeCloseTo(84.41543, 5);
    expect(found?.sources.map(({ cell }) => cell)).toEqual(['D6', 'C6']);
  });
  test('is not told without a target, of a target of zero, or where less is better', () => {
    expect(achievementOf(pair(1, null, 16), { direction: 'higher' })).toBeNull();
    expect(achievementOf(pair(1, 0, 16), { direction: 'higher' })).toBeNull();
    expect(achievementOf(pair(1, 42, 33), { direction: 'lower' })).toBeNull();
  });
});

describe('gapOf', () => {
  test('a result short of its target is behind', () => {
    const gap = gapOf(pair(2, 2649.48, 2236.57), { direction: 'higher' });
    expect(gap?.side).toBe('behind');
    expect(gap?.value).toBeCloseTo(412.91, 6);
  });
  test('where less is better, a smaller result is ahead', () => {
    const gap = gapOf(pair(1, 42, 33), { direction: 'lower' });
    expect(gap).toMatchObject({ side: 'ahead', value: 9 });
    expect(gap?.percent?.value).toBeCloseTo(21.42857, 5);
  });
  test('equal is even; no direction or no number gives none', () => {
    expect(gapOf(pair(1, 5, 5), { direction: 'higher' })?.side).toBe('even');
    expect(gapOf(pair(1, 5, 5), { direction: 'none' })).toBeNull();
    expect(gapOf(pair(2, 33, null), { direction: 'higher' })).toBeNull();
  });
});
