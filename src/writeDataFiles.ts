import { readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOfJson, noAnswers } from '#src/cache/answers.ts';
import type { Store } from '#src/cache/store.ts';
import { dataTask, writeHere, type DataInput, type WrittenData } from '#src/dataTask.ts';
import { packDataset } from '#src/datasets/keptPart.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { templateFile } from '#src/exports/template/makeTemplates.ts';
import { run as makeTemplatesHere, templateTask, type TemplateInput } from '#src/templateTask.ts';
import { dataFormats, type DataFacts } from '#src/views/dataFiles.ts';
import { dataContext, type Address, type DataContext } from '#src/views/datasetAbout.ts';
import { siteTemplateFacts, siteWorkbooks } from '#src/views/siteTemplates.ts';
import { defaultLimits } from '#src/workbook/limits.ts';
import { runTask } from '#src/workbook/pool/runTask.ts';
import { writeQueue, type WriteQueue } from '#src/writeQueue.ts';

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
 * in `templates/`, each made once, in other processes while this one goes on. `store` has those of earlier builds.
 */
export async function writeDataFiles(province: LoadedProvince, folder: string, address: Address, store: Store | null = null): Promise<DataFilesWritten> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'templates'), { recursive: true });
  const queue = writeQueue(mostUnderWay);
  const [facts, shares] = [new Map<string, DataFacts>(), new Map<string, string>()];
  const context = dataContext(province, address);
  const answers = (store && province.answersIn?.(store)) ?? noAnswers;
  const contextDigest = digestOfJson(context);
  const write = async (dataset: Dataset): Promise<void> => {
    let written: WrittenData | null = null;
    const kept = await answers.ofLater(['data files', dataset.id, contextDigest], async () => {
      written = await writeElsewhere(dataset, folder, context);
      shares.set(dataset.id, written.share);
      return { facts: written.facts, files: store ? dataFormats.map((format) => readFileSync(pathOf(folder, dataset, format))) : [] };
    });
    facts.set(dataset.id, kept.facts);
    if (written === null) for (const [at, format] of dataFormats.entries()) await queue.put(pathOf(folder, dataset, format), kept.files[at] ?? '');
  };
  const left = province.datasets.values();
  await Promise.all(Array.from({ length: mostUnderWay }, async () => { for (const dataset of left) await write(dataset); }));
  await writeTemplates(province, join(folder, 'templates'), store, queue);
  await queue.end();
  return { facts, shares };
}

const pathOf = (folder: string, { id }: Dataset, format: string): string => join(folder, `${id}.${format}`);

/** In another process; here, where a process could not: it says then what is wrong with the disk. */
async function writeElsewhere(dataset: Dataset, folder: string, context: DataContext): Promise<WrittenData> {
  const packed = packDataset(dataset);
  if (packed === null) return writeHere(dataset, folder, context);
  const input: DataInput = { dataset: packed, folder };
  return runTask<WrittenData>({ module: dataTask, input, context, limits: defaultLimits }).catch(() => writeHere(dataset, folder, context));
}

/** So many templates are made by one task: each takes a millisecond, to ask for it and to be answered takes as long. */
const templatesPerTask = 20;

async function writeTemplates(province: LoadedProvince, folder: string, store: Store | null, queue: WriteQueue): Promise<void> {
  const facts = siteTemplateFacts(province);
  const factsDigest = store ? digestOfJson(facts) : '';
  const nameOf = ([workbook, definitions]: TemplateInput['workbooks'][number]): string => store?.nameOf('template', workbook, JSON.stringify(definitions), factsDigest) ?? '';
  const left: TemplateInput['workbooks'][number][] = [];
  for (const each of siteWorkbooks(province)) {
    const bytes = store?.read(nameOf(each));
    if (bytes) await queue.put(join(folder, templateFile(each[0])), bytes);
    else left.push(each);
  }
  await Promise.all(Array.from({ length: Math.ceil(left.length / templatesPerTask) }, async (_, at) => {
    const workbooks = left.slice(at * templatesPerTask, (at + 1) * templatesPerTask);
    const input: TemplateInput = { workbooks, folder };
    // Where a process could not, this one says what is wrong.
    await runTask({ module: templateTask, input, context: facts, limits: defaultLimits }).catch(() => { makeTemplatesHere(input, facts); });
    if (store) for (const each of workbooks) store.write(nameOf(each), readFileSync(join(folder, templateFile(each[0]))));
  }));
}
