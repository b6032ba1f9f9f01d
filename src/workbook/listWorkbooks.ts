import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { compareThai } from '#src/thai/text.ts';

/** A file in a fiscal-year folder. `file` is its path under `spreadsheets/`, with `/`; `stem` its name without the ending. */
export interface WorkbookFile {
  readonly file: string;
  readonly path: string;
  readonly fiscalYear: number;
  readonly stem: string;
  readonly extension: string;
}

const yearFolder = /^25\d\d$/;

/** Excel's own lock file (`~$…`), and what systems leave behind. */
const passedOver = /^(~\$|\.|Thumbs\.db$|desktop\.ini$)/;

/** Endings of files that hold a table; anything else in the folders (a letter, a picture) is nobody's workbook. */
const tables = new Set(['xlsx', 'xlsm', 'csv', 'xls', 'xlsb', 'ods']);

export const isTable = (file: Pick<WorkbookFile, 'extension'>): boolean => tables.has(file.extension);

export interface Listing {
  /** Every file in the fiscal-year folders (`2560`, `2561` …), in order of year and name. */
  readonly files: readonly WorkbookFile[];
  /** Paths of tables that lie elsewhere, and so are read by nobody. */
  readonly misplaced: readonly string[];
}

/** Lists what lies under `spreadsheets/`. */
export async function listWorkbooks(directory: string): Promise<Listing> {
  const top = await readdir(directory, { withFileTypes: true });
  const years = top.filter((entry) => entry.isDirectory() && yearFolder.test(entry.name)).map((entry) => entry.name).sort();
  const lists = await Promise.all(years.map((year) => listYear(directory, year)));
  const files = lists.flat();
  const placed = new Set(files.map((file) => file.file));
  const everything = (await readdir(directory, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && !passedOver.test(entry.name));
  const paths = everything.map((entry) => relative(directory, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return { files, misplaced: paths.filter((path) => !placed.has(path) && isTable(nameParts(path))).sort(compareThai) };
}

function nameParts(name: string): { stem: string; extension: string } {
  const dot = name.lastIndexOf('.');
  return { stem: dot > 0 ? name.slice(0, dot) : name, extension: dot > 0 ? name.slice(dot + 1).toLowerCase() : '' };
}

async function listYear(directory: string, year: string): Promise<WorkbookFile[]> {
  const entries = await readdir(join(directory, year), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !passedOver.test(entry.name))
    .map((entry) => entry.name)
    .sort(compareThai)
    .map((name) => ({ file: `${year}/${name}`, path: join(directory, year, name), fiscalYear: Number(year), ...nameParts(name) }));
}
