import type ExcelJS from 'exceljs';
import enums from 'exceljs/lib/doc/enums.js';
import Workbook from 'exceljs/lib/doc/workbook.js';
import type { RawCell } from '#src/workbook/cells/makeCell.ts';
import type { RawCells } from '#src/workbook/readers/rawBook.ts';

/**
 * Reads the sheets of a plain package (see `plainPackage`) with ExcelJS. Its styles carry the place of each format in
 * `formats` instead of the format, so that the library turns no number into a date by its own rule.
 * Throws what the library throws.
 */
export async function readWithExcelJs(zip: Uint8Array, names: readonly string[], formats: readonly string[]): Promise<RawCells[]> {
  const book = new Workbook();
  await book.xlsx.load(zip as unknown as ExcelJS.Buffer);
  return names.map((name, index) => {
    const sheet = book.getWorksheet(plainName(index));
    if (!sheet) throw new Error(`ExcelJS lost the sheet ${name}`);
    return { name, cells: cellsOf(sheet, formats) };
  });
}

/** ExcelJS refuses some names that real sheets bear; it is given these. */
export const plainName = (index: number): string => `s${index + 1}`;

function cellsOf(sheet: ExcelJS.Worksheet, formats: readonly string[]): RawCell[] {
  const cells: RawCell[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, at) => {
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      const value = valueOf(cell);
      if (value !== null) cells.push({ row: at, column, value, format: formats[placeOf(cell.numFmt)] ?? 'General' });
    });
  });
  return cells;
}

const placeOf = (format: string | undefined): number => Number(/^"(\d+)"$/.exec(format ?? '')?.[1] ?? 0);

function valueOf(cell: ExcelJS.Cell): RawCell['value'] | null {
  if (cell.type === enums.ValueType.Formula) return { formula: cell.formula ?? '' };
  const value = cell.value as unknown;
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'object' && 'error' in value) return { error: String(value.error) };
  return plainText(value);
}

/** Plain text of rich text, or of a hyperlink around it. */
function plainText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('richText' in value && Array.isArray(value.richText)) return value.richText.map((run: { text?: string }) => run.text ?? '').join('');
  return 'text' in value ? plainText(value.text) : '';
}
