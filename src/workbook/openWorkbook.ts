import { createHash, hash } from 'node:crypto';
import { closeSync, createReadStream, fstatSync, openSync, readFileSync } from 'node:fs';
import { fileProblem, type Diagnostic } from '#src/workbook/diagnostic.ts';
import { WorkbookFault } from '#src/workbook/fault.ts';
import { defaultLimits, type Limits } from '#src/workbook/limits.ts';
import type { WorkbookFile } from '#src/workbook/listWorkbooks.ts';
import type { OpenInput, OpenOutput } from '#src/workbook/pool/openTask.ts';
import { unpackWorkbook } from '#src/workbook/pool/packWorkbook.ts';
import { runTask } from '#src/workbook/pool/runTask.ts';
import type { ReadBytes, WorkbookKind } from '#src/workbook/readBytes.ts';
import type { Workbook } from '#src/workbook/workbook.ts';

export interface OpenedWorkbook {
  readonly file: WorkbookFile;
  readonly bytes: number;
  readonly sha256: string;
  /** What the file is by its bytes; null when it could not be read. */
  readonly kind: WorkbookKind | null;
  /** null when the file could not be read; `diagnostics` then says why. They may also tell something of a file that was read. */
  readonly workbook: Workbook | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file as it lay on the disk, before anybody reads what is in it. */
export interface TakenFile {
  readonly file: WorkbookFile;
  readonly size: number;
  /** Of its bytes; '' where they cannot be had. */
  readonly sha256: string;
  /** The bytes, or why they are not read. */
  readonly content: Uint8Array | WorkbookFault;
}

/** Opens one file, in a process of its own. Whatever is wrong with it, even that it cannot be had from the disk, becomes a diagnostic. */
export async function openWorkbook(file: WorkbookFile): Promise<OpenedWorkbook> {
  return openWithin(file, defaultLimits);
}

/** `openWorkbook` with limits of one's own. */
export async function openWithin(file: WorkbookFile, limits: Limits): Promise<OpenedWorkbook> {
  return openTaken(await takeFile(file, limits), limits);
}

/** The first half of opening a file: its bytes, and who they are. */
export async function takeFile(file: WorkbookFile, limits: Limits = defaultLimits): Promise<TakenFile> {
  try {
    const read = readWithin(file.path, limits.fileBytes);
    const { size } = read;
    if (read.content === null) return { file, size, sha256: await hashOf(file.path), content: new WorkbookFault('too-large') };
    return { file, size, sha256: hash('sha256', read.content), content: read.content };
  } catch {
    // A file that is gone, is a folder, may not be read, or that Excel holds open costs its own diagnostic and no more.
    return { file, size: 0, sha256: '', content: new WorkbookFault('unreadable') };
  }
}

/** A file's bytes, or null where they are more than `most`. At once: to be told of each step by turns takes longer than the steps. */
function readWithin(path: string, most: number): { readonly size: number; readonly content: Uint8Array | null } {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size > most) return { size, content: null };
    const content = new Uint8Array(readFileSync(file));
    return { size, content };
  } finally {
    closeSync(file);
  }
}

const openTask = new URL('./pool/openTask.ts', import.meta.url).href;

/** The other half. */
async function openTaken(taken: TakenFile, limits: Limits): Promise<OpenedWorkbook> {
  const { file, content: bytes } = taken;
  if (bytes instanceof WorkbookFault) return refused(taken, bytes);
  try {
    const input: OpenInput = { bytes, stem: file.stem, limits };
    const { kind, workbook, notes } = await runTask<OpenOutput>({ module: openTask, input, limits });
    return opened(taken, { kind, workbook: unpackWorkbook(workbook), notes });
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    return refused(taken, error);
  }
}

/** A file that was read. */
export const opened = ({ file, size, sha256 }: TakenFile, { kind, workbook, notes }: ReadBytes): OpenedWorkbook => ({ file, bytes: size, sha256, kind, workbook, diagnostics: notes.map((code) => fileProblem(code, file.file)) });

/** A file that could not be read: why is told of it, and nothing else is known. */
export const refused = ({ file, size, sha256 }: Omit<TakenFile, 'content'>, { code, found }: Pick<WorkbookFault, 'code' | 'found'>): OpenedWorkbook => ({ file, bytes: size, sha256, kind: null, workbook: null, diagnostics: [fileProblem(code, file.file, found)] });

async function hashOf(path: string): Promise<string> {
  const whole = createHash('sha256');
  for await (const chunk of createReadStream(path)) whole.update(chunk as Uint8Array);
  return whole.digest('hex');
}
