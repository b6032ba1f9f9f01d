import { describe, expect, test } from 'vitest';
import type { SeriesDefinition } from '#src/datasets/definition.ts';
import type { Observation } from '#src/datasets/model.ts';
import { classSoFar } from '#src/derive/classSoFar.ts';
import { rankOfValue } from '#src/derive/classes.ts';
import { levelOf, type Outcome } from '#src/derive/provinceLevel.ts';
import { judge } from '#src/derive/verdict.ts';
import { pairFigures } from '#src/derive/figurePairs.ts';
import { roundPeriod } from '#src/thai/fiscalPeriod.ts';
import { ofRound } from '../support/indicatorProvince.ts';

const today = '2018-04-05';
const wqi = [
  { name: 'เสื่อมโทรมมาก', min: 0, max: 30 }, { name: 'เสื่อมโทรม', min: 31, max: 60 }, { name: 'พอใช้', min: 61, max: 70 },
  { name: 'ดี', min: 71, max: 90 }, { name: 'ดีมาก', min: 91, max: 100 },
];
type Change = Partial<Observation>;
const higher = { direction: 'higher', accumulation: 'point', classes: undefined } as const;
const verdict = (target: Change | null, actual: Change | null, scale: object = higher, base: Change | null = null, referenceDate = today) =>
  judge({
    target: target && ofRound(2, 'target', target.value ?? null, { status: 'A', ...target }),
    actual: actual && ofRound(2, 'actual', actual.value ?? null, { status: 'A', ...actual }),
    baseline: base && ofRound(2, 'baseline', base.value ?? null, base),
    period: roundPeriod(2560, 2),
  }, { ...higher, ...scale } as Parameters<typeof judge>[1], referenceDate);

describe('what the letters state', () => {
  test('OTOP, round 1: 1,427.45 of 1,324.74 passes', () => {
    expect(verdict({ value: 1324.74 }, { value: 1427.45 }, { accumulation: 'cumulative' }).verdict).toBe('above');
  });
  test('OTOP, round 2 to May: 2,236.57 of 2,649.48 is not settled before the round ends', () => {
    expect(verdict({ value: 2649.48 }, { value: 2236.57, asOf: '2017-05-31' }, { accumulation: 'cumulative' })).toEqual({ verdict: 'not-due', reason: 'figure-before-end' });
  });
  test('WQI: เสื่อมโทรม is below พอใช้', () => {
    expect(verdict({ text: 'พอใช้' }, { text: 'เสื่อมโทรม' }, { classes: wqi }).verdict).toBe('below');
  });
  test('births: 33 is within the criterion of 42, for less is better', () => {
    expect(verdict({ value: 42 }, { value: 33 }, { direction: 'lower' }).verdict).toBe('above');
  });
  test('Green Industry: 16 without a target of round 1; 33 without a result of round 2', () => {
    expect(verdict(null, { value: 16 })).toEqual({ verdict: 'undecided', reason: 'no-target' });
    expect(verdict({ value: 33 }, null)).toEqual({ verdict: 'missing', reason: 'not-reported' });
  });
  test('coconut: 5 per cent more than a year whose income nobody states is undecided', () => {
    expect(verdict({ value: 5 }, { value: 59454 }, { targetAs: 'percentChange' })).toEqual({ verdict: 'undecided', reason: 'no-base' });
  });
});

describe('edges', () => {
  test('exactly on the target, sums of binary fractions included', () => {
    expect(verdict({ value: 33 }, { value: 33 }).verdict).toBe('on');
    expect(verdict({ value: 33 }, { value: 33 }, { direction: 'lower' }).verdict).toBe('on');
    expect(verdict({ value: 0.3 }, { value: 0.1 + 0.2 }).verdict).toBe('on');
  });
  test('a target of zero is a target; a result of zero is a result', () => {
    expect(verdict({ value: 0 }, { value: 0 }, { direction: 'lower' }).verdict).toBe('on');
    expect(verdict({ value: 0 }, { value: 1 }, { direction: 'lower' }).verdict).toBe('below');
    expect(verdict({ value: 0 }, { value: 1 }).verdict).toBe('above');
    expect(verdict({ value: 1 }, { value: 0 }).verdict).toBe('below');
  });
  test('missing is not zero: open before the end, missing after, undecided without a target or direction', () => {
    expect(verdict({ value: 1 }, { value: null, status: 'O' }, higher, null, '2017-09-30').verdict).toBe('not-due');
    expect(verdict({ value: 1 }, { value: null, status: 'O' }, higher, null, '2017-10-01').verdict).toBe('missing');
    expect(verdict({ value: null, status: 'O' }, { value: 1 }).reason).toBe('no-target');
    expect(verdict({ value: 1 }, { value: 1 }, { direction: 'none' }).reason).toBe('no-direction');
  });
  test('a cumulative sum is settled once it cannot come back; a state or a period never before its end', () => {
    const early = { asOf: '2017-05-31' };
    expect(verdict({ value: 10 }, { value: 12, ...early }, { accumulation: 'cumulative' }).verdict).toBe('above');
    expect(verdict({ value: 10 }, { value: 12, ...early }, { accumulation: 'cumulative', direction: 'lower' }).verdict).toBe('below');
    expect(verdict({ value: 10 }, { value: 8, ...early }, { accumulation: 'cumulative', direction: 'lower' }).verdict).toBe('not-due');
    expect(verdict({ value: 10 }, { value: 12, ...early }, { accumulation: 'point' }).verdict).toBe('not-due');
    expect(verdict({ value: 10 }, { value: 12, ...early }, { accumulation: 'period' }).verdict).toBe('not-due');
  });
  test('percent of a base, and per cent more or less than it', () => {
    expect(verdict({ value: 80 }, { value: 400 }, { targetAs: 'percentOfBase' }, { value: 500 }).verdict).toBe('on');
    expect(verdict({ value: 80 }, { value: 399 }, { targetAs: 'percentOfBase' }, { value: 500 }).verdict).toBe('below');
    expect(verdict({ value: 5 }, { value: 62426.7 }, { targetAs: 'percentChange' }, { value: 59454 }).verdict).toBe('on');
    expect(verdict({ value: 10 }, { value: 90 }, { targetAs: 'percentChange', direction: 'lower' }, { value: 100 }).verdict).toBe('on');
    expect(verdict({ value: 10 }, { value: 91 }, { targetAs: 'percentChange', direction: 'lower' }, { value: 100 }).verdict).toBe('below');
    expect(verdict({ value: 10 }, { value: 0 }, { targetAs: 'percentChange' }, { value: 0 }).reason).toBe('no-base');
  });
});

