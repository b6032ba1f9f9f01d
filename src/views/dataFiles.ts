import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { toCsv } from '#src/exports/csv.ts';
import { toDataPackage } from '#src/exports/dataPackage.ts';
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

/** The bytes of `/data/<dataset>.<format>`. */
export async function dataFile(province: LoadedProvince, dataset: Dataset, format: DataFormat, address: Address): Promise<Uint8Array> {
  const table = tableOf(province, dataset);
  switch (format) {
    case 'csv':
      return toCsv(table);
    case 'json':
      return new TextEncoder().encode(toJson(datasetAbout(province, dataset, address), table));
    case 'xlsx':
      return toXlsx(datasetAbout(province, dataset, address), table);
  }
}

/** The text of `/data/datapackage.json`, which describes every CSV beside it. */
export function dataPackage(province: LoadedProvince, address: Address): string {
  const packaged = province.datasets.map((dataset) => {
    const table = tableOf(province, dataset);
    return { about: datasetAbout(province, dataset, address), table, csv: toCsv(table) };
  });
  return toDataPackage(packageAbout(province, address), packaged);
}

/** Sizes of all data files in bytes, by path without the base: readers on a phone want to know before they tap. */
export async function dataFileSizes(province: LoadedProvince, address: Address): Promise<ReadonlyMap<string, number>> {
  const all = province.datasets.flatMap((dataset) => dataFormats.map((format) => ({ dataset, format })));
  const sizes = await Promise.all(all.map(async ({ dataset, format }) => {
    const bytes = await dataFile(province, dataset, format, address);
    return [dataFilePath(dataset.id, format), bytes.byteLength] as const;
  }));
  return new Map(sizes);
}
