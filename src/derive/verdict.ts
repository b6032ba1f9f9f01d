import type { SeriesDefinition } from '#src/datasets/definition.ts';
import type { Observation } from '#src/datasets/model.ts';
import { rankOf } from '#src/derive/classes.ts';
import { difference, lacksBase, thresholdOf, type TargetScale } from '#src/derive/threshold.ts';
import type { IsoDate, Period } from '#src/thai/period.ts';

/** `above` means better than the target, whichever way is better. */
export type Verdict = 'above' | 'on' | 'below' | 'not-due' | 'missing' | 'undecided';

/** Why a verdict is what it is, where the figures alone do not say it. */
export type VerdictReason = 'compared' | 'no-target' | 'no-direction' | 'not-reported' | 'period-open' | 'figure-before-end' | 'no-base' | 'unlike';

export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: VerdictReason;
}

export interface Judged {
  readonly target: Observation | null;
  readonly actual: Observation | null;
  /** What a target in percent is a percentage of. */
  readonly baseline?: Observation | null;
  readonly period: Period;
}

type Scale = TargetScale & Pick<SeriesDefinition, 'accumulation' | 'classes'>;

/** A province has hundreds of thousands of judgements, and few that differ. */
const notDue: Judgement = { verdict: 'not-due', reason: 'period-open' };
const notReported: Judgement = { verdict: 'missing', reason: 'not-reported' };
const noTarget: Judgement = { verdict: 'undecided', reason: 'no-target' };
const noDirection: Judgement = { verdict: 'undecided', reason: 'no-direction' };
const noBase: Judgement = { verdict: 'undecided', reason: 'no-base' };
const unlike: Judgement = { verdict: 'undecided', reason: 'unlike' };
const beforeEnd: Judgement = { verdict: 'not-due', reason: 'figure-before-end' };
const on: Judgement = { verdict: 'on', reason: 'compared' };
const above: Judgement = { verdict: 'above', reason: 'compared' };
const below: Judgement = { verdict: 'below', reason: 'compared' };

/**
 * Judges a result against its target: a number (as such, or a percentage of a base), or a class (`classes.ts` says where
 * a number between two classes belongs). Exactly on the target is `on`; a target of zero is a target like any other.
 * A result that was counted to a day before its period's end is judged only where later months cannot change the outcome
 * (letter sk-2560-07-03, section 5.2: OTOP to May of round 2; round 1, 1,427.45 of 1,324.74, passed).
 * @param countedTo the day to which the result was counted; null: to its period's end
 */
export function judge({ target, actual, baseline = null, period }: Judged, scale: Scale, referenceDate: IsoDate, countedTo: IsoDate | null = actual?.asOf ?? null): Judgement {
  const hasTarget = target !== null && target.status !== 'O';
  if (actual === null || actual.status === 'O') {
    return period.end >= referenceDate ? notDue : notReported;
  }
  if (!hasTarget) return noTarget;
  if (scale.direction === 'none') return noDirection;
  if (lacksBase({ target, baseline }, scale)) return noBase;
  const better = betterBy(actual, { target, baseline }, scale);
  if (better === null) return unlike;
  const counted = countedTo ?? period.end;
  if (counted < period.end && !isSettled(better, scale)) return beforeEnd;
  if (better === 0) return on;
  return better > 0 ? above : below;
}

/** A sum that only grows stays above a target it has passed; where less is better, it stays below. */
function isSettled(better: number, { accumulation, direction }: Scale): boolean {
  return accumulation === 'cumulative' && (direction === 'higher' ? better >= 0 : better < 0);
}

/** Positive when the result is better than the target; null when the two cannot be compared. Classes are told from worst to best. */
function betterBy(actual: Observation, stated: { readonly target: Observation; readonly baseline: Observation | null }, scale: Scale): number | null {
  const threshold = thresholdOf(stated, scale);
  if (actual.value !== null && threshold) {
    const apart = difference(actual.value, threshold.value);
    return scale.direction === 'higher' ? apart : 0 - apart;
  }
  const [of, against] = [rankOf(actual, scale.classes ?? []), rankOf(stated.target, scale.classes ?? [])];
  return of >= 0 && against >= 0 ? of - against : null;
}
