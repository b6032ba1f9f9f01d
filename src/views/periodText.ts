import type { Dataset } from '#src/datasets/model.ts';
import { dataWords as words } from '#src/i18n/data.ts';
import { periodLabel } from '#src/thai/fiscalPeriod.ts';
import type { Period } from '#src/thai/period.ts';

/** The first and last period of a series; the fiscal years of records and of an empty series. */
export function periodText(dataset: Dataset): string {
  const periods = dataset.observations.map(({ period }) => period).toSorted(byStart);
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last || first.kind === 'fiscalYear') return dataset.fiscalYears.length === 0 ? words.unspecified : words.years(dataset.fiscalYears.join(', '));
  return first.id === last.id ? periodLabel(first, 'short') : [first, last].map((period) => periodLabel(period, 'short')).join(words.to);
}

const byStart = (a: Period, b: Period): number => (a.start === b.start ? 0 : a.start < b.start ? -1 : 1);
