import { createHash } from 'node:crypto';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { toCsv } from '#src/exports/csv.ts';
import { toDataPackage, type PackagedDataset } from '#src/exports/dataPackage.ts';
import { datasetTable } from '#src/exports/datasetTable.ts';
import { toJson } from '#src/exports/json.ts';
import { toXlsx } from '#src/exports/xlsx.ts';
import { dataContext, datasetAbout, packageAbout, type Address, type DataContext } from '#src/views/datasetAbout.ts';

export const dataFormats = ['csv', 'json', 'xlsx'] as const;
export type DataFormat = (typeof dataFormats)[number];

/** Where a data file lies, without the base. */
export const dataFilePath = (dataset: string, format: DataFormat): string => `/data/${dataset}.${format}`;

/** What is told of a dataset's files beside the files themselves. */
export interface DataFacts extends PackagedDataset {
  readonly bytes: Readonly<Record<DataFormat, number>>;
}

export interface DataFiles {
  readonly files: Readonly<Record<DataFormat, Uint8Array>>;
  readonly facts: DataFacts;
}

/** All files of a dataset, from one table. */
export function makeDataFiles(dataset: Dataset, context: DataContext): DataFiles {
  const table = datasetTable(dataset, (slug) => context.names.get(slug) ?? slug);
  const about = datasetAbout(dataset, context);
  const files = { csv: toCsv(table), json: toJson(about, table), xlsx: toXlsx(about, table) };
  const bytes = { csv: files.csv.byteLength, json: files.json.byteLength, xlsx: files.xlsx.byteLength };
  const { columns, primaryKey } = table;
  return { files, facts: { about, table: { columns, primaryKey }, csv: { bytes: bytes.csv, sha256: sha256(files.csv) }, bytes } };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** By the dataset's id; what a build knows from writing them. */
export function dataFactsOf(province: LoadedProvince, address: Address): Map<string, DataFacts> {
  const context = dataContext(province, address);
  return new Map(province.datasets.map((dataset) => [dataset.id, makeDataFiles(dataset, context).facts]));
}

/** The text of `/data/datapackage.json`, which describes every CSV beside it. */
export const dataPackage = (province: LoadedProvince, address: Address, facts: ReadonlyMap<string, DataFacts>): string =>
  toDataPackage(packageAbout(province, address), province.datasets.flatMap(({ id }) => facts.get(id) ?? []));

/** Sizes of all data files in bytes, by path without the base: readers on a phone want to know before they tap. */
export const dataFileSizes = (facts: ReadonlyMap<string, DataFacts>): ReadonlyMap<string, number> =>
  new Map([...facts].flatMap(([id, { bytes }]) => dataFormats.map((format) => [dataFilePath(id, format), bytes[format]] as const)));
