import { describe, expect, it } from 'vitest';
import { monthsOfSteps, nowAndNext, stepState } from '#src/derive/calendarSteps.ts';

const step = (id: string, from: string | null, to: string) => ({ id, when: { from, to } });
const steps = [
  step('deadline', null, '2018-05-31'),
  step('meeting', '2018-04-04', '2018-04-04'),
  step('orders', '2018-05-01', '2018-05-31'),
  step('committee', '2018-05-01', '2018-05-31'),
  step('ideas', '2018-06-01', '2018-07-31'),
];
const ids = (found: { id: string }[]): string[] => found.map(({ id }) => id);

describe('stepState', () => {
  it('holds both ends as part of the step', () => {
    const when = { from: '2018-06-01', to: '2018-07-31' };
    expect(['2018-05-31', '2018-06-01', '2018-07-31', '2018-08-01'].map((day) => stepState(when, day))).toEqual(['upcoming', 'now', 'now', 'past']);
  });

  it('does not say when a bare deadline begins', () => {
    expect(['2018-01-01', '2018-05-31', '2018-06-01'].map((day) => stepState({ from: null, to: '2018-05-31' }, day))).toEqual(['open', 'open', 'past']);
  });
});

describe('nowAndNext', () => {
  it('gives what ended last, what begins next together, and the deadlines before them', () => {
    const { last, now, next, deadlines } = nowAndNext(steps, '2018-04-05');
    expect([ids(last), ids(now), ids(next), ids(deadlines)]).toEqual([['meeting'], [], ['orders', 'committee'], ['deadline']]);
  });

  it('gives nothing before or after all of them', () => {
    expect(nowAndNext(steps, '2019-01-01')).toMatchObject({ now: [], next: [], deadlines: [] });
    expect(nowAndNext([], '2018-04-05')).toEqual({ last: [], now: [], next: [], deadlines: [] });
  });
});

describe('monthsOfSteps', () => {
  it('goes from the first month to the last, over a new year too', () => {
    expect(monthsOfSteps(steps).map(({ id }) => id)).toEqual(['2018-04', '2018-05', '2018-06', '2018-07']);
    expect(monthsOfSteps([step('a', null, '2017-12-31'), step('b', '2018-02-01', '2018-02-28')]).map(({ id }) => id)).toEqual(['2017-12', '2018-01', '2018-02']);
    expect(monthsOfSteps([])).toEqual([]);
  });
});
