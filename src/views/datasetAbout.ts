import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset } from '#src/datasets/model.ts';
import type { DatasetAbout, SourceLetter } from '#src/exports/datasetAbout.ts';
import type { PackageAbout } from '#src/exports/dataPackage.ts';
import { keptWords } from '#src/i18n/publishing.ts';
import { formatDate } from '#src/thai/dates.ts';
import type { IsoDate } from '#src/thai/period.ts';
import { agencyName } from '#src/views/lookup.ts';

/** Makes a path of the site (without base) an absolute address. */
export type Address = (path: string) => string;

/** The latest day that any of the dataset's sheets prints as ข้อมูล ณ; null if none does. */
export function latestAsOf(dataset: Dataset): IsoDate | null {
  return Object.values(dataset.asOf).map(({ date }) => date).sort().at(-1) ?? null;
}

/** Days that rows state themselves and that are not their sheet's ข้อมูล ณ, oldest first. */
export function rowDates({ observations, asOf }: Dataset): IsoDate[] {
  const own = observations.flatMap((each) => (each.asOf !== null && each.asOf !== asOf[each.period.fiscalYear]?.date ? [each.asOf] : []));
  return [...new Set(own)].sort();
}

export const sampleRows = (dataset: Dataset): number => [...dataset.observations, ...dataset.records].filter(({ sample }) => sample).length;

/** Units as readers see them, each once: of a series' measures, or of the number columns of records. */
export function unitsOf({ definition }: Dataset): string[] {
  const units = definition.kind === 'series' ? Object.values(definition.measures).map(({ unit }) => unit) : definition.columns.flatMap(({ unit }) => unit ?? []);
  return [...new Set(units)];
}

/** What the data files say of a dataset besides its rows. */
export function datasetAbout(province: LoadedProvince, dataset: Dataset, address: Address): DatasetAbout {
  const { definition } = dataset;
  const { site, province: info } = province.content;
  return {
    id: dataset.id,
    title: definition.title,
    titleEn: definition.titleEn ?? null,
    description: definition.description ?? null,
    kind: definition.kind,
    province: info.name,
    publisher: site.publisher,
    agency: definition.agency === null ? null : agencyName(province, definition.agency),
    agencyNote: definition.agencyNote ?? null,
    units: unitsOf(dataset),
    frequency: definition.frequency ?? null,
    fiscalYears: dataset.fiscalYears,
    asOf: latestAsOf(dataset),
    referenceDate: province.referenceDate,
    licence: site.licence,
    letters: definition.letters.flatMap((id) => sourceLetter(province, id, address)),
    sources: dataset.files.map(({ file, sha256, bytes, fiscalYear }) => ({ file, sha256, bytes, asOf: dataset.asOf[fiscalYear]?.date ?? null })),
    notes: [...keptNotes(province, dataset), ...definition.notes],
    samples: { all: definition.sample, rows: sampleRows(dataset) },
  };
}

/** Of workbooks that cannot be accepted now: the rows are those of an earlier publish. */
const keptNotes = ({ history }: LoadedProvince, { id }: Dataset): string[] =>
  history.kept.filter(({ datasets }) => datasets.includes(id)).map(({ file, acceptedOn }) => keptWords.note(file, formatDate(acceptedOn, 'short')));

function sourceLetter(province: LoadedProvince, id: string, address: Address): SourceLetter[] {
  const letter = province.content.letters.find((each) => each.id === id);
  return letter ? [{ id, number: letter.number, date: letter.date, subject: letter.subject, url: address(`/letters/${id}/`) }] : [];
}

/** The data package as a whole. Its name is the province's English one, as a slug. */
export function packageAbout(province: LoadedProvince, address: Address): PackageAbout {
  const { site, province: info } = province.content;
  const slug = (info.nameEn ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const name = ['sakhon-report', slug].filter((part) => part !== '').join('-');
  return { name, province: info.name, publisher: site.publisher, homepage: address('/data/'), referenceDate: province.referenceDate, licence: site.licence };
}
