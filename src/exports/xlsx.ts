import ExcelJS from 'exceljs';
import type { DatasetAbout } from '#src/exports/datasetAbout.ts';
import { notesLines } from '#src/exports/notesLines.ts';
import { settleZip } from '#src/exports/settleZip.ts';
import { flatValue, type DatasetTable, type TableColumn, type TableValue } from '#src/exports/tableColumn.ts';
import { sheetWords } from '#src/i18n/exports.ts';

const BOLD = { bold: true } as const;
const HEAD_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE4EBEE' } } as const;
const WIDTHS: Record<TableColumn['type'], number> = { string: 24, list: 36, number: 16, integer: 12, boolean: 14, date: 14 };

/**
 * A dataset as a workbook: sheet ข้อมูล (Thai headers, typed cells, head frozen) and sheet หมายเหตุและที่มา.
 * The same input gives the same bytes: every date in the file is the reference date. Text stays text, so nothing is run.
 */
export async function toXlsx(about: DatasetAbout, table: DatasetTable): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const day = new Date(`${about.referenceDate}T00:00:00Z`);
  Object.assign(book, { creator: about.publisher, lastModifiedBy: about.publisher, title: about.title, created: day, modified: day });
  addData(book, table);
  addNotes(book, about, table);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  return settleZip(bytes, about.referenceDate);
}

function addData(book: ExcelJS.Workbook, table: DatasetTable): void {
  const sheet = book.addWorksheet(sheetWords.data, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = table.columns.map(({ type }) => ({ width: WIDTHS[type], style: type === 'date' ? { numFmt: 'yyyy-mm-dd' } : {} }));
  const head = sheet.addRow(table.columns.map((column) => column.title));
  head.font = BOLD;
  head.fill = HEAD_FILL;
  head.alignment = { vertical: 'top', wrapText: true };
  for (const row of table.rows) sheet.addRow(row.map((value, index) => cellValue(value, table.columns[index])));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: table.rows.length + 1, column: table.columns.length } };
}

function cellValue(value: TableValue, column: TableColumn | undefined): string | number | boolean | Date | null {
  if (column?.type === 'date' && typeof value === 'string') return new Date(`${value}T00:00:00Z`);
  return flatValue(value);
}

function addNotes(book: ExcelJS.Workbook, about: DatasetAbout, table: DatasetTable): void {
  const sheet = book.addWorksheet(sheetWords.notes);
  sheet.columns = [{ width: 28 }, { width: 40 }, { width: 80 }];
  for (const line of notesLines(about, table)) {
    const row = sheet.addRow([...line.cells]);
    row.alignment = { vertical: 'top', wrapText: true };
    row.getCell(1).font = BOLD;
    if (line.head) row.font = BOLD;
    // A text of its own runs over the two columns; the table of columns needs both.
    if (line.cells.length === 2) sheet.mergeCells(row.number, 2, row.number, 3);
  }
}
