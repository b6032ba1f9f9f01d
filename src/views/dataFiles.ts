import { hash } from 'node:crypto';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { useBytes } from '#src/exports/byteSink.ts';
import { addCsv } from '#src/exports/csv.ts';
import { resourceText, toDataPackage } from '#src/exports/dataPackage.ts';
import { datasetTable } from '#src/exports/datasetTable.ts';
import { addJson } from '#src/exports/json.ts';
import { toXlsx } from '#src/exports/xlsx.ts';
import { dataContext, datasetAbout, packageAbout, type Address, type DataContext } from '#src/views/datasetAbout.ts';

export const dataFormats = ['csv', 'json', 'xlsx'] as const;
export type DataFormat = (typeof dataFormats)[number];

/** Where a data file lies, without the base. */
export const dataFilePath = (dataset: string, format: DataFormat): string => `/data/${dataset}.${format}`;

/** What is told of a dataset's files beside the files themselves. */
export interface DataFacts {
  /** What the data package says of the CSV. */
  readonly resource: string;
  readonly bytes: Readonly<Record<DataFormat, number>>;
}

/** Is given the bytes of a file, which are gone when it returns. */
export type TakeFile = (format: DataFormat, bytes: Uint8Array, sha256: string) => void;

/** Makes all files of a dataset, one after the other, from one table. */
export function makeDataFiles(dataset: Dataset, context: DataContext, take: TakeFile = () => undefined): DataFacts {
  const table = datasetTable(dataset, (slug) => context.names.get(slug) ?? slug);
  const about = datasetAbout(dataset, context);
  const give = (format: DataFormat, bytes: Uint8Array): { bytes: number; sha256: string } => {
    const sha256 = hash('sha256', bytes);
    take(format, bytes, sha256);
    return { bytes: bytes.byteLength, sha256 };
  };
  const csv = useBytes((sink) => { addCsv(table, sink); }, (bytes) => give('csv', bytes));
  const json = useBytes((sink) => { addJson(about, table, sink); }, (bytes) => give('json', bytes));
  const xlsx = give('xlsx', toXlsx(about, table));
  return { resource: resourceText({ about, table, csv }), bytes: { csv: csv.bytes, json: json.bytes, xlsx: xlsx.bytes } };
}

/** One file of a dataset. */
export function makeDataFile(dataset: Dataset, context: DataContext, wanted: DataFormat): Uint8Array {
  let file = new Uint8Array();
  makeDataFiles(dataset, context, (format, bytes) => { if (format === wanted) file = Uint8Array.from(bytes); });
  return file;
}

/** By the dataset's id; what a build knows from writing them. */
export function dataFactsOf(province: LoadedProvince, address: Address): Map<string, DataFacts> {
  const context = dataContext(province, address);
  return new Map(province.datasets.map((dataset) => [dataset.id, makeDataFiles(dataset, context)]));
}

/** The text of `/data/datapackage.json`, which describes every CSV beside it. */
export const dataPackage = (province: LoadedProvince, address: Address, facts: ReadonlyMap<string, DataFacts>): string =>
  toDataPackage(packageAbout(province, address), province.datasets.flatMap(({ id }) => facts.get(id)?.resource ?? []));

/** Sizes of all data files in bytes, by path without the base: readers on a phone want to know before they tap. */
export const dataFileSizes = (facts: ReadonlyMap<string, DataFacts>): ReadonlyMap<string, number> =>
  new Map([...facts].flatMap(([id, { bytes }]) => dataFormats.map((format) => [dataFilePath(id, format), bytes[format]] as const)));
