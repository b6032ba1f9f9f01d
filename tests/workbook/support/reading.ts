import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellAddress } from '#src/workbook/cellRef.ts';
import { WorkbookFault } from '#src/workbook/fault.ts';
import { defaultLimits, type Limits } from '#src/workbook/limits.ts';
import { openWithin, type OpenedWorkbook } from '#src/workbook/openWorkbook.ts';
import { readBytes } from '#src/workbook/readBytes.ts';
import type { Cell, Sheet, Workbook } from '#src/workbook/workbook.ts';

export const readAll = async (bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Workbook> =>
  (await readBytes(bytes, 'แฟ้ม', { ...defaultLimits, ...limits })).workbook;

export async function readFirst(bytes: Uint8Array): Promise<Sheet> {
  const [sheet] = (await readAll(bytes)).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** One cell in a line: its kind, what it holds, and what is doubted. */
export const shown = (cell: Cell | undefined): string =>
  cell === undefined ? 'empty' : [cell.kind, cell.number ?? cell.date ?? cell.text, ...(cell.doubt === undefined ? [] : [`doubt ${cell.doubt}`])].join(' ');

/** Every cell of the first sheet, by its address. */
export async function cellsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const sheet = await readFirst(bytes);
  return Object.fromEntries([...sheet.cells()].map((cell) => [cellAddress(cell.row, cell.column), shown(cell)]));
}

/** The code by which a file is refused, with what was found; 'read' when it is not. */
export async function refusalOf(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<string> {
  try {
    await readAll(bytes, limits);
    return 'read';
  } catch (error) {
    if (error instanceof WorkbookFault) return error.message;
    throw error;
  }
}

/** Opens bytes as the product does: from the disk, in a worker. */
export async function openBytes(bytes: Uint8Array, name: string, limits: Partial<Limits> = {}): Promise<OpenedWorkbook> {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-'));
  try {
    const path = join(folder, name);
    await writeFile(path, bytes);
    const dot = name.lastIndexOf('.');
    return await openWithin({ file: `2560/${name}`, path, fiscalYear: 2560, stem: name.slice(0, dot), extension: name.slice(dot + 1) }, { ...defaultLimits, ...limits });
  } finally {
    await rm(folder, { recursive: true });
  }
}
