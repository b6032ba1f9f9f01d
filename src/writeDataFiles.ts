import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { digestOfJson, noAnswers } from '#src/cache/answers.ts';
import { standingOr, takeStanding, type SiteBefore } from '#src/cache/standingSite.ts';
import { dataTask, writeHere, type DataInput, type WrittenData } from '#src/dataTask.ts';
import { packDataset } from '#src/datasets/keptPart.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { makeTemplate, templateFile } from '#src/exports/template/makeTemplates.ts';
import type { DataFacts } from '#src/views/dataFiles.ts';
import { dataContext, type Address, type DataContext } from '#src/views/datasetAbout.ts';
import { siteTemplateFacts, siteWorkbooks } from '#src/views/siteTemplates.ts';
import { defaultLimits } from '#src/workbook/limits.ts';
import { runTask } from '#src/workbook/pool/runTask.ts';
import { writeQueue } from '#src/writeQueue.ts';

/** So many are at most under way: the processes have always something to do, and few files are held at once. */
const mostUnderWay = 8;

export interface DataFilesWritten {
  /** What the pages tell of the data files, by the dataset's id. */
  readonly facts: ReadonlyMap<string, DataFacts>;
  /** What the state has of datasets, where it was made here. */
  readonly shares: ReadonlyMap<string, string>;
}

/**
 * Writes every dataset's CSV, JSON and XLSX into a folder, which is emptied before, and the blank workbooks beside them
 * in `templates/`, each made once, in other processes while this one goes on.
 */
export async function writeDataFiles(province: LoadedProvince, folder: string, address: Address, before: SiteBefore | null = null): Promise<DataFilesWritten> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'templates'), { recursive: true });
  const [facts, shares] = [new Map<string, DataFacts>(), new Map<string, string>()];
  const context = dataContext(province, address);
  const answers = (before && province.answersIn?.(before.store)) ?? noAnswers;
  const contextDigest = digestOfJson(context);
  const write = async (dataset: Dataset): Promise<void> => {
    const made = await answers.ofLater(['data files', dataset.id, contextDigest], async () => {
      const { share, ...written } = await writeElsewhere(dataset, folder, context);
      shares.set(dataset.id, share);
      return written;
    }, ({ files }) => files.every((file) => takeStanding(before?.site ?? '', file, join(folder, basename(file.path)))));
    facts.set(dataset.id, made.facts);
  };
  const left = province.datasets.values();
  await Promise.all(Array.from({ length: mostUnderWay }, async () => { for (const dataset of left) await write(dataset); }));
  await writeTemplates(province, folder, before);
  return { facts, shares };
}

/** In another process; here, where a process could not: it says then what is wrong with the disk. */
async function writeElsewhere(dataset: Dataset, folder: string, context: DataContext): Promise<WrittenData> {
  const packed = packDataset(dataset);
  if (packed === null) return writeHere(dataset, folder, context);
  const input: DataInput = { dataset: packed, folder };
  return runTask<WrittenData>({ module: dataTask, input, context, limits: defaultLimits }).catch(() => writeHere(dataset, folder, context));
}

async function writeTemplates(province: LoadedProvince, folder: string, before: SiteBefore | null): Promise<void> {
  const queue = writeQueue(mostUnderWay);
  const facts = siteTemplateFacts(province);
  const factsDigest = digestOfJson(facts);
  for (const [workbook, definitions] of siteWorkbooks(province)) {
    const path = `templates/${templateFile(workbook)}`;
    const bytes = standingOr(before, `data/${path}`, ['template', workbook, JSON.stringify(definitions), factsDigest], () => makeTemplate(workbook, definitions, facts).bytes);
    await queue.put(join(folder, path), bytes);
  }
  await queue.end();
}
