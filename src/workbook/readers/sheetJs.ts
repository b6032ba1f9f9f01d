import * as XLSX from '@e965/xlsx';
import type { RawCell } from '#src/workbook/cells/makeCell.ts';
import type { RawBook, RawSheet } from '#src/workbook/readers/rawBook.ts';

/** The code page of an old .xls that does not name its own. */
const thai = 874;
let codePages = false;

/**
 * Makes ready for old .xls files, which keep their text in the code page of the machine that wrote them: 874 in Thailand.
 * The tables are large, and other kinds of file do without.
 */
export async function loadCodePages(): Promise<void> {
  XLSX.set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
  codePages = true;
}

/**
 * Reads any workbook that SheetJS knows (xls, xlsb, ods, xlsx, Excel's own XML). `layout`: rows and columns that are hidden are
 * wanted too, and formats that a file names by number only. Numbers stay numbers; what is a date is decided elsewhere, by one rule. A sheet that the library
 * passed over because it could not read it throws, for it would be empty without a word.
 */
export function readWithSheetJs(bytes: Uint8Array, layout: boolean): RawBook {
  const book = XLSX.read(bytes, { type: 'array', ...(codePages ? { codepage: thai } : {}), dense: true, cellDates: false, cellNF: true, cellFormula: false, cellHTML: false, cellText: layout, cellStyles: layout });
  const sheets = book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    if (!sheet) throw new Error(`SheetJS could not read the sheet ${name}`);
    // Sheets of a chart, an old dialog or old macros have no cells of their own.
    if (/^(chart|dialog|macro)$/.test(String(sheet['!type']))) return [];
    return [toSheet(name, sheet, (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0)];
  });
  const modified = book.Props?.ModifiedDate;
  return {
    sheets,
    date1904: Boolean(book.Workbook?.WBProps?.date1904),
    modified: modified instanceof Date && !Number.isNaN(modified.getTime()) ? modified.toISOString().slice(0, 10) : null,
  };
}

function toSheet(name: string, sheet: XLSX.WorkSheet, hidden: boolean): RawSheet {
  const cells: RawCell[] = [];
  // Rows and cells that hold nothing are holes in these lists; forEach passes over them.
  (sheet['!data'] as (XLSX.CellObject[] | undefined)[] | undefined)?.forEach((line, row) => {
    line?.forEach((cell, column) => {
      const value = valueOf(cell);
      if (value !== null) cells.push({ row: row + 1, column: column + 1, value, format: formatOf(cell) });
    });
  });
  return {
    name,
    hidden,
    cells,
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 })),
    hiddenRows: new Set(hiddenPlaces(sheet['!rows'])),
    hiddenColumns: new Set(hiddenPlaces(sheet['!cols'])),
  };
}

function hiddenPlaces(list: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] {
  const places: number[] = [];
  list?.forEach((each, index) => {
    if (each?.hidden) places.push(index + 1);
  });
  return places;
}

const errorNames: Readonly<Record<number, string>> = { 0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A' };

const formatOf = (cell: XLSX.CellObject): string => (typeof cell.z === 'string' ? cell.z : 'General');

function valueOf(cell: XLSX.CellObject): RawCell['value'] | null {
  if (cell.t === 'e') return { error: cell.w ?? errorNames[Number(cell.v)] ?? '#VALUE!' };
  if (cell.v === undefined || cell.v === null) return null;
  if (typeof cell.v === 'number' || typeof cell.v === 'boolean') return cell.v;
  return typeof cell.v === 'string' ? cell.v : null;
}
