import { describe, expect, test } from 'vitest';
import { isStated, lineKey, pairFigures } from '#src/derive/figurePairs.ts';
import { ofRound } from '../support/indicatorProvince.ts';

describe('pairFigures', () => {
  test('puts target and result of a period side by side, oldest period first', () => {
    const pairs = pairFigures([ofRound(2, 'actual', 4), ofRound(1, 'target', 1), ofRound(1, 'actual', 2, { notes: [{ label: 'หมายเหตุ', text: 'ผ่าน', raised: false }] })]);
    expect(pairs.map(({ period, target, actual }) => [period.id, target?.value ?? null, actual?.value ?? null])).toEqual([
      ['FY2560-R1', 1, 2],
      ['FY2560-R2', null, 4],
    ]);
  });

  test('keeps places and measures apart', () => {
    const at = (district: string, value: number) => ofRound(1, 'actual', value, { dimensions: { district } });
    expect(pairFigures([at('ก', 1), at('ข', 2)]).map(lineKey)).toEqual(['revenue|district=ก', 'revenue|district=ข']);
  });

  test('zero is stated, missing is not', () => {
    expect(isStated(ofRound(1, 'actual', 0))).toBe(true);
    expect(isStated(ofRound(1, 'actual', null))).toBe(false);
    expect(isStated(null)).toBe(false);
  });
});
