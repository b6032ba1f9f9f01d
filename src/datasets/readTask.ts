import { agencyFinder } from '#src/datasets/content/agencyFinder.ts';
import type { Content } from '#src/datasets/content/content.ts';
import { readPart } from '#src/datasets/datasetPart.ts';
import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { packPart } from '#src/datasets/keptPart.ts';
import type { FindAgency } from '#src/datasets/tableReader.ts';
import { WorkbookFault } from '#src/workbook/fault.ts';
import type { Limits } from '#src/workbook/limits.ts';
import type { WorkbookFile } from '#src/workbook/listWorkbooks.ts';
import { opened, refused, takeFile, type OpenedWorkbook, type TakenFile } from '#src/workbook/openWorkbook.ts';
import { readOrRefuse } from '#src/workbook/readBytes.ts';

/** What agencies are found by. */
export type AgencyNames = Pick<Content, 'province' | 'agencies' | 'bodies' | 'collectives'>;

export interface ReadInput {
  readonly file: WorkbookFile;
  /** Its bytes, where they were taken from the disk before. */
  readonly taken: Omit<TakenFile, 'file'> | null;
  /** Whose rows are wanted. */
  readonly definitions: readonly DatasetDefinition[];
  readonly limits: Limits;
}

export interface ReadOutput {
  readonly size: number;
  readonly sha256: string;
  readonly wasRead: boolean;
  /** One for each definition, packed. */
  readonly parts: readonly Uint8Array[];
  /** Milliseconds that opening and mapping took by the clock of this process: it does nothing else, and to ask for its processor time would take as long as some of what is asked about. */
  readonly cost: { readonly open: number; readonly map: number };
}

/** Whether a definition's rows name agencies, which are found by their names. */
export const namesAgencies = ({ columns }: DatasetDefinition): boolean => columns.some((column) => 'type' in column && (column.type === 'agency' || column.type === 'agencies'));

/** The address of this file, for `runTask`. */
export const readTask = import.meta.url;

/** Opens a workbook and reads the rows that datasets have from it; runs in a process of its own. Refusals are told in the parts. */
export async function run({ file, taken, definitions, limits }: ReadInput, names: AgencyNames | undefined): Promise<ReadOutput> {
  const started = performance.now();
  const own = taken ? { file, ...taken } : await takeFile(file, limits);
  const book = await openHere(own, limits);
  const mapped = performance.now();
  const find = finderOf(names);
  const parts = definitions.map((definition) => packPart(readPart(definition, book, find)));
  return { size: own.size, sha256: own.sha256, wasRead: book.workbook !== null, parts, cost: { open: mapped - started, map: performance.now() - mapped } };
}

async function openHere(taken: TakenFile, limits: Limits): Promise<OpenedWorkbook> {
  const { content, file } = taken;
  try {
    if (content instanceof WorkbookFault) throw content;
    return opened(taken, await readOrRefuse(content, file.stem, limits));
  } catch (error) {
    if (error instanceof WorkbookFault) return refused(taken, error);
    throw error;
  }
}

const finders = new WeakMap<AgencyNames, FindAgency>();

/** Names come once to a process, and stay for all its files. */
function finderOf(names: AgencyNames | undefined): FindAgency {
  if (!names) return () => null;
  const find = finders.get(names) ?? agencyFinder(names).find;
  finders.set(names, find);
  return find;
}
