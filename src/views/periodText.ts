import type { Dataset } from '#src/datasets/model.ts';
import { dataWords as words } from '#src/i18n/data.ts';
import { periodLabel } from '#src/thai/fiscalPeriod.ts';
import type { Period } from '#src/thai/period.ts';

/** The first and last period of a series; the fiscal years of records and of an empty series. */
export function periodText(dataset: Dataset): string {
  const [first, last] = ends(dataset);
  if (!first || !last || first.kind === 'fiscalYear') return dataset.fiscalYears.length === 0 ? words.unspecified : words.years(dataset.fiscalYears.join(', '));
  return first.id === last.id ? periodLabel(first, 'short') : [first, last].map((period) => periodLabel(period, 'short')).join(words.to);
}

/** Of periods that begin together, the first told first and the last told last. */
function ends({ observations }: Dataset): [first: Period | undefined, last: Period | undefined] {
  let [first, last] = [observations[0]?.period, observations[0]?.period];
  for (const { period } of observations) {
    if (first && period.start < first.start) first = period;
    if (last && period.start >= last.start) last = period;
  }
  return [first, last];
}
