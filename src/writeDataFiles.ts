import { mkdir, rm } from 'node:fs/promises';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noAnswers } from '#src/cache/answers.ts';
import type { Store } from '#src/cache/store.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { dataFormats, makeDataFiles, type DataFacts } from '#src/views/dataFiles.ts';
import type { Address } from '#src/views/datasetAbout.ts';

/**
 * Writes every dataset's CSV, JSON and XLSX into a folder, which is emptied before, each made once and one dataset after
 * the other; gives what the pages tell of them, by the dataset's id.
 * `store` has the files of earlier builds.
 */
export async function writeDataFiles(province: LoadedProvince, folder: string, address: Address, store: Store | null = null): Promise<Map<string, DataFacts>> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const facts = new Map<string, DataFacts>();
  const answers = (store && province.answersIn?.(store)) ?? noAnswers;
  for (const dataset of province.datasets) {
    const made = answers.of(['data files', dataset.id, address('/')], () => makeDataFiles(province, dataset, address));
    facts.set(dataset.id, made.facts);
    for (const format of dataFormats) writeFileSync(join(folder, `${dataset.id}.${format}`), made.files[format]);
    // Drawings that are ready are taken in between.
    await new Promise((go) => { setImmediate(go); });
  }
  return facts;
}
