import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { IsoDate } from '#src/thai/period.ts';
import { orderDatasets, periodText } from '#src/views/catalogue.ts';
import { latestAsOf, rowDates } from '#src/views/datasetAbout.ts';

export interface PublishedDataset {
  readonly id: string;
  readonly title: string;
  readonly sample: boolean;
  readonly period: string;
  readonly asOf: IsoDate | null;
  readonly rowDates: readonly IsoDate[];
}

/** Page data of `/changes/`: nothing is known of an earlier publish, so it tells what this one holds. */
export interface ChangesView {
  readonly datasets: readonly PublishedDataset[];
  readonly workbooks: number;
}

/** Real datasets by as-of date, latest first; samples last. */
export function changesView(province: LoadedProvince): ChangesView {
  const datasets = orderDatasets(province).map((dataset) => ({
    id: dataset.id,
    title: dataset.definition.title,
    sample: dataset.definition.sample,
    period: periodText(dataset),
    asOf: latestAsOf(dataset),
    rowDates: rowDates(dataset),
  }));
  const latestFirst = (a: PublishedDataset, b: PublishedDataset): number => Number(a.sample) - Number(b.sample) || (b.asOf ?? '').localeCompare(a.asOf ?? '');
  return { datasets: datasets.toSorted(latestFirst), workbooks: new Set(province.datasets.flatMap(({ files }) => files.map(({ file }) => file))).size };
}
