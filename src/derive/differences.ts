import type { DatasetDefinition, SeriesDefinition } from '#src/datasets/definition.ts';
import { linkedRows, speaksOf } from '#src/datasets/linkedRows.ts';
import type { Dataset, Field, Observation, RecordRow } from '#src/datasets/model.ts';
import type { Publish } from '#src/datasets/state/history.ts';
import { textField } from '#src/datasets/textField.ts';
import type { DerivedNumber } from '#src/derive/achievement.ts';
import { rankOf } from '#src/derive/classes.ts';
import { apartSince, isNumbered } from '#src/derive/differenceSince.ts';
import { isStated, pairFigures, type FigurePair } from '#src/derive/figurePairs.ts';
import { difference } from '#src/derive/threshold.ts';
import type { IsoDate } from '#src/thai/period.ts';

/** A provincial figure beside the one that the central office holds of the same thing (letter sk-2560-07-03, section 3, problem 1). */
export interface Difference {
  readonly dataset: Dataset;
  readonly definition: SeriesDefinition;
  readonly pair: FigurePair;
  readonly actual: Observation;
  readonly central: Observation;
  /** Provincial less central, in the measure's unit; of classes, how many classes (more = better). Null when they cannot be compared. */
  readonly apart: DerivedNumber | null;
  /** The same in percent of the central figure; null of classes, and of a central figure of zero. */
  readonly percent: DerivedNumber | null;
  /** No further apart than the tolerance. */
  readonly within: boolean;
  /** The row that tells of the central figure: source, date, method, who explains, what was agreed. */
  readonly about: RecordRow | null;
  /** What both sides hold to from now on; null = not settled. */
  readonly agreed: Field | null;
  /** The day from which they differ: of a publish where that is known, else of the figures themselves. */
  readonly since: { readonly date: IsoDate; readonly published: boolean } | null;
  readonly sample: boolean;
}

/** Every pair of a provincial and a central figure, the furthest apart first. */
export function differencesOf(datasets: readonly Dataset[], publishes: readonly Publish[]): Difference[] {
  return datasets.flatMap((dataset) => ofDataset(dataset, datasets, publishes)).sort(bySize);
}

/** By per cent, for units differ; pairs without one (classes, zero) come last, by their number. */
const bySize = (a: Difference, b: Difference): number => size(b.percent) - size(a.percent) || size(b.apart) - size(a.apart);
const size = (each: DerivedNumber | null): number => (each === null ? -1 : Math.abs(each.value));

/** Whether a dataset has a column for what the central office holds. */
export const mayHoldCentral = (definition: DatasetDefinition): definition is SeriesDefinition =>
  definition.kind === 'series' && definition.columns.some((column) => column.as === 'value' && column.role === 'central');

function ofDataset(dataset: Dataset, datasets: readonly Dataset[], publishes: readonly Publish[]): Difference[] {
  const { definition } = dataset;
  // Most datasets hold no central figure at all.
  if (!mayHoldCentral(definition)) return [];
  const { observations } = dataset;
  const rows = linkedRows(datasets, 'differences', definition);
  return [true, false].flatMap((sample) => pairFigures(observations.filter((each) => each.sample === sample))).flatMap((pair) => {
    const { actual, central } = pair;
    if (!isStated(actual) || !isStated(central)) return [];
    const about = rows.findLast((each) => speaksOf(each, pair, definition) && each.row.sample === actual.sample)?.row ?? null;
    return [describe({ dataset, definition, pair, actual, central, about }, publishes)];
  });
}

function describe(found: Pick<Difference, 'dataset' | 'definition' | 'pair' | 'actual' | 'central' | 'about'>, publishes: readonly Publish[]): Difference {
  const { dataset, definition, pair, actual, central, about } = found;
  const both = apartOf(actual, central, definition);
  const allowed = toleranceOf(about, definition);
  const within = (province: number, other: number) => Math.abs(difference(province, other)) <= allowed(other) + 1e-9;
  const agreed = about?.fields.agreed;
  const stated = (about && textField(about, 'date')) ?? central.asOf ?? actual.asOf ?? dataset.asOf[pair.period.fiscalYear]?.date ?? null;
  const published = isNumbered(actual) && isNumbered(central) ? apartSince(publishes, { actual, central }, within) : null;
  const since = published ?? stated;
  return {
    ...found, ...both,
    within: both.apart === null ? actual.text === central.text : actual.value !== null && central.value !== null ? within(actual.value, central.value) : both.apart.value === 0,
    agreed: agreed && agreed.value !== null && agreed.text !== '' ? agreed : null,
    since: since === null ? null : { date: since, published: published !== null },
    sample: definition.sample || actual.sample || central.sample,
  };
}

function apartOf(actual: Observation, central: Observation, { classes = [] }: SeriesDefinition): Pick<Difference, 'apart' | 'percent'> {
  const sources = [actual.source, central.source];
  if (actual.value !== null && central.value !== null) {
    const value = difference(actual.value, central.value);
    return { apart: { value, sources }, percent: central.value === 0 ? null : { value: (value / Math.abs(central.value)) * 100, sources } };
  }
  const [of, against] = [rankOf(actual, classes), rankOf(central, classes)];
  return { apart: of < 0 || against < 0 ? null : { value: of - against, sources }, percent: null };
}

/** The row's own tolerance in the measure's unit, else the definition's; without either any difference counts. */
function toleranceOf(about: RecordRow | null, { tolerance }: SeriesDefinition): (central: number) => number {
  const own = about?.fields.tolerance?.value;
  if (typeof own === 'number') return () => own;
  if (!tolerance) return () => 0;
  return (central) => (tolerance.as === 'percent' ? (Math.abs(central) * tolerance.value) / 100 : tolerance.value);
}
