import type { DatasetAbout } from '#src/exports/datasetAbout.ts';
import { notesLines } from '#src/exports/notesLines.ts';
import { daySerial } from '#src/exports/sheet/daySerial.ts';
import type { CellValue, SheetContent } from '#src/exports/sheet/sheetContent.ts';
import { styleSheet, type Look } from '#src/exports/sheet/styleSheet.ts';
import { packStyles, writeWorkbook } from '#src/exports/sheet/workbookParts.ts';
import { flatValue, type DatasetTable, type TableColumn, type TableValue } from '#src/exports/tableColumn.ts';
import { sheetWords } from '#src/i18n/exports.ts';

const bold = { name: 'Calibri', size: 11, bold: true } as const;
const note: Look = { down: 'top', wrap: true };
const styles = packStyles(styleSheet([{}, { ...note, font: bold, fill: 'FFE4EBEE' }, { format: 'yyyy\\-mm\\-dd' }, note, { ...note, font: bold }], null));
/** Places in that list. */
const looks = { plain: 0, head: 1, date: 2, note: 3, noteHead: 4 } as const;

const WIDTHS: Record<TableColumn['type'], number> = { string: 24, list: 36, number: 16, integer: 12, boolean: 14, date: 14 };
const NOTE_WIDTHS = [28, 40, 80];

/**
 * A dataset as a workbook: sheet ข้อมูล (Thai headers, typed cells, head frozen) and sheet หมายเหตุและที่มา.
 * The same input gives the same bytes: every date in the file is the reference date. Text stays text, so nothing is run.
 */
export function toXlsx(about: DatasetAbout, table: DatasetTable): Uint8Array {
  return writeWorkbook([dataSheet(table), notesSheet(about, table)], styles, { title: about.title, creator: about.publisher, date: about.referenceDate });
}

function dataSheet({ columns, values, height }: DatasetTable): SheetContent {
  return {
    name: sheetWords.data,
    columns: columns.map(({ type }) => ({ width: WIDTHS[type], look: type === 'date' ? looks.date : looks.plain })),
    rows: [{ values: columns.map(({ title }) => title), look: columns.map(() => looks.head) }],
    body: { values, height, cellOf: (value, column) => (columns[column]?.type === 'date' ? serialOf(value) : flatValue(value)) },
    frozen: 1,
    filtered: true,
    merges: [],
  };
}

/** What is no date stays as it is. */
function serialOf(value: TableValue): CellValue {
  const flat = flatValue(value);
  return typeof flat === 'string' ? daySerial(flat) : flat;
}

function notesSheet(about: DatasetAbout, table: DatasetTable): SheetContent {
  const lines = notesLines(about, table);
  return {
    name: sheetWords.notes,
    columns: NOTE_WIDTHS.map((width) => ({ width, look: looks.plain })),
    rows: lines.map(({ cells, head }) => ({ values: cells, look: cells.map((_, index) => (head || index === 0 ? looks.noteHead : looks.note)) })),
    frozen: 0,
    // A text of its own runs over the two columns; the table of columns needs both.
    merges: lines.flatMap(({ cells }, at) => (cells.length === 2 ? [`B${at + 1}:C${at + 1}`] : [])),
  };
}
