import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { frozenProvince } from './frozenProvince.ts';

/** A copy of the tests' own province in a folder of its own, to be spoilt and mended. */
export function temporaryProvince() {
  const root = mkdtempSync(join(tmpdir(), 'sakhon-province-'));
  const directories = { spreadsheets: join(root, 'spreadsheets'), content: join(root, 'content') };
  cpSync(frozenProvince.spreadsheets, directories.spreadsheets, { recursive: true });
  cpSync(frozenProvince.content, directories.content, { recursive: true });
  return {
    root,
    directories,
    /** Opens a workbook, lets it be changed, and saves it: every other byte of it may differ afterwards. */
    async edit(file: string, change: (book: ExcelJS.Workbook) => void) {
      const path = join(directories.spreadsheets, file);
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(path);
      change(book);
      await book.xlsx.writeFile(path);
    },
    async type(file: string, sheet: string, cell: string, value: string | number | null) {
      await this.edit(file, (book) => {
        const found = book.getWorksheet(sheet);
        if (!found) throw new Error(`no sheet ${sheet}`);
        found.getCell(cell).value = value;
      });
    },
    replaceInContent(file: string, from: string | RegExp, to: string) {
      const path = join(directories.content, file);
      const text = readFileSync(path, 'utf8');
      if (text.replace(from, to) === text) throw new Error(`nothing to replace in ${file}`);
      writeFileSync(path, text.replace(from, to));
    },
    restore(file: string) {
      cpSync(join(frozenProvince.spreadsheets, file), join(directories.spreadsheets, file));
    },
    remove() {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
