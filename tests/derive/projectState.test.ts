import { describe, expect, it } from 'vitest';
import { progressOf } from '#src/derive/projectState.ts';
import { recordRow } from '../support/builders.ts';

const today = '2017-06-15';
const at = (planFrom: string | null, planTo: string | null, actualFrom: string | null, actualTo: string | null) => {
  const { state, late } = progressOf(recordRow('1', { planFrom, planTo, actualFrom, actualTo }), today);
  return `${state}${late ? ' late' : ''}`;
};

describe('where a project stands on the reference date', () => {
  it.each([
    ['no dates at all', [null, null, null, null], 'unscheduled'],
    ['ended before its plan', ['2017-01-01', '2017-03-31', '2017-01-01', '2017-03-20'], 'finished'],
    ['ended on the last planned day', ['2017-01-01', '2017-03-31', '2017-01-01', '2017-03-31'], 'finished'],
    ['ended after its plan', ['2017-01-01', '2017-03-31', '2017-01-15', '2017-04-01'], 'finished late'],
    ['under way within its plan', ['2017-05-01', '2017-06-15', '2017-05-02', null], 'in-progress'],
    ['under way though its plan has ended', ['2017-05-01', '2017-06-14', '2017-05-02', null], 'in-progress late'],
    ['planned, nothing reported, within time', ['2017-06-01', '2017-08-31', null, null], 'unreported'],
    ['planned, nothing reported, plan over', ['2017-05-01', '2017-05-31', null, null], 'unreported late'],
    ['planned for later', ['2017-07-01', '2017-08-31', null, null], 'not-due'],
    ['a bare deadline ahead', [null, '2017-08-31', null, null], 'not-due'],
    ['under way without a plan is never late', [null, null, '2016-11-01', null], 'in-progress'],
    ['an end after the reference date is none yet', ['2017-05-01', '2017-08-31', '2017-05-01', '2017-08-01'], 'in-progress'],
  ] as const)('%s', (_, [planFrom, planTo, actualFrom, actualTo], expected) => {
    expect(at(planFrom, planTo, actualFrom, actualTo)).toBe(expected);
  });
});
