import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileProblem, type Diagnostic, type FileProblemCode } from '#src/workbook/diagnostic.ts';
import type { WorkbookFile } from '#src/workbook/listWorkbooks.ts';
import { CsvError, readCsv } from '#src/workbook/readCsv.ts';
import { readXlsx } from '#src/workbook/readXlsx.ts';
import type { Workbook } from '#src/workbook/workbook.ts';

export interface OpenedWorkbook {
  readonly file: WorkbookFile;
  readonly bytes: number;
  readonly sha256: string;
  /** null when the file could not be read; `diagnostics` then says why. */
  readonly workbook: Workbook | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Opens one file. What is wrong with it becomes a diagnostic; nothing is thrown. */
export async function openWorkbook(file: WorkbookFile): Promise<OpenedWorkbook> {
  const bytes = new Uint8Array(await readFile(file.path));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const facts = { file, bytes: bytes.length, sha256 };
  try {
    const workbook = await parse(bytes, file);
    if (workbook.sheets.length === 0) return { ...facts, workbook: null, diagnostics: [fileProblem('no-sheets', file.file)] };
    return { ...facts, workbook, diagnostics: [] };
  } catch (error) {
    return { ...facts, workbook: null, diagnostics: [fileProblem(reasonOf(error, bytes), file.file)] };
  }
}

async function parse(bytes: Uint8Array, file: WorkbookFile): Promise<Workbook> {
  if (file.extension === 'csv') return readCsv(bytes, file.stem);
  return readXlsx(bytes);
}

/** Why a file could not be read, told from its first bytes. */
function reasonOf(error: unknown, bytes: Uint8Array): FileProblemCode {
  if (error instanceof CsvError) return error.reason;
  if (bytes.length === 0) return 'empty-file';
  const isCompound = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
  if (isCompound) return 'old-or-locked';
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? 'damaged' : 'unknown-kind';
}
