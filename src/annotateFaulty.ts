import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';
import { defaultLimits } from '#src/workbook/limits.ts';
import { listWorkbooks, type WorkbookFile } from '#src/workbook/listWorkbooks.ts';
import { openWorkbook } from '#src/workbook/openWorkbook.ts';

/** Whether copies in a folder would be read as workbooks: it lies within the spreadsheets, or is them. */
export function liesWithin(folder: string, spreadsheets: string): boolean {
  const way = relative(spreadsheets, folder);
  return way === '' || !(way.startsWith('..') || way.startsWith('/') || /^[A-Za-z]:/.test(way));
}

/**
 * Writes an annotated copy of every workbook that has an error or a warning, under its own path in `to`, and gives the
 * paths written. What lies in `to` besides is left alone.
 */
export async function annotateFaulty(spreadsheets: string, diagnostics: readonly Diagnostic[], to: string): Promise<string[]> {
  const listed = new Map((await listWorkbooks(spreadsheets)).files.map((file) => [file.file, file]));
  const byFile = Map.groupBy(diagnostics, (each) => each.file);
  const written: string[] = [];
  // Loaded here, for few checks ask for copies, and the library that writes them is slow to load.
  const { annotateWorkbook } = await import('#src/exports/annotate/annotateWorkbook.ts');
  for (const [name, findings] of [...byFile].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = listed.get(name);
    if (!file || findings.every((each) => each.severity === 'info')) continue;
    const copy = await annotateWorkbook({ file: name, bytes: await bytesOf(file), findings }, async () => (await openWorkbook(file)).workbook);
    const path = join(to, ...copy.file.split('/'));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, copy.bytes);
    written.push(path);
  }
  return written;
}

/** Nothing of a file that the reader refuses for its size: its copy is then a list alone. */
async function bytesOf(file: WorkbookFile): Promise<Uint8Array> {
  const { size } = await stat(file.path);
  return size > defaultLimits.fileBytes ? new Uint8Array() : new Uint8Array(await readFile(file.path));
}
