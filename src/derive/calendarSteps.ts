import { monthPeriod } from '#src/thai/fiscalPeriod.ts';
import type { DateSpan, IsoDate, Period } from '#src/thai/period.ts';

/**
 * Where a step stands on the reference date. `open`: a bare deadline still to come; nobody says when it begins, so it
 * is neither now nor next.
 */
export type StepState = 'past' | 'now' | 'upcoming' | 'open';

export function stepState(when: Pick<DateSpan, 'from' | 'to'>, today: IsoDate): StepState {
  if (when.to < today) return 'past';
  if (when.from === null) return 'open';
  return when.from <= today ? 'now' : 'upcoming';
}

interface Step {
  readonly when: Pick<DateSpan, 'from' | 'to'>;
}

/** What ended last, what goes on, what begins next (all that share the earliest beginning), and the bare deadlines that come first. */
export function nowAndNext<T extends Step>(steps: readonly T[], today: IsoDate): { readonly last: T[]; readonly now: T[]; readonly next: T[]; readonly deadlines: T[] } {
  const ofState = (state: StepState) => steps.filter(({ when }) => stepState(when, today) === state);
  const earliest = (each: readonly T[], day: (step: T) => IsoDate): T[] => {
    const first = each.map(day).sort()[0];
    return each.filter((step) => day(step) === first);
  };
  const ended = ofState('past');
  const lastDay = ended.map(({ when }) => when.to).sort().at(-1);
  return {
    last: ended.filter(({ when }) => when.to === lastDay),
    now: ofState('now'),
    next: earliest(ofState('upcoming'), ({ when }) => when.from ?? when.to),
    deadlines: earliest(ofState('open'), ({ when }) => when.to),
  };
}

/** Every month from the first step to the last; a bare deadline counts with its own month. */
export function monthsOfSteps(steps: readonly Step[]): Period[] {
  const first = steps.map(({ when }) => (when.from ?? when.to).slice(0, 7)).sort()[0];
  const last = steps.map(({ when }) => when.to.slice(0, 7)).sort().at(-1);
  if (first === undefined || last === undefined) return [];
  const [year = 0, month = 1] = first.split('-').map(Number);
  const months: Period[] = [];
  for (let index = year * 12 + month - 1; ; index += 1) {
    const period = monthPeriod(Math.floor(index / 12), (index % 12) + 1);
    if (period.id > last) return months;
    months.push(period);
  }
}
