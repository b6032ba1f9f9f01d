import { lookAgain, watch } from '#src/cache/looks.ts';
import type { SeriesDefinition } from '#src/datasets/definition.ts';
import type { Dataset, Field, Observation, RecordRow } from '#src/datasets/model.ts';
import type { ProfileName } from '#src/datasets/profiles.ts';
import { parsePeriod } from '#src/thai/fiscalPeriod.ts';
import type { Period } from '#src/thai/period.ts';
import { headerKey } from '#src/thai/text.ts';

/** A row that tells something of figures of a series: which indicator, period, place and measure, as its own cells write them. */
export interface LinkedRow {
  readonly row: RecordRow;
  readonly period: Period;
}

type Figure = Pick<Observation, 'measure' | 'dimensions' | 'period'>;

const textOf = (field: Field | undefined): string => headerKey(field?.text ?? '');

/** The period that a row names, in the periodicity of the series; null when it names none. */
export const linkedPeriod = (row: RecordRow, { periodicity }: Pick<SeriesDefinition, 'periodicity'>): Period | null =>
  parsePeriod(periodicity, row.fields.period?.text ?? '', row.fiscalYear);

/** Rows of a profile (`targetHistory`, `differences`) that speak of one series, wherever they stand, in the order in which they were read. */
export function linkedRows(datasets: readonly Dataset[], profile: ProfileName, definition: SeriesDefinition): LinkedRow[] {
  return (rowsByIndicator(datasets, profile).get(definition.id) ?? []).flatMap((row) => {
    const period = linkedPeriod(row, definition);
    return period ? [{ row, period }] : [];
  });
}

type ByIndicator = ReadonlyMap<string, readonly RecordRow[]>;
const known = new WeakMap<readonly Dataset[], Map<ProfileName, ReturnType<typeof watch<ByIndicator>>>>();

/** Looked up for every indicator, so the datasets are gone through once; each who asks has looked at the rows. */
function rowsByIndicator(datasets: readonly Dataset[], profile: ProfileName): ByIndicator {
  const profiles = known.get(datasets) ?? new Map<ProfileName, ReturnType<typeof watch<ByIndicator>>>();
  known.set(datasets, profiles);
  const made = profiles.get(profile) ?? watch((): ByIndicator => {
    const rows = datasets.filter((each) => each.definition.profile === profile).flatMap(({ records }) => records);
    return Map.groupBy(rows, (row) => row.fields.indicator?.text ?? '');
  });
  profiles.set(profile, made);
  lookAgain(made.seen);
  return made.result;
}

/** Whether a row speaks of a figure. A row that names no place or measure speaks of all of them. */
export function speaksOf({ row, period }: LinkedRow, figure: Figure, { measures }: Pick<SeriesDefinition, 'measures'>): boolean {
  const [place, measure] = [textOf(row.fields.place), textOf(row.fields.measure)];
  const places = Object.values(figure.dimensions).map(headerKey);
  const names = [figure.measure, measures[figure.measure]?.title ?? ''].map(headerKey);
  return period.id === figure.period.id && (place === '' || places.includes(place)) && (measure === '' || names.includes(measure));
}
