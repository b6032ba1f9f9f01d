import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset } from '#src/datasets/model.ts';
import type { DatasetAbout, SourceLetter } from '#src/exports/datasetAbout.ts';
import type { PackageAbout } from '#src/exports/dataPackage.ts';
import { keptWords } from '#src/i18n/publishing.ts';
import { formatDate } from '#src/thai/dates.ts';
import type { IsoDate } from '#src/thai/period.ts';

/** Makes a path of the site (without base) an absolute address. */
export type Address = (path: string) => string;

/** The latest day that any of the dataset's sheets prints as ข้อมูล ณ; null if none does. */
export function latestAsOf(dataset: Dataset): IsoDate | null {
  return Object.values(dataset.asOf).map(({ date }) => date).sort().at(-1) ?? null;
}

/** Days that rows state themselves and that are not their sheet's ข้อมูล ณ, oldest first. */
export function rowDates({ observations, asOf }: Dataset): IsoDate[] {
  const own = new Set<IsoDate>();
  for (const each of observations) if (each.asOf !== null && each.asOf !== asOf[each.period.fiscalYear]?.date) own.add(each.asOf);
  return [...own].sort();
}

export const sampleRows = ({ observations, records }: Dataset): number => observations.filter(({ sample }) => sample).length + records.filter(({ sample }) => sample).length;

/** Units as readers see them, each once: of a series' measures, or of the number columns of records. */
export function unitsOf({ definition }: Dataset): string[] {
  const units = definition.kind === 'series' ? Object.values(definition.measures).map(({ unit }) => unit) : definition.columns.flatMap(({ unit }) => unit ?? []);
  return [...new Set(units)];
}

/** What the data files of every dataset need besides it: plain data, so that another process may be sent it. */
export interface DataContext {
  readonly province: string;
  readonly publisher: string;
  readonly licence: DatasetAbout['licence'];
  readonly referenceDate: IsoDate;
  /** Of agencies, bodies and collectives, by slug. */
  readonly names: ReadonlyMap<string, string>;
  readonly letters: ReadonlyMap<string, SourceLetter>;
  /** Of workbooks that cannot be accepted now: the rows are those of an earlier publish. */
  readonly kept: readonly { readonly datasets: readonly string[]; readonly note: string }[];
}

export function dataContext({ content, history, referenceDate }: LoadedProvince, address: Address): DataContext {
  const { site, province, agencies, bodies, collectives, letters } = content;
  return {
    province: province.name,
    publisher: site.publisher,
    licence: site.licence,
    referenceDate,
    names: new Map([...agencies, ...bodies, ...collectives].map(({ slug, name }) => [slug, name])),
    letters: new Map(letters.map(({ id, number, date, subject }) => [id, { id, number, date, subject, url: address(`/letters/${id}/`) }])),
    kept: history.kept.map(({ file, datasets, acceptedOn }) => ({ datasets, note: keptWords.note(file, formatDate(acceptedOn, 'short')) })),
  };
}

/** What the data files say of a dataset besides its rows. */
export function datasetAbout(dataset: Dataset, context: DataContext): DatasetAbout {
  const { id, definition } = dataset;
  const { province, publisher, licence, referenceDate, names, letters, kept } = context;
  return {
    id,
    title: definition.title,
    titleEn: definition.titleEn ?? null,
    description: definition.description ?? null,
    kind: definition.kind,
    province,
    publisher,
    agency: definition.agency === null ? null : (names.get(definition.agency) ?? definition.agency),
    agencyNote: definition.agencyNote ?? null,
    units: unitsOf(dataset),
    frequency: definition.frequency ?? null,
    fiscalYears: dataset.fiscalYears,
    asOf: latestAsOf(dataset),
    referenceDate,
    licence,
    letters: definition.letters.flatMap((letter) => letters.get(letter) ?? []),
    sources: dataset.files.map(({ file, sha256, bytes, fiscalYear }) => ({ file, sha256, bytes, asOf: dataset.asOf[fiscalYear]?.date ?? null })),
    notes: [...kept.filter(({ datasets }) => datasets.includes(id)).map(({ note }) => note), ...definition.notes],
    samples: { all: definition.sample, rows: sampleRows(dataset) },
  };
}

/** The data package as a whole. Its name is the province's English one, as a slug. */
export function packageAbout(province: LoadedProvince, address: Address): PackageAbout {
  const { site, province: info } = province.content;
  const slug = (info.nameEn ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const name = ['sakhon-report', slug].filter((part) => part !== '').join('-');
  return { name, province: info.name, publisher: site.publisher, homepage: address('/data/'), referenceDate: province.referenceDate, licence: site.licence };
}
