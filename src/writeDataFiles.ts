import { mkdir, rm } from 'node:fs/promises';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { dataFormats, makeDataFiles, type DataFacts } from '#src/views/dataFiles.ts';
import type { Address } from '#src/views/datasetAbout.ts';

/**
 * Writes every dataset's CSV, JSON and XLSX into a folder, which is emptied before, each made once and one dataset after
 * the other; gives what the pages tell of them, by the dataset's id.
 */
export async function writeDataFiles(province: LoadedProvince, folder: string, address: Address): Promise<Map<string, DataFacts>> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const facts = new Map<string, DataFacts>();
  for (const dataset of province.datasets) {
    const made = makeDataFiles(province, dataset, address);
    facts.set(dataset.id, made.facts);
    for (const format of dataFormats) writeFileSync(join(folder, `${dataset.id}.${format}`), made.files[format]);
    // Drawings that are ready are taken in between.
    await new Promise((go) => { setImmediate(go); });
  }
  return facts;
}
