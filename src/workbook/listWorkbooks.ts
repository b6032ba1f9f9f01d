import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
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

/** Every file in the fiscal-year folders (`2560`, `2561` …) of `directory`, in order of year and name. */
export async function listWorkbooks(directory: string): Promise<WorkbookFile[]> {
  const years = (await readdir(directory, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && yearFolder.test(entry.name))
    .map((entry) => entry.name)
    .sort();
  const lists = await Promise.all(years.map((year) => listYear(directory, year)));
  return lists.flat();
}

async function listYear(directory: string, year: string): Promise<WorkbookFile[]> {
  const entries = await readdir(join(directory, year), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !passedOver.test(entry.name))
    .map((entry) => entry.name)
    .sort(compareThai)
    .map((name) => {
      const dot = name.lastIndexOf('.');
      const stem = dot > 0 ? name.slice(0, dot) : name;
      const extension = dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
      return { file: `${year}/${name}`, path: join(directory, year, name), fiscalYear: Number(year), stem, extension };
    });
}
