import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { dataWords as words } from '#src/i18n/data.ts';
import type { IsoDate } from '#src/thai/period.ts';
import { catalogueMetadata, type MetadataItem } from '#src/views/catalogueMetadata.ts';
import { dataFilePath, dataFormats } from '#src/views/dataFiles.ts';
import { fileChecks, missingLines, type FileChecks, type MissingLine } from '#src/views/dataQuality.ts';
import { latestAsOf } from '#src/views/datasetAbout.ts';
import { indicatorsOf } from '#src/views/lookup.ts';
import { agencyLink, type NamedLink } from '#src/views/namedLinks.ts';
import { rowFacts } from '#src/views/rowFacts.ts';
import { workbookEntries, type WorkbookEntry } from '#src/views/workbookEntries.ts';

/** A file to download; path without the base. */
export interface Download {
  readonly label: string;
  readonly path: string;
  readonly size: string | null;
}

export interface CatalogueEntry {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly agency: NamedLink | null;
  readonly period: string;
  readonly rows: number;
  readonly asOf: IsoDate | null;
  readonly rowDates: readonly IsoDate[];
  /** The whole dataset is a sample. */
  readonly sample: boolean;
  /** Sample rows of a dataset that is none itself. */
  readonly sampleRows: number;
  readonly downloads: readonly Download[];
  /** The page that shows it, without the base. */
  readonly page: string | null;
  readonly metadata: readonly MetadataItem[];
  readonly notes: readonly string[];
}

export interface CatalogueView {
  readonly datasets: readonly CatalogueEntry[];
  readonly workbooks: readonly WorkbookEntry[];
  readonly missing: readonly MissingLine[];
  readonly checks: readonly FileChecks[];
  readonly samplesShown: boolean;
  readonly licence: LoadedProvince['content']['site']['licence'];
  readonly fiscalYears: readonly number[];
  readonly agencies: readonly string[];
}

/** Page data of `/data/`. `sizes` are bytes by path (dataFileSizes); a file without one shows none. */
export function catalogueView(province: LoadedProvince, sizes: ReadonlyMap<string, number>): CatalogueView {
  const ordered = orderDatasets(province);
  const datasets = ordered.map((dataset) => entry(province, dataset, sizes));
  return {
    datasets,
    workbooks: workbookEntries(province),
    missing: missingLines(province, ordered),
    checks: fileChecks(province),
    samplesShown: province.content.site.samples === 'show',
    licence: province.content.site.licence,
    fiscalYears: [...new Set(province.datasets.flatMap(({ fiscalYears }) => fiscalYears))].sort((a, b) => a - b),
    agencies: [...new Set(datasets.flatMap(({ agency }) => agency?.name ?? []))],
  };
}

/** Indicators first, in the order of their pages; then what else there is, as read; samples last, as everywhere. */
export function orderDatasets(province: LoadedProvince): Dataset[] {
  const all = [...new Set([...indicatorsOf(province).map(({ dataset }) => dataset), ...province.datasets])];
  return [...all.filter(({ definition }) => !definition.sample), ...all.filter(({ definition }) => definition.sample)];
}

function entry(province: LoadedProvince, dataset: Dataset, sizes: ReadonlyMap<string, number>): CatalogueEntry {
  const { id, definition } = dataset;
  const facts = rowFacts(province, dataset);
  return {
    id,
    title: definition.title,
    description: definition.description ?? null,
    agency: definition.agency === null ? null : agencyLink(province, definition.agency),
    period: facts.period,
    rows: facts.allRows,
    asOf: latestAsOf(dataset),
    rowDates: facts.rowDates,
    sample: definition.sample,
    sampleRows: definition.sample ? 0 : facts.sampleRows,
    downloads: dataFormats.map((format) => download(id, format, sizes)),
    page: definition.indicator ? `/indicators/${id}/` : null,
    // Of a long catalogue, hardly any dataset is described.
    get metadata() {
      return catalogueMetadata(province, dataset);
    },
    notes: definition.notes,
  };
}

function download(id: string, format: (typeof dataFormats)[number], sizes: ReadonlyMap<string, number>): Download {
  const path = dataFilePath(id, format);
  const bytes = sizes.get(path);
  return { label: format.toUpperCase(), path, size: bytes === undefined ? null : words.size(bytes) };
}
