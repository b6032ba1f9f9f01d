import type { Observation } from '#src/datasets/model.ts';
import type { Publish, Shown } from '#src/datasets/state/history.ts';
import { changeKey, observationKey } from '#src/derive/changes/figureKey.ts';
import type { IsoDate } from '#src/thai/period.ts';

type Numbered = Observation & { readonly value: number };

export const isNumbered = (each: Observation): each is Numbered => each.value !== null;

const numberOf = (shown: Shown): number | null => (typeof shown === 'number' ? shown : null);

/**
 * The day of the publish since which two figures are further apart than they may be, told by going back through what each
 * publish changed; null when they never met in what is remembered, so that only the figures' own dates can say it.
 */
export function apartSince(publishes: readonly Publish[], { actual, central }: { readonly actual: Numbered; readonly central: Numbered }, within: (actual: number, central: number) => boolean): IsoDate | null {
  const keys = { actual: observationKey(actual), central: observationKey(central) };
  let [mine, theirs]: [number | null, number | null] = [actual.value, central.value];
  for (const publish of publishes.toReversed()) {
    if (mine === null || theirs === null || within(mine, theirs)) return null;
    for (const change of publish.changes) {
      const key = changeKey(change);
      if (key !== keys.actual && key !== keys.central) continue;
      // A number that was part of a text is not told as one.
      if (typeof change.before === 'string') return null;
      if (key === keys.actual) mine = numberOf(change.before);
      if (key === keys.central) theirs = numberOf(change.before);
    }
    if (mine === null || theirs === null || within(mine, theirs)) return publish.date;
  }
  return null;
}
