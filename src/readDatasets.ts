import type { DatasetDefinition } from '#src/datasets/definition.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { readDataset } from '#src/datasets/readDataset.ts';
import type { Stopwatch } from '#src/stopwatch.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';
import type { WorkbookFile } from '#src/workbook/listWorkbooks.ts';
import { openWorkbook, type OpenedWorkbook } from '#src/workbook/openWorkbook.ts';

export interface ReadDatasets {
  readonly datasets: readonly Dataset[];
  /** What was wrong with the files themselves. */
  readonly diagnostics: readonly Diagnostic[];
}

type FindAgency = (name: string) => string | null;

/** So many datasets are at most under way: the workers have always something to read, and few workbooks lie open at once. */
const mostUnderWay = 24;

/**
 * Reads every dataset from its workbooks. Each file is opened once, however many datasets read it, and its cells are let
 * go when the last of them has its rows. `finder` is asked for when the first workbook is open.
 */
export async function readDatasets(definitions: readonly DatasetDefinition[], files: ReadonlyMap<string, readonly WorkbookFile[]>, finder: Promise<FindAgency>, stopwatch: Stopwatch): Promise<ReadDatasets> {
  const opening = openOnce([...files.values()].flat());
  const datasets: Dataset[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < definitions.length; at = next++) {
      const definition = definitions[at] as DatasetDefinition;
      const own = files.get(definition.id) ?? [];
      const opened = await Promise.all(own.map((file) => opening.open(file)));
      const findAgency = await finder;
      datasets[at] = stopwatch.time('map', () => readDataset(definition, opened, findAgency));
      for (const file of own) opening.close(file);
    }
  };
  await stopwatch.time('open', () => Promise.all(Array.from({ length: mostUnderWay }, work)));
  return { datasets, diagnostics: opening.diagnostics() };
}

/** Counts who still reads a file; `close` is called once for each `open`. */
function openOnce(asked: readonly WorkbookFile[]) {
  const left = new Map<string, number>();
  for (const { file } of asked) left.set(file, (left.get(file) ?? 0) + 1);
  const open = new Map<string, Promise<OpenedWorkbook>>();
  const found = new Map([...left.keys()].map((file) => [file, [] as readonly Diagnostic[]]));
  return {
    async open(file: WorkbookFile): Promise<OpenedWorkbook> {
      const before = open.get(file.file);
      if (before) return before;
      const opening = openWorkbook(file);
      open.set(file.file, opening);
      found.set(file.file, (await opening).diagnostics);
      return opening;
    },
    close({ file }: WorkbookFile): void {
      const count = (left.get(file) ?? 1) - 1;
      left.set(file, count);
      if (count === 0) open.delete(file);
    },
    diagnostics: (): Diagnostic[] => [...found.values()].flat(),
  };
}
