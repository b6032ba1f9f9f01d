import ExcelJS from 'exceljs';
import type { IsoDate } from '#src/thai/period.ts';
import { makeSheet, type Cell, type Merge, type Sheet, type Workbook } from '#src/workbook/workbook.ts';

/** Parts that no dataset needs, and that make a careless file slow to read. */
const ignoreNodes = ['dataValidations', 'conditionalFormatting', 'hyperlinks', 'drawing', 'legacyDrawing', 'extLst'];

/**
 * Reads an .xlsx file. Throws what the library throws when the bytes are no such file;
 * the caller makes a diagnostic of it.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer, { ignoreNodes });
  const modified = book.modified instanceof Date && !Number.isNaN(book.modified.getTime()) ? isoOf(book.modified) : null;
  return { sheets: book.worksheets.map(toSheet), modified };
}

/** ExcelJS gives dates as UTC midnight; local getters would be a day early west of Greenwich. */
function isoOf(date: Date): IsoDate {
  return date.toISOString().slice(0, 10);
}

function toSheet(sheet: ExcelJS.Worksheet): Sheet {
  const cells = new Map<number, Map<number, Cell>>();
  const hiddenRows = new Set<number>();
  sheet.eachRow({ includeEmpty: false }, (row, rowNumber) => {
    if (row.hidden) hiddenRows.add(rowNumber);
    const line = new Map<number, Cell>();
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      const read = toCell(cell, rowNumber, column);
      if (read) line.set(column, read);
    });
    if (line.size > 0) cells.set(rowNumber, line);
  });
  const hiddenColumns = new Set<number>();
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    if (sheet.getColumn(column).hidden) hiddenColumns.add(column);
  }
  return makeSheet({ name: sheet.name, hidden: sheet.state !== 'visible', cells, merges: mergesOf(sheet), hiddenRows, hiddenColumns });
}

function mergesOf(sheet: ExcelJS.Worksheet): Merge[] {
  const ranges = (sheet.model as unknown as { merges?: string[] }).merges ?? [];
  return ranges.flatMap((range) => {
    const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range);
    if (!match) return [];
    const [, left = '', top, right = '', bottom] = match;
    return [{ top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) }];
  });
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function toCell(cell: ExcelJS.Cell, row: number, column: number): Cell | null {
  if (cell.type === ExcelJS.ValueType.Merge || cell.type === ExcelJS.ValueType.Null) return null;
  const base = { row, column, format: cell.numFmt ?? '' };
  // `cell.result` keeps 0 and false, which `cell.value.result` loses.
  const value = cell.type === ExcelJS.ValueType.Formula ? (cell.result as unknown) : (cell.value as unknown);
  if (value === undefined || value === null) {
    return cell.type === ExcelJS.ValueType.Formula
      ? { ...base, kind: 'unresolved', text: `=${cell.formula ?? ''}`, number: null, date: null }
      : null;
  }
  return { ...base, ...contentOf(value) };
}

function contentOf(value: unknown): Pick<Cell, 'kind' | 'text' | 'number' | 'date'> {
  if (typeof value === 'number') return { kind: 'number', text: String(value), number: value, date: null };
  if (typeof value === 'boolean') return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE', number: null, date: null };
  if (value instanceof Date) {
    return Number.isNaN(value.getTime())
      ? { kind: 'error', text: '#VALUE!', number: null, date: null }
      : { kind: 'date', text: isoOf(value), number: null, date: isoOf(value) };
  }
  if (typeof value === 'object' && value !== null && 'error' in value) {
    return { kind: 'error', text: String(value.error), number: null, date: null };
  }
  return { kind: 'text', text: plainText(value), number: null, date: null };
}

/** Plain text of a string, of rich text, or of a hyperlink around either. */
function plainText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('richText' in value && Array.isArray(value.richText)) {
    return value.richText.map((run: { text?: string }) => run.text ?? '').join('');
  }
  return 'text' in value ? plainText(value.text) : '';
}
