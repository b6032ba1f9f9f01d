import { digestOfJson } from '#src/cache/answers.ts';
import type { Store } from '#src/cache/store.ts';
import { readPart, type DatasetPart } from '#src/datasets/datasetPart.ts';
import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { packPart, unpackPart } from '#src/datasets/keptPart.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { joinParts } from '#src/datasets/readDataset.ts';
import { openOnce, type OpenFiles } from '#src/openOnce.ts';
import type { Stopwatch } from '#src/stopwatch.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';
import type { WorkbookFile } from '#src/workbook/listWorkbooks.ts';

export interface ReadDatasets {
  readonly datasets: readonly Dataset[];
  /** What was wrong with the files themselves. */
  readonly diagnostics: readonly Diagnostic[];
  /** What each dataset was read from, by its id, as one digest; a dataset that may be read otherwise the next time has none. */
  readonly digests: ReadonlyMap<string, string>;
}

/** Finds agencies by name; `madeFrom` is the same only for finders that find the same. */
export interface Finder {
  readonly find: (name: string) => string | null;
  readonly madeFrom: string;
}

/** What the datasets are read with: rows kept by an earlier build (null: none are) and who wants to know the time. */
export interface Means {
  readonly stopwatch: Stopwatch;
  readonly kept: Store | null;
}

/** So many datasets are at most under way: the workers have always something to read, and few workbooks lie open at once. */
const mostUnderWay = 24;

/**
 * Reads every dataset from its workbooks. Each file is opened once, however many datasets read it, and its cells are let
 * go when the last of them has its rows. A file whose rows were kept is not opened: they are the same by its bytes, its
 * name, its definition, the agencies' names and the program. `finder` is asked for when the first workbook is open.
 */
export async function readDatasets(definitions: readonly DatasetDefinition[], files: ReadonlyMap<string, readonly WorkbookFile[]>, finder: Promise<Finder>, means: Means): Promise<ReadDatasets> {
  const opening = openOnce([...files.values()].flat());
  const datasets: Dataset[] = [];
  const digests = new Map<string, string>();
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < definitions.length; at = next++) {
      const definition = definitions[at] as DatasetDefinition;
      const own = files.get(definition.id) ?? [];
      const parts = await Promise.all(own.map((file) => partOf(definition, file, { opening, finder, ...means })));
      datasets[at] = joinParts(definition, parts.map(({ part }) => part));
      if (parts.every(({ isSure }) => isSure)) digests.set(definition.id, digestOfJson(parts.map(({ name }) => name)));
      for (const file of own) opening.close(file);
    }
  };
  await means.stopwatch.time('open', () => Promise.all(Array.from({ length: mostUnderWay }, work)));
  means.kept?.tidy();
  return { datasets, digests, diagnostics: opening.diagnostics() };
}

interface Reading extends Means {
  readonly opening: OpenFiles;
  readonly finder: Promise<Finder>;
}

/** What one dataset has from one workbook. `name` is the same for what is read the same; not where `isSure` is false. */
interface NamedPart {
  readonly part: DatasetPart;
  readonly name: string;
  readonly isSure: boolean;
}

async function partOf(definition: DatasetDefinition, file: WorkbookFile, reading: Reading): Promise<NamedPart> {
  const { opening, finder, kept } = reading;
  // Where nothing can have been kept, nothing is waited for.
  if (kept === null || kept.wasEmpty) await opening.open(file);
  const [{ sha256, size }, { madeFrom }] = await Promise.all([opening.take(file), finder]);
  const name = kept?.nameOf('rows', sha256, String(size), file.file, file.stem, String(file.fiscalYear), JSON.stringify(definition), madeFrom) ?? '';
  const bytes = kept?.read(name);
  if (!bytes) return readAnew(definition, file, name, reading);
  const part = unpackPart(bytes);
  opening.told(file, part.fileDiagnostics);
  return { part, name, isSure: true };
}

async function readAnew(definition: DatasetDefinition, file: WorkbookFile, name: string, { opening, finder, stopwatch, kept }: Reading): Promise<NamedPart> {
  const [opened, { find }] = await Promise.all([opening.open(file), finder]);
  const part = stopwatch.time('map', () => readPart(definition, opened, find));
  // What could not be read today may be read tomorrow: a machine that was too busy is no property of the file.
  const packed = kept && opened.workbook ? packPart(part) : null;
  if (packed) kept?.write(name, packed);
  return { part, name, isSure: opened.workbook !== null };
}
