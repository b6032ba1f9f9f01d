import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { dataWords, metadataWords as words } from '#src/i18n/data.ts';
import { formatDate } from '#src/thai/dates.ts';
import { sheetWords } from '#src/i18n/exports.ts';
import { dataFormats } from '#src/views/dataFiles.ts';
import { unitsOf } from '#src/views/datasetAbout.ts';
import { agencyName } from '#src/views/lookup.ts';

export interface MetadataItem {
  readonly term: string;
  readonly text: string;
}

/**
 * A dataset by the fourteen fields of the government data catalogue (GD Catalog), then by what statistics add.
 * What the sources do not state is ไม่ระบุ: the objective and the governance category are stated nowhere.
 */
export function catalogueMetadata(province: LoadedProvince, dataset: Dataset): MetadataItem[] {
  const { definition } = dataset;
  const contact = contactOf(province, dataset);
  const items: [string, string | undefined][] = [
    [words.dataType, words.kind[definition.kind]],
    [words.title, definition.title],
    [words.organisation, organisation(province, dataset)],
    [words.contact, contact?.name],
    [words.email, contact?.email],
    [words.keywords, keywords(dataset).join(', ')],
    [words.description, definition.description],
    [words.objective, undefined],
    [words.frequency, definition.frequency],
    [words.coverage, coverage(province, dataset)],
    [words.source, sources(province, dataset).join('; ')],
    [words.format, dataFormats.join(', ').toUpperCase()],
    [words.category, undefined],
    [words.licence, province.content.site.licence.name],
    [words.years, dataset.fiscalYears.join(', ')],
    ...(definition.kind === 'series'
      ? ([[words.disaggregation, Object.values(definition.dimensions).map(({ title }) => title).join(', ') || words.undivided]] as [string, string][])
      : ([[words.rowsAre, definition.itemTitle]] as [string, string | undefined][])),
    [words.units, unitsOf(dataset).join(', ')],
  ];
  return items.map(([term, text]) => ({ term, text: text === undefined || text === '' ? dataWords.unspecified : text }));
}

function organisation(province: LoadedProvince, { definition }: Dataset): string | undefined {
  const name = definition.agency === null ? dataWords.unspecified : agencyName(province, definition.agency);
  return definition.agencyNote === undefined ? name : `${name} (${definition.agencyNote})`;
}

/** The office that the latest letter on these figures gives as its contact; never a person. */
function contactOf(province: LoadedProvince, { definition }: Dataset): { name: string; email: string } | null {
  const letters = province.content.letters.filter(({ id }) => definition.letters.includes(id));
  const contact = letters.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1)?.contact;
  return contact ? { name: agencyName(province, contact.unit), email: contact.email } : null;
}

function keywords({ definition }: Dataset): string[] {
  const own = definition.indicator ? [definition.indicator.shortTitle] : [];
  const measured = definition.kind === 'series' ? Object.values(definition.measures).map(({ title }) => title) : [];
  return [...new Set([...own, ...measured])];
}

/** Samples stand for no place. How many provinces reached each level is of the whole country; all else is of the province. */
function coverage(province: LoadedProvince, { definition }: Dataset): string | undefined {
  if (definition.sample) return undefined;
  return definition.profile === 'levels' ? words.country : words.province(province.content.province.name);
}

function sources(province: LoadedProvince, dataset: Dataset): string[] {
  const letters = dataset.definition.letters.flatMap((id) => province.content.letters.find((letter) => letter.id === id) ?? []);
  return [...letters.map(({ number, date }) => sheetWords.letter(number, formatDate(date, 'short'))), ...dataset.files.map(({ file }) => file)];
}
