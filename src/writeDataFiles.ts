import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOfJson, noAnswers } from '#src/cache/answers.ts';
import { keptBytes, type Store } from '#src/cache/store.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { makeTemplate, templateFile } from '#src/exports/template/makeTemplates.ts';
import { dataFormats, makeDataFiles, type DataFacts } from '#src/views/dataFiles.ts';
import { dataContext, type Address } from '#src/views/datasetAbout.ts';
import { siteTemplateFacts, siteWorkbooks } from '#src/views/siteTemplates.ts';
import { writeQueue } from '#src/writeQueue.ts';

/** So many files are at most held, written while the next are made. */
const mostUnderWay = 8;

/**
 * Writes every dataset's CSV, JSON and XLSX into a folder, which is emptied before, and the blank workbooks beside them
 * in `templates/`, each made once; gives what the pages tell of the data files, by the dataset's id.
 * `store` has those of earlier builds.
 */
export async function writeDataFiles(province: LoadedProvince, folder: string, address: Address, store: Store | null = null): Promise<Map<string, DataFacts>> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'templates'), { recursive: true });
  const queue = writeQueue(mostUnderWay);
  const facts = new Map<string, DataFacts>();
  const context = dataContext(province, address);
  const answers = (store && province.answersIn?.(store)) ?? noAnswers;
  const contextDigest = digestOfJson(context);
  for (const dataset of province.datasets) {
    const made = answers.of(['data files', dataset.id, contextDigest], () => makeDataFiles(dataset, context));
    facts.set(dataset.id, made.facts);
    for (const format of dataFormats) await queue.put(join(folder, `${dataset.id}.${format}`), made.files[format]);
    // Drawings that are ready are taken in between.
    await new Promise((go) => { setImmediate(go); });
  }
  const templateFacts = siteTemplateFacts(province);
  const factsDigest = digestOfJson(templateFacts);
  for (const [workbook, definitions] of siteWorkbooks(province)) {
    const bytes = keptBytes(store, ['template', workbook, JSON.stringify(definitions), factsDigest], () => makeTemplate(workbook, definitions, templateFacts).bytes);
    await queue.put(join(folder, 'templates', templateFile(workbook)), bytes);
  }
  await queue.end();
  return facts;
}
