import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { digestOfJson, noAnswers } from '#src/cache/answers.ts';
import { takeStanding, type SiteBefore } from '#src/cache/standingSite.ts';
import { dataTask, writeHere, type DataInput, type WrittenData } from '#src/dataTask.ts';
import { packDataset } from '#src/datasets/keptPart.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { templateFile } from '#src/exports/template/makeTemplates.ts';
import { run as makeTemplatesHere, templateTask, type TemplateInput } from '#src/templateTask.ts';
import type { DataFacts } from '#src/views/dataFiles.ts';
import { dataContext, type Address, type DataContext } from '#src/views/datasetAbout.ts';
import { siteTemplateFacts, siteWorkbooks } from '#src/views/siteTemplates.ts';
import { defaultLimits } from '#src/workbook/limits.ts';
import { runTask } from '#src/workbook/pool/runTask.ts';

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

/** So many templates are made by one task: each takes a millisecond, to ask for it and to be answered takes as long. */
const templatesPerTask = 20;

async function writeTemplates(province: LoadedProvince, folder: string, before: SiteBefore | null): Promise<void> {
  const facts = siteTemplateFacts(province);
  const factsDigest = before ? digestOfJson(facts) : '';
  const left: { readonly name: string; readonly workbook: TemplateInput['workbooks'][number] }[] = [];
  for (const workbook of siteWorkbooks(province)) {
    const [id, definitions] = workbook;
    const name = before?.store.nameOf('template', id, JSON.stringify(definitions), factsDigest) ?? '';
    const digest = before?.store.read(name);
    const path = `templates/${templateFile(id)}`;
    const stands = before && digest && takeStanding(before.site, { path: `data/${path}`, digest: Buffer.from(digest).toString() }, join(folder, path));
    if (!stands) left.push({ name, workbook });
  }
  await Promise.all(Array.from({ length: Math.ceil(left.length / templatesPerTask) }, async (_, at) => {
    const few = left.slice(at * templatesPerTask, (at + 1) * templatesPerTask);
    const input: TemplateInput = { workbooks: few.map(({ workbook }) => workbook), folder: join(folder, 'templates') };
    // Where a process could not, this one says what is wrong.
    const digests = await runTask<string[]>({ module: templateTask, input, context: facts, limits: defaultLimits }).catch(() => makeTemplatesHere(input, facts));
    for (const [index, { name }] of few.entries()) before?.store.write(name, Buffer.from(digests[index] ?? ''));
  }));
}
