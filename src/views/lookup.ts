import type { DatasetDefinition, IndicatorDefinition } from '#src/datasets/definition.ts';
import { indexed, perProvince } from '#src/datasets/perProvince.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset, RecordRow } from '#src/datasets/model.ts';
import { textField } from '#src/datasets/textField.ts';
import { compareThai } from '#src/thai/text.ts';
import type { DateSpan } from '#src/thai/period.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';

type Profile = NonNullable<DatasetDefinition['profile']>;

export interface Indicator {
  readonly dataset: Dataset;
  readonly definition: IndicatorDefinition;
}

/** The dataset with an id; undefined when another province has none. */
export const datasetById = indexed<Dataset>(({ datasets }) => datasets, ({ id }) => id);

/** The dataset that a page shows, by its profile. */
export const datasetFor: (province: LoadedProvince, profile: Profile) => Dataset | undefined =
  indexed<Dataset>(({ datasets }) => datasets.filter(({ definition }) => definition.profile !== undefined), ({ definition }) => definition.profile ?? '');

/** The rows of one fiscal year, samples among them: for views that keep them apart. */
export const recordsFor = (province: LoadedProvince, profile: Profile, fiscalYear?: number): readonly RecordRow[] =>
  (datasetFor(province, profile)?.records ?? []).filter((row) => fiscalYear === undefined || row.fiscalYear === fiscalYear);

export const officialRows = ({ records }: Dataset): readonly RecordRow[] => records.filter(({ sample }) => !sample);

/** The same without samples, which count in nothing official: what a page shows that has no place for them. */
export const officialRecords = (province: LoadedProvince, profile: Profile, fiscalYear?: number): readonly RecordRow[] =>
  recordsFor(province, profile, fiscalYear).filter(({ sample }) => !sample);

/** Every indicator, real ones by component and order, samples last. */
export const indicatorsOf = perProvince((province): readonly Indicator[] => province.datasets
  .flatMap((dataset) => (dataset.definition.indicator ? [{ dataset, definition: withCriteriaYears(province, dataset.id, dataset.definition.indicator) }] : []))
  .sort((a, b) => rank(a) - rank(b) || compareThai(a.dataset.id, b.dataset.id)));

export const indicatorById: (province: LoadedProvince, id: string) => Indicator | undefined = indexed<Indicator>(indicatorsOf, ({ dataset }) => dataset.id);

/** The years of its definition, and those whose table of criteria lists it: a new year's evaluation needs no new definition. */
function withCriteriaYears(province: LoadedProvince, id: string, definition: IndicatorDefinition): IndicatorDefinition {
  const listed = officialRecords(province, 'criteria').filter((row) => textField(row, 'indicator') === id).map(({ fiscalYear }) => fiscalYear);
  if (listed.every((year) => definition.fiscalYears.includes(year))) return definition;
  return { ...definition, fiscalYears: [...new Set([...definition.fiscalYears, ...listed])].sort((a, b) => a - b) };
}

const rank = ({ dataset, definition }: Indicator): number =>
  (dataset.definition.sample ? 1e6 : 0) + (definition.fiscalYears[0] ?? 0) * 100 + (definition.component ?? 99) * 10 + definition.order;

/** The name of an agency, body or collective; the slug itself when nobody bears it (a sample's agency). */
export const agencyName = (province: LoadedProvince, slug: string): string => named(province, slug)?.name ?? slug;

const named = indexed<{ readonly slug: string; readonly name: string }>(({ content: { agencies, bodies, collectives } }) => [...agencies, ...bodies, ...collectives], ({ slug }) => slug);

/** Where the page of an agency lies, or null for bodies, collectives and samples, which have none. */
export const agencyPath = (province: LoadedProvince, slug: string): string | null =>
  province.content.agencies.some((agency) => agency.slug === slug) ? `/agencies/${slug}/` : null;

export { textField };

/** A number with its cell, or null when it is missing. */
export function numberField(row: RecordRow, key: string): { readonly value: number; readonly source: CellRef; readonly partOfText: boolean } | null {
  const field = row.fields[key];
  return field && typeof field.value === 'number' ? { value: field.value, source: field.source, partOfText: field.partOfText } : null;
}

export function listField(row: RecordRow, key: string): readonly string[] {
  const value = row.fields[key]?.value;
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

export function spanField(row: RecordRow, key: string): DateSpan | null {
  const value = row.fields[key]?.value;
  return typeof value === 'object' && value !== null && 'to' in value ? value : null;
}