describe('classes', () => {
  test('a number between two whole-number classes is in the worse one, until it reaches the better', () => {
    expect([30, 30.5, 30.99, 31, 60.5, 61, 70.2, 90.5, 100].map((value) => rankOfValue(value, wqi))).toEqual([0, 0, 0, 1, 1, 2, 2, 3, 4]);
    expect([-1, 101].map((value) => rankOfValue(value, wqi))).toEqual([-1, -1]);
  });
  test('the same where small numbers are the better ones', () => {
    const dust = [{ name: 'มีผล', min: 51, max: 100 }, { name: 'ปานกลาง', min: 26, max: 50 }, { name: 'ดี', min: 0, max: 25 }];
    expect([25, 25.5, 26, 50.5, 51].map((value) => rankOfValue(value, dust))).toEqual([2, 1, 1, 0, 0]);
  });
  test('numbers and ranges are held against a class; a range over two classes, or no class at all, settles nothing', () => {
    const against = (actual: Change) => verdict({ text: 'พอใช้' }, actual, { classes: wqi });
    expect(against({ value: 60.5 }).verdict).toBe('below');
    expect(against({ value: 61 }).verdict).toBe('on');
    expect(against({ value: 70.5 }).verdict).toBe('on');
    expect(against({ value: 71 }).verdict).toBe('above');
    expect(against({ low: 31, high: 60 }).verdict).toBe('below');
    expect(against({ low: 55, high: 65 })).toEqual({ verdict: 'undecided', reason: 'unlike' });
    expect(against({ value: 120 })).toEqual({ verdict: 'undecided', reason: 'unlike' });
  });
  test('the last class that is stated is held against a target still without a result', () => {
    const pairs = pairFigures([ofRound(1, 'actual', null, { text: 'เสื่อมโทรม', status: 'P' }), ofRound(2, 'target', null, { text: 'พอใช้', status: 'A' }), ofRound(2, 'actual', null)]);
    const scale = { ...higher, classes: wqi } as unknown as SeriesDefinition;
    const [, open] = pairs;
    expect(open && classSoFar(open, pairs, scale)).toMatchObject({ period: { id: 'FY2560-R1' }, verdict: 'below' });
    expect(open && classSoFar(open, pairs, { ...scale, accumulation: 'period' })).toBeNull();
  });
});

describe('the level of the province, by all 1,024 combinations of five outcomes', () => {
  const each: readonly (Outcome | null)[] = ['above', 'on', 'below', null];
  const all = [0, 1, 2, 3, 4].reduce<(Outcome | null)[][]>((sets) => sets.flatMap((set) => each.map((one) => [...set, one])), [[]]);
  /** The level of a set without open outcomes, in the letter's own words (sk-2560-07-03, section 2). */
  const byLetter = (set: readonly (Outcome | null)[]) => (set.some((one) => one === 'below') ? 'improve' : set.every((one) => one === 'above') ? 'quality' : 'standard');
  const endings = (set: readonly (Outcome | null)[]): string[] => {
    const at = set.indexOf(null);
    return at < 0 ? [byLetter(set)] : (['above', 'on', 'below'] as const).flatMap((one) => endings(set.with(at, one)));
  };
  test('a level is told exactly when every way to fill what is open gives the same; else every level still possible', () => {
    expect(all).toHaveLength(1024);
    for (const set of all) {
      const possible = ['quality', 'standard', 'improve'].filter((level) => endings(set).includes(level));
      expect([set, levelOf(set)]).toEqual([set, { level: possible.length === 1 ? possible[0] : null, possible }]);
    }
  });
});
