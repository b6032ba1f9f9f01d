import { createHash } from 'node:crypto';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { toCsv } from '#src/exports/csv.ts';
import { toDataPackage, type PackagedDataset } from '#src/exports/dataPackage.ts';
import { datasetTable } from '#src/exports/datasetTable.ts';
import { toJson } from '#src/exports/json.ts';
import type { DatasetTable } from '#src/exports/tableColumn.ts';
import { toXlsx } from '#src/exports/xlsx.ts';
import { datasetAbout, packageAbout, type Address } from '#src/views/datasetAbout.ts';
import { agencyName } from '#src/views/lookup.ts';

export const dataFormats = ['csv', 'json', 'xlsx'] as const;
export type DataFormat = (typeof dataFormats)[number];

/** Where a data file lies, without the base. */
export const dataFilePath = (dataset: string, format: DataFormat): string => `/data/${dataset}.${format}`;

const tableOf = (province: LoadedProvince, dataset: Dataset): DatasetTable => datasetTable(dataset, (slug) => agencyName(province, slug));

/** What is told of a dataset's files beside the files themselves. */
export interface DataFacts extends PackagedDataset {
  readonly bytes: Readonly<Record<DataFormat, number>>;
}

export interface DataFiles {
  readonly files: Readonly<Record<DataFormat, Uint8Array>>;
  readonly facts: DataFacts;
}

/** All files of a dataset, from one table. */
export function makeDataFiles(province: LoadedProvince, dataset: Dataset, address: Address): DataFiles {
  const table = tableOf(province, dataset);
  const about = datasetAbout(province, dataset, address);
  const files = { csv: toCsv(table), json: new TextEncoder().encode(toJson(about, table)), xlsx: toXlsx(about, table) };
  const bytes = { csv: files.csv.byteLength, json: files.json.byteLength, xlsx: files.xlsx.byteLength };
  const { columns, primaryKey } = table;
  return { files, facts: { about, table: { columns, primaryKey }, csv: { bytes: bytes.csv, sha256: sha256(files.csv) }, bytes } };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** By the dataset's id; what a build knows from writing them. */
export const dataFactsOf = (province: LoadedProvince, address: Address): Map<string, DataFacts> =>
  new Map(province.datasets.map((dataset) => [dataset.id, makeDataFiles(province, dataset, address).facts]));

/** The text of `/data/datapackage.json`, which describes every CSV beside it. */
export const dataPackage = (province: LoadedProvince, address: Address, facts: ReadonlyMap<string, DataFacts>): string =>
  toDataPackage(packageAbout(province, address), province.datasets.flatMap(({ id }) => facts.get(id) ?? []));

/** Sizes of all data files in bytes, by path without the base: readers on a phone want to know before they tap. */
export const dataFileSizes = (facts: ReadonlyMap<string, DataFacts>): ReadonlyMap<string, number> =>
  new Map([...facts].flatMap(([id, { bytes }]) => dataFormats.map((format) => [dataFilePath(id, format), bytes[format]] as const)));
