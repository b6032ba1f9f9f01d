import type { DatasetAbout } from '#src/exports/datasetAbout.ts';
import { notesLines } from '#src/exports/notesLines.ts';
import { looks, type CellValue, type SheetContent } from '#src/exports/sheet/sheetXml.ts';
import { writeWorkbook } from '#src/exports/sheet/workbookParts.ts';
import { flatValue, type DatasetTable, type TableColumn, type TableValue } from '#src/exports/tableColumn.ts';
import { sheetWords } from '#src/i18n/exports.ts';

const WIDTHS: Record<TableColumn['type'], number> = { string: 24, list: 36, number: 16, integer: 12, boolean: 14, date: 14 };
const NOTE_WIDTHS = [28, 40, 80];

/**
 * A dataset as a workbook: sheet ข้อมูล (Thai headers, typed cells, head frozen) and sheet หมายเหตุและที่มา.
 * The same input gives the same bytes: every date in the file is the reference date. Text stays text, so nothing is run.
 */
export function toXlsx(about: DatasetAbout, table: DatasetTable): Uint8Array {
  return writeWorkbook([dataSheet(table), notesSheet(about, table)], { title: about.title, creator: about.publisher, date: about.referenceDate });
}

function dataSheet({ columns, rows }: DatasetTable): SheetContent {
  const dates = columns.map(({ type }) => type === 'date');
  return {
    name: sheetWords.data,
    columns: columns.map(({ type }) => ({ width: WIDTHS[type], look: type === 'date' ? looks.date : looks.plain })),
    rows: [
      { values: columns.map(({ title }) => title), look: looks.head },
      ...rows.map((row) => ({ values: row.map((value, index) => (dates[index] ? serialOf(value) : flatValue(value))), look: null })),
    ],
    headed: true,
    merges: [],
  };
}

/** Days since 30 December 1899, as a spreadsheet counts; what is no date stays as it is. */
function serialOf(value: TableValue): CellValue {
  const flat = flatValue(value);
  return typeof flat === 'string' ? Date.parse(`${flat}T00:00:00Z`) / 86_400_000 + 25_569 : flat;
}

function notesSheet(about: DatasetAbout, table: DatasetTable): SheetContent {
  const lines = notesLines(about, table);
  return {
    name: sheetWords.notes,
    columns: NOTE_WIDTHS.map((width) => ({ width, look: looks.plain })),
    rows: lines.map(({ cells, head }) => ({ values: cells, look: head ? looks.noteHead : cells.map((_, index) => (index === 0 ? looks.noteHead : looks.note)) })),
    headed: false,
    // A text of its own runs over the two columns; the table of columns needs both.
    merges: lines.flatMap(({ cells }, at) => (cells.length === 2 ? [`B${at + 1}:C${at + 1}`] : [])),
  };
}
