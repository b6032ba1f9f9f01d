import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteFile } from '#src/cache/standingSite.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { takeDataset, type SentDataset } from '#src/datasets/sentDataset.ts';
import { shareOf } from '#src/datasets/state/share.ts';
import { dataFilePath, makeDataFiles, type DataFacts } from '#src/views/dataFiles.ts';
import type { DataContext } from '#src/views/datasetAbout.ts';

/** Datasets, and the folder that their files go to. */
export interface DataInput {
  readonly datasets: readonly SentDataset[];
  readonly folder: string;
}

export interface WrittenData {
  readonly facts: DataFacts;
  /** What was written, as the site will have it. */
  readonly files: readonly SiteFile[];
  /** What the state has of it. */
  readonly share: Uint8Array;
}

/** The address of this file, for `runTask`. */
export const dataTask = import.meta.url;

/** Writes the CSV, JSON and XLSX of a few datasets; runs in a process of its own. */
export const run = ({ datasets, folder }: DataInput, context: DataContext): WrittenData[] => datasets.map((sent) => writeHere(takeDataset(sent), folder, context));

/** The same of one in this process. @throws what the disk says */
export function writeHere(dataset: Dataset, folder: string, context: DataContext): WrittenData {
  const files: SiteFile[] = [];
  const facts = makeDataFiles(dataset, context, (format, bytes, digest) => {
    writeFileSync(join(folder, `${dataset.id}.${format}`), bytes);
    files.push({ path: dataFilePath(dataset.id, format), digest });
  });
  return { facts, files, share: shareOf(dataset) };
}
