import * as XLSX from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel.full.mjs';
import ExcelJS from 'exceljs';

XLSX.set_cptable(codepages);

/** What a reader makes of a file, by `sheet!row,column`: dates as serial numbers, text without outer blanks. */
export type Reading = ReadonlyMap<string, string | number | boolean>;

/** One form for what readers give in many: numbers written as text are numbers, for a CSV has no others. */
export function plainValue(value: unknown): string | number | boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== 'string') return null;
  const text = value.replace(/\s+/g, ' ').trim();
  if (text === '') return null;
  return /^-?[\d,]*\.?\d+$/.test(text) ? Number(text.replaceAll(',', '')) : text;
}

export const same = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-7 * Math.max(1, Math.abs(a)) : a === b;

/** SheetJS by itself, on the file as it lies. */
export function readPlainlyWithSheetJs(bytes: Uint8Array): Reading {
  const book = XLSX.read(bytes, { type: 'array', dense: true, cellDates: false });
  const cells = new Map<string, string | number | boolean>();
  book.SheetNames.forEach((name) => {
    (book.Sheets[name]?.['!data'] as (XLSX.CellObject[] | undefined)[] | undefined)?.forEach((line, row) => {
      line?.forEach((cell, column) => {
        const value = cell.t === 'e' ? '#' : plainValue(cell.v);
        if (value !== null) cells.set(`${name}!${row + 1},${column + 1}`, value);
      });
    });
  });
  return cells;
}

/** ExcelJS by itself, on the file as it lies; it may hang or eat memory, so it is called last. */
export async function readPlainlyWithExcelJs(bytes: Uint8Array): Promise<Reading> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const cells = new Map<string, string | number | boolean>();
  book.worksheets.forEach((sheet) => {
    sheet.eachRow((row, at) => {
      row.eachCell((cell, column) => {
        const value = plainValue(excelJsValue(cell));
        if (value !== null) cells.set(`${sheet.name}!${at},${column}`, value);
      });
    });
  });
  return cells;
}

function excelJsValue(cell: ExcelJS.Cell): unknown {
  const value = (cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value) as unknown;
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return 'error' in value ? '#' : cell.text;
}
