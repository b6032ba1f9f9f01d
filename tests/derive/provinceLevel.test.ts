import { describe, expect, test } from 'vitest';
import { componentOutcomes, levelFromOutcomes } from '#src/derive/componentOutcomes.ts';
import { levelOf } from '#src/derive/provinceLevel.ts';
import { recordRow } from '../support/builders.ts';

describe('levelOf', () => {
  test('follows the three rules of the letter', () => {
    expect(levelOf(['above', 'above']).level).toBe('quality');
    expect(levelOf(['above', 'on']).level).toBe('standard');
    expect(levelOf(['above', 'below']).level).toBe('improve');
  });
  test('says what is still possible while outcomes are open', () => {
    expect(levelOf([null, null])).toEqual({ level: null, possible: ['quality', 'standard', 'improve'] });
    expect(levelOf(['on', null])).toEqual({ level: null, possible: ['standard', 'improve'] });
    expect(levelOf(['below', null])).toEqual({ level: 'improve', possible: ['improve'] });
  });
});

describe('componentOutcomes', () => {
  const rows = [recordRow('1', { assessed: 'no', outcomeRound1: null }), recordRow('2', { assessed: 'yes', outcomeRound1: 'above' }), recordRow('3', { assessed: 'yes', outcomeRound1: 'on' })];
  test('reads the cells of a round and leaves out what is not assessed', () => {
    const found = componentOutcomes(rows, 1);
    expect(found.map(({ assessed, outcome }) => [assessed, outcome])).toEqual([[false, null], [true, 'above'], [true, 'on']]);
    expect(levelFromOutcomes(found).level).toBe('standard');
  });
  test('another round of the same rows is open', () => {
    expect(levelFromOutcomes(componentOutcomes(rows, 2)).level).toBeNull();
  });
});
