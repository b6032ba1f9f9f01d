import type { Dataset, Observation } from '#src/datasets/model.ts';

/** A report is there if its cell holds a value, zero too, or a class in words. */
export const isReported = (observation: Observation): boolean => observation.value !== null || observation.low !== null || observation.text !== null;

/**
 * The cells of a dataset that show whether a month was reported: those whose measure or dimension value is among
 * `items`, or all of the month where `items` is empty. Samples show nothing about real reports.
 */
export function reportCells(dataset: Dataset | undefined, items: readonly string[], monthId: string): Observation[] {
  const belongs = ({ measure, dimensions }: Observation): boolean =>
    items.length === 0 || items.includes(measure) || Object.values(dimensions).some((value) => items.includes(value));
  return (dataset?.observations ?? []).filter((each) => each.role === 'actual' && !each.sample && each.period.kind === 'month' && each.period.id === monthId && belongs(each));
}
