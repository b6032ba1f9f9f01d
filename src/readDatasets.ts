import { digestOfJson } from '#src/cache/answers.ts';
import type { Store } from '#src/cache/store.ts';
import { readPart, type DatasetPart } from '#src/datasets/datasetPart.ts';
import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { definitionDigest } from '#src/datasets/definitionDigest.ts';
import { joinParts } from '#src/datasets/joinParts.ts';
import { unpackPart } from '#src/datasets/keptPart.ts';
import { rowsOf } from '#src/datasets/lazyDataset.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { namesAgencies, readTask, type AgencyNames, type ReadInput, type ReadOutput } from '#src/datasets/readTask.ts';
import { noteParts } from '#src/datasets/sentDataset.ts';
import type { Stopwatch } from '#src/stopwatch.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';
import { WorkbookFault } from '#src/workbook/fault.ts';
import { defaultLimits } from '#src/workbook/limits.ts';
import type { WorkbookFile } from '#src/workbook/listWorkbooks.ts';
import { refused, takeFile, type TakenFile } from '#src/workbook/openWorkbook.ts';
import { enoughTasks, runTask } from '#src/workbook/pool/runTask.ts';

export interface ReadDatasets {
  readonly datasets: readonly Dataset[];
  /** What was wrong with the files themselves. */
  readonly diagnostics: readonly Diagnostic[];
  /** What each dataset was read from, as one digest, by what tells that its rows were looked at; a dataset that may be read otherwise the next time has none. */
  readonly digests: ReadonlyMap<string, string>;
}

/** What agencies are found by; `madeFrom` is the same only for names that are. */
export interface Finder {
  readonly names: AgencyNames;
  readonly madeFrom: string;
}

/** What the datasets are read with: rows kept by an earlier build (null: none are), who wants to know the time, and who hears of each dataset that is read anew, while others still are. */
export interface Means {
  readonly stopwatch: Stopwatch;
  readonly kept: Store | null;
  readonly heard: (dataset: Dataset) => void;
}

interface Asked {
  readonly file: WorkbookFile;
  readonly definitions: DatasetDefinition[];
}

/** What one dataset has from one workbook. `name` is the same for what is read the same; null where that is not known. */
interface NamedPart {
  readonly part: DatasetPart;
  readonly name: string | null;
  /** As it came; null: nothing came. */
  readonly packed: Uint8Array | null;
}

/** The parts of one file, one for each definition that asked. */
type Parts = ReadonlyMap<DatasetDefinition, NamedPart>;

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
  const digests = new Map<string, string>();
  const join = (definition: DatasetDefinition): Dataset => {
    const parts = (files.get(definition.id) ?? []).flatMap(({ file }) => read.get(file)?.get(definition) ?? []);
    if (parts.every(({ name }) => name !== null)) digests.set(rowsOf(definition.id), digestOfJson(parts.map(({ name }) => name)));
    const dataset = joinParts(definition, parts.map(({ part }) => part));
    const packed = parts.flatMap((part) => part.packed ?? []);
    if (packed.length === parts.length) noteParts(dataset, packed);
    return dataset;
  };
  const joined = new Map<DatasetDefinition, Dataset>();
  const hear = (definition: DatasetDefinition): void => {
    if (!files.get(definition.id)?.every(({ file }) => read.has(file))) return;
    const dataset = join(definition);
    joined.set(definition, dataset);
    means.heard(dataset);
  };
  let next = 0;
  const work = async (): Promise<void> => {
    for (let one = all[next++]; one; one = all[next++]) {
      read.set(one.file.file, await partsOf(one, { finder, ...means }));
      if (means.kept === null || means.kept.wasEmpty) one.definitions.forEach(hear);
    }
  };
  await means.stopwatch.time('open', () => Promise.all(Array.from({ length: enoughTasks }, work)));
  means.kept?.tidy();
  const datasets = definitions.map((definition) => joined.get(definition) ?? join(definition));
  return { datasets, digests, diagnostics: all.flatMap(({ file: { file } }) => [...(read.get(file)?.values() ?? [])][0]?.part.fileDiagnostics ?? []) };
}

interface Reading extends Means {
  readonly finder: Promise<Finder>;
}

async function partsOf(asked: Asked, reading: Reading): Promise<Parts> {
  const { kept } = reading;
  // Where nothing can have been kept, nothing is waited for: whoever reads the file takes it from the disk.
  if (kept === null || kept.wasEmpty) return readAnew(asked, null, reading);
  const taken = await takeFile(asked.file);
  const parts = new Map<DatasetDefinition, NamedPart>();
  const nameOf = await naming(taken, reading);
  for (const definition of asked.definitions) {
    const name = nameOf(definition);
    const bytes = kept.read(name);
    if (bytes) parts.set(definition, { part: unpackPart(bytes), name, packed: bytes });
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
  return (definition) => kept?.nameOf('rows', sha256, String(size), file.file, file.stem, String(file.fiscalYear), definitionDigest(definition), madeFrom) ?? '';
}

async function readAnew({ file, definitions }: Asked, taken: TakenFile | null, reading: Reading): Promise<Parts> {
  const { finder, stopwatch, kept } = reading;
  if (taken?.content instanceof WorkbookFault) return partsOfRefused(definitions, { ...taken, file }, taken.content);
  const input: ReadInput = { file, taken, definitions, limits: defaultLimits };
  const context = definitions.some(namesAgencies) ? (await finder).names : undefined;
  try {
    const { size, sha256, wasRead, parts, cost } = await runTask<ReadOutput>({ module: readTask, input, context, limits: defaultLimits });
    for (const stage of ['open', 'map'] as const) stopwatch.elsewhere(stage, { wall: 0, cpu: cost[stage] });
    // What could not be read today may be read tomorrow: a machine that was too busy is no property of the file.
    const nameOf = kept && wasRead ? await naming({ file, size, sha256 }, reading) : null;
    return new Map(definitions.map((definition, index) => {
      const packed = parts[index] as Uint8Array;
      const name = nameOf?.(definition) ?? null;
      if (name !== null) kept?.write(name, packed);
      return [definition, { part: unpackPart(packed), name, packed }];
    }));
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    // The process has ended, and with it what it knew of the file.
    return partsOfRefused(definitions, taken ?? (await takeFile(file)), error);
  }
}

const partsOfRefused = (definitions: readonly DatasetDefinition[], taken: Omit<TakenFile, 'content'>, fault: WorkbookFault): Parts =>
  new Map(definitions.map((definition) => [definition, { part: readPart(definition, refused(taken, fault), () => null), name: null, packed: null }]));
