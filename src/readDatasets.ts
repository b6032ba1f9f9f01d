import type { Store } from '#src/cache/store.ts';
import { readPart, type DatasetPart } from '#src/datasets/datasetPart.ts';
import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { unpackPart } from '#src/datasets/keptPart.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { joinParts } from '#src/datasets/readDataset.ts';
import { namesAgencies, readTask, type AgencyNames, type ReadInput, type ReadOutput } from '#src/datasets/readTask.ts';
import { noStopwatch, type Stopwatch } from '#src/stopwatch.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';
import { WorkbookFault } from '#src/workbook/fault.ts';
import { defaultLimits } from '#src/workbook/limits.ts';
import type { WorkbookFile } from '#src/workbook/listWorkbooks.ts';
import { refused, takeFile, type TakenFile } from '#src/workbook/openWorkbook.ts';
import { runTask } from '#src/workbook/pool/runTask.ts';

export interface ReadDatasets {
  readonly datasets: readonly Dataset[];
  /** What was wrong with the files themselves. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What agencies are found by; `madeFrom` is the same only for names that are. */
export interface Finder {
  readonly names: AgencyNames;
  readonly madeFrom: string;
}

/** What the datasets are read with: rows kept by an earlier build (null: none are) and who wants to know the time. */
export interface Means {
  readonly stopwatch: Stopwatch;
  readonly kept: Store | null;
}

/** So many workbooks are at most under way: the processes have always something to read, and few lie in memory at once. */
const mostUnderWay = 24;

interface Asked {
  readonly file: WorkbookFile;
  readonly definitions: DatasetDefinition[];
}

/** The parts of one file, one for each definition that asked. */
type Parts = ReadonlyMap<DatasetDefinition, DatasetPart>;

/**
 * Reads every dataset from its workbooks. Each file is opened once, however many datasets read it, in a process that reads
 * its rows too: only these come here. A file whose rows were kept is not opened: they are the same by its bytes, its
 * name, its definition, the agencies' names and the program. `finder` is asked for where rows name agencies, or are kept.
 */
export async function readDatasets(definitions: readonly DatasetDefinition[], files: ReadonlyMap<string, readonly WorkbookFile[]>, finder: Promise<Finder>, means: Means): Promise<ReadDatasets> {
  const asked = new Map<string, Asked>();
  for (const definition of definitions) {
    for (const file of files.get(definition.id) ?? []) {
      const one = asked.get(file.file) ?? { file, definitions: [] };
      one.definitions.push(definition);
      asked.set(file.file, one);
    }
  }
  const read = new Map<string, Parts>();
  const all = [...asked.values()];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let one = all[next++]; one; one = all[next++]) read.set(one.file.file, await partsOf(one, { finder, ...means }));
  };
  await means.stopwatch.time('open', () => Promise.all(Array.from({ length: mostUnderWay }, work)));
  means.kept?.tidy();
  const datasets = definitions.map((definition) => joinParts(definition, (files.get(definition.id) ?? []).flatMap(({ file }) => read.get(file)?.get(definition) ?? [])));
  return { datasets, diagnostics: all.flatMap(({ file: { file } }) => [...(read.get(file)?.values() ?? [])][0]?.fileDiagnostics ?? []) };
}

interface Reading extends Means {
  readonly finder: Promise<Finder>;
}

async function partsOf(asked: Asked, reading: Reading): Promise<Parts> {
  const { kept } = reading;
  // Where nothing can have been kept, nothing is waited for: whoever reads the file takes it from the disk.
  if (kept === null || kept.wasEmpty) return readAnew(asked, null, reading);
  const taken = await takeFile(asked.file);
  const parts = new Map<DatasetDefinition, DatasetPart>();
  const nameOf = await naming(taken, reading);
  for (const definition of asked.definitions) {
    const bytes = kept.read(nameOf(definition));
    const before = bytes ? unpackPart(bytes) : null;
    if (before) parts.set(definition, before);
  }
  const left = asked.definitions.filter((definition) => !parts.has(definition));
  if (left.length === 0) return parts;
  const anew = await readAnew({ ...asked, definitions: left }, taken, reading);
  return new Map(asked.definitions.flatMap((definition) => {
    const part = anew.get(definition) ?? parts.get(definition);
    return part ? [[definition, part] as const] : [];
  }));
}

/** By what the rows of a file are kept. */
async function naming({ file, sha256, size }: Omit<TakenFile, 'content'>, { finder, kept }: Reading): Promise<(definition: DatasetDefinition) => string> {
  const { madeFrom } = await finder;
  return (definition) => kept?.nameOf('rows', sha256, String(size), file.file, file.stem, String(file.fiscalYear), JSON.stringify(definition), madeFrom) ?? '';
}

async function readAnew({ file, definitions }: Asked, taken: TakenFile | null, reading: Reading): Promise<Parts> {
  const { finder, stopwatch, kept } = reading;
  if (taken?.content instanceof WorkbookFault) return partsOfRefused(definitions, { ...taken, file }, taken.content);
  const input: ReadInput = { file, taken, definitions, limits: defaultLimits, timed: stopwatch !== noStopwatch };
  const context = definitions.some(namesAgencies) ? (await finder).names : undefined;
  try {
    const { size, sha256, wasRead, parts, cost } = await runTask<ReadOutput>({ module: readTask, input, context, limits: defaultLimits });
    for (const stage of ['open', 'map'] as const) stopwatch.elsewhere(stage, { wall: 0, cpu: cost[stage] });
    // What could not be read today may be read tomorrow: a machine that was too busy is no property of the file.
    const nameOf = kept && wasRead ? await naming({ file, size, sha256 }, reading) : null;
    return new Map(definitions.map((definition, index) => {
      const part = parts[index] as Uint8Array | DatasetPart;
      if (nameOf && part instanceof Uint8Array) kept?.write(nameOf(definition), part);
      return [definition, part instanceof Uint8Array ? (unpackPart(part) as DatasetPart) : part];
    }));
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    // The process has ended, and with it what it knew of the file.
    return partsOfRefused(definitions, taken ?? (await takeFile(file)), error);
  }
}

const partsOfRefused = (definitions: readonly DatasetDefinition[], taken: Omit<TakenFile, 'content'>, fault: WorkbookFault): Parts =>
  new Map(definitions.map((definition) => [definition, readPart(definition, refused(taken, fault), () => null)]));
