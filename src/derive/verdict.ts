import type { SeriesDefinition } from '#src/datasets/definition.ts';
import type { Observation } from '#src/datasets/model.ts';
import type { IsoDate, Period } from '#src/thai/period.ts';

/** `above` means better than the target, whichever way is better. */
export type Verdict = 'above' | 'on' | 'below' | 'not-due' | 'missing' | 'undecided';

/** Why a verdict is what it is, where the figures alone do not say it. */
export type VerdictReason = 'compared' | 'no-target' | 'no-direction' | 'not-reported' | 'period-open' | 'figure-before-end' | 'unlike';

export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: VerdictReason;
}

export interface Judged {
  readonly target: Observation | null;
  readonly actual: Observation | null;
  readonly period: Period;
}

type Scale = Pick<SeriesDefinition, 'direction' | 'accumulation' | 'classes'>;

const judged = (verdict: Verdict, reason: VerdictReason = 'compared'): Judgement => ({ verdict, reason });

/**
 * Judges a result against its target. A result that was counted to a day before its period's end is judged only
 * where later months cannot change the outcome (letter sk-2560-07-03, section 5.2: OTOP to May of round 2).
 */
export function judge({ target, actual, period }: Judged, scale: Scale, referenceDate: IsoDate): Judgement {
  const hasTarget = target !== null && target.status !== 'O';
  if (actual === null || actual.status === 'O') {
    return period.end >= referenceDate ? judged('not-due', 'period-open') : judged('missing', 'not-reported');
  }
  if (!hasTarget) return judged('undecided', 'no-target');
  if (scale.direction === 'none') return judged('undecided', 'no-direction');
  const difference = compare(actual, target, scale);
  if (difference === null) return judged('undecided', 'unlike');
  const better = scale.direction === 'higher' ? difference : -difference;
  const counted = actual.asOf ?? period.end;
  if (counted < period.end && !isSettled(better, scale)) return judged('not-due', 'figure-before-end');
  if (better === 0) return judged('on');
  return judged(better > 0 ? 'above' : 'below');
}

/** A sum that only grows stays above a target it has passed; where less is better, it stays below. */
function isSettled(better: number, { accumulation, direction }: Scale): boolean {
  return accumulation === 'cumulative' && (direction === 'higher' ? better >= 0 : better < 0);
}

/** Positive when the result is the larger number, or the better class; null when the two cannot be compared. */
function compare(actual: Observation, target: Observation, { classes }: Scale): number | null {
  if (actual.value !== null && target.value !== null) return actual.value - target.value;
  const rank = (each: Observation) => (classes ?? []).findIndex(({ name }) => name === each.text);
  const [of, against] = [rank(actual), rank(target)];
  return of >= 0 && against >= 0 ? of - against : null;
}
