import { mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { digestOfJson, noAnswers } from '#src/cache/answers.ts';
import { takeStanding, type SiteBefore } from '#src/cache/standingSite.ts';
import type { Store } from '#src/cache/store.ts';
import { dataTask, writeHere, type DataInput, type WrittenData } from '#src/dataTask.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { sendDataset, type SentDataset } from '#src/datasets/sentDataset.ts';
import { keptShare } from '#src/datasets/state/share.ts';
import { templateWorks } from '#src/templateWorks.ts';
import type { DataFacts } from '#src/views/dataFiles.ts';
import { dataContext, type Address, type DataContext } from '#src/views/datasetAbout.ts';
import { defaultLimits } from '#src/workbook/limits.ts';
import { runTask, tasksAhead } from '#src/workbook/pool/runTask.ts';

export interface DataFilesWritten {
  /** What the pages tell of the data files, by the dataset's id. */
  readonly facts: ReadonlyMap<string, DataFacts>;
  /** What the state has of datasets, where it was made here. */
  readonly shares: ReadonlyMap<string, Uint8Array>;
}

/** Data files that other processes write while this one goes on. */
export interface DataFilesUnderWay {
  readonly written: Promise<DataFilesWritten>;
  /** The same for who can do nothing else meanwhile: until then one process writes, which is soon warm, and now all that there are. */
  awaited(): Promise<DataFilesWritten>;
  /** When the blank workbooks are there too. No page tells of them, so they are begun when no data file is left to begin. */
  readonly ended: Promise<unknown>;
}

/** Of the data files, and of the blank workbooks, which are made later. */
export interface DataBefore extends SiteBefore {
  readonly templates: Store;
}

/**
 * Writes every dataset's CSV, JSON and XLSX into a folder, which is emptied before, and the blank workbooks beside them
 * in `templates/`, each made once.
 */
export function writeDataFiles(province: LoadedProvince, folder: string, address: Address, before: DataBefore | null = null): DataFilesUnderWay {
  // At once: the first of it is to be under way before the program is busy with something else.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'templates'), { recursive: true });
  const [facts, shares] = [new Map<string, DataFacts>(), new Map<string, Uint8Array>()];
  const works = worksOf({ province, folder, before, context: dataContext(province, address) }, { facts, shares });
  const blanks = templateWorks(province, folder, before && { site: before.site, store: before.templates });
  const { promise: hurried, resolve: hurry } = Promise.withResolvers<void>();
  const toOne = Array.from({ length: tasksAhead }, () => doAll(works));
  void Promise.allSettled(toOne).then(() => { hurry(); });
  const all = [...toOne, ...toOne.map(() => hurried.then(() => doAll(works)))];
  const written = Promise.all(all).then(() => ({ facts, shares }));
  const ended = Promise.all(all.map((each) => each.then(() => doAll(blanks))));
  // Whoever waits for it hears of it.
  for (const each of [written, ended]) each.catch(() => undefined);
  return {
    written,
    ended,
    awaited() {
      hurry();
      return written;
    },
  };
}

/** Takes one work after the other from what others take from too. */
async function doAll(works: Iterable<() => Promise<void>>): Promise<void> {
  for (const one of works) await one();
}

interface Writing {
  readonly province: LoadedProvince;
  readonly folder: string;
  readonly before: SiteBefore | null;
  readonly context: DataContext;
}

function* worksOf(writing: Writing, done: { readonly facts: Map<string, DataFacts>; readonly shares: Map<string, Uint8Array> }): Generator<() => Promise<void>> {
  const { province, folder, before, context } = writing;
  const answers = (before && province.answersIn?.(before.store)) ?? noAnswers;
  const contextDigest = digestOfJson(context);
  for (const few of fewAtOnce(province.datasets)) {
    yield async () => {
      const sent: SentDataset[] = [];
      const anew: Dataset[] = [];
      // When all of them have been looked for.
      const written = Promise.resolve().then(() => writeElsewhere(anew, sent, folder, context));
      await Promise.all(few.map(async (dataset) => {
        const made = await answers.ofLater(['data files', dataset.id, contextDigest], async () => {
          sent.push(sendDataset(dataset));
          const at = anew.push(dataset) - 1;
          const { share, ...rest } = (await written)[at] as WrittenData;
          // Kept as it comes: at the end nobody else has anything to do.
          done.shares.set(dataset.id, keptShare(province.findings, dataset, share));
          return rest;
        }, ({ files }) => takeStanding(before?.site ?? '', files, ({ path }) => join(folder, basename(path))));
        done.facts.set(dataset.id, made.facts);
      }));
    };
  }
}

/** In another process; here, where a process could not: it says then what is wrong with the disk. */
async function writeElsewhere(datasets: readonly Dataset[], sent: readonly SentDataset[], folder: string, context: DataContext): Promise<WrittenData[]> {
  if (datasets.length === 0) return [];
  const input: DataInput = { datasets: sent, folder };
  return runTask<WrittenData[]>({ module: dataTask, input, context, limits: defaultLimits }).catch(() => datasets.map((dataset) => writeHere(dataset, folder, context)));
}

/** A small dataset takes a few milliseconds: to ask for it and to be answered takes as long. */
const mostAtOnce = 20;
/** Bytes of workbooks; of larger datasets fewer are asked for at once. */
const bytesAtOnce = 2 ** 20;

function* fewAtOnce(datasets: readonly Dataset[]): Generator<readonly Dataset[]> {
  let few: Dataset[] = [];
  let bytes = 0;
  for (const dataset of datasets) {
    const own = dataset.files.reduce((sum, file) => sum + file.bytes, 0);
    if (few.length === mostAtOnce || bytes + own > bytesAtOnce) {
      yield few;
      [few, bytes] = [[], 0];
    }
    few.push(dataset);
    bytes += own;
  }
  yield few;
}
