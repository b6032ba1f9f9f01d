import ExcelJS from 'exceljs';
import { fillColours } from '#src/exports/annotate/colours.ts';
import { commentText } from '#src/exports/annotate/comments.ts';
import { findingsList, type FindingsList } from '#src/exports/annotate/findingsList.ts';
import { findingsByCell, type CellFindings } from '#src/exports/annotate/marks.ts';
import { sheetNames } from '#src/exports/annotate/sheetNames.ts';
import { settleZip } from '#src/exports/settleZip.ts';
import { annotateWords } from '#src/i18n/annotate.ts';
import type { Diagnostic, Severity } from '#src/workbook/diagnostic.ts';
import type { Cell, Sheet, Workbook } from '#src/workbook/workbook.ts';

/** A copy is for looking at: more cells than this would make it heavier than its use. */
const mostCells = 200_000;

/** Places that are looked at on a sheet: one cell in the last row and column must not mean all between. */
const mostPlaces = 2_000_000;

/** Nobody wrote it at any time: the same workbook must give the same bytes. */
const anyDay = '1980-01-01';

/** A new workbook with the list of findings and, where the cells could be read, their values with the faulty ones coloured. */
export async function copyWithFindings(file: string, workbook: Workbook | null, findings: readonly Diagnostic[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const day = new Date(`${anyDay}T00:00:00Z`);
  Object.assign(book, { creator: annotateWords.author, lastModifiedBy: annotateWords.author, created: day, modified: day });
  const names = sheetNames(workbook?.sheets.map((sheet) => sheet.name) ?? [], annotateWords.sheet);
  const extension = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const kind = annotateWords.kinds[extension] ?? annotateWords.otherKind(extension);
  const name = file.split('/').at(-1) ?? file;
  const list = book.addWorksheet(annotateWords.sheet, { properties: { tabColor: { argb: 'FFC00000' } } });
  let left = mostCells;
  for (const [index, sheet] of (workbook?.sheets ?? []).entries()) {
    const own = findings.filter((each) => each.sheet === sheet.name);
    left = copySheet(book, names[index] ?? sheet.name, sheet, findingsByCell(own, sheet.merges), left);
  }
  const lines = [workbook ? annotateWords.copied(kind) : annotateWords.notRead(kind), ...(left < 0 ? [annotateWords.cutShort(mostCells)] : []), annotateWords.mendOriginal(name)];
  const renamed = new Map(workbook?.sheets.map((sheet, index) => [sheet.name, names[index] ?? sheet.name]));
  const told = findings.map((each) => ({ ...each, sheet: each.sheet === null ? null : (renamed.get(each.sheet) ?? each.sheet) }));
  writeList(list, findingsList(file, told, new Set(names), lines));
  return settleZip(new Uint8Array(await book.xlsx.writeBuffer()), anyDay);
}

const boxed = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;
const border = { left: boxed, right: boxed, top: boxed, bottom: boxed } as const;
const fillOf = (severity: Severity) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb: fillColours[severity] } }) as const;

function writeList(sheet: ExcelJS.Worksheet, list: FindingsList): void {
  const head = list.lines.length + 3;
  sheet.columns = list.widths.map((width) => ({ width, style: { font: { name: 'Tahoma', size: 10 } } }));
  sheet.getCell(1, 1).value = list.title;
  sheet.getCell(1, 1).font = { name: 'Tahoma', size: 14, bold: true };
  for (const [index, line] of list.lines.entries()) sheet.getCell(index + 2, 1).value = line;
  const put = (row: number, column: number, text: string) => {
    const cell = sheet.getCell(row, column);
    cell.value = text;
    cell.border = border;
    cell.alignment = { vertical: 'top', wrapText: true };
    return cell;
  };
  for (const [column, text] of list.columns.entries()) put(head, column + 1, text).font = { name: 'Tahoma', size: 10, bold: true };
  for (const [index, { texts, link, severity }] of list.rows.entries()) {
    for (const [column, text] of texts.entries()) {
      const cell = put(head + 1 + index, column + 1, text);
      if (column === 1) cell.fill = fillOf(severity);
      if (column !== list.linkColumn || link === null) continue;
      cell.value = { text, hyperlink: `#${link}` };
      cell.font = { name: 'Tahoma', size: 10, underline: true, color: { argb: 'FF0563C1' } };
    }
  }
  sheet.views = [{ state: 'frozen', ySplit: head }];
  sheet.pageSetup = { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToHeight: 0 };
}

/** Gives how many cells may still be copied; less than none when some were not. */
function copySheet(book: ExcelJS.Workbook, name: string, sheet: Sheet, faulty: readonly CellFindings[], most: number): number {
  const copy = book.addWorksheet(name, { state: sheet.hidden ? 'hidden' : 'visible', headerFooter: { oddHeader: annotateWords.copyHeader } });
  const lastRow = Math.min(sheet.rowCount, Math.ceil(mostPlaces / Math.max(1, sheet.columnCount)));
  let left = most;
  for (let row = 1; row <= lastRow && left > 0; row += 1) {
    for (let column = 1; column <= sheet.columnCount && left > 0; column += 1) {
      const cell = sheet.cell(row, column);
      if (!cell || cell.row !== row || cell.column !== column) continue;
      left -= 1;
      copyCell(copy.getCell(row, column), cell);
    }
  }
  for (const { top, left: from, bottom, right } of sheet.merges) if (bottom > top || right > from) mergeUnlessTaken(copy, top, from, bottom, right);
  for (const cell of faulty) {
    const target = copy.getCell(cell.row, cell.column);
    target.fill = fillOf(cell.severity);
    target.note = { texts: [{ font: { name: 'Tahoma', size: 9 }, text: commentText(cell) }] };
  }
  return lastRow < sheet.rowCount || (left === 0 && most > 0) ? -1 : left;
}

/** ExcelJS throws where merges overlap; how a copy for looking at is merged matters little. */
function mergeUnlessTaken(sheet: ExcelJS.Worksheet, top: number, left: number, bottom: number, right: number): void {
  try {
    sheet.mergeCells(top, left, bottom, right);
  } catch {
    // As it is: apart.
  }
}

function copyCell(target: ExcelJS.Cell, cell: Cell): void {
  target.value = cell.kind === 'date' && cell.date !== null ? new Date(`${cell.date}T00:00:00Z`) : cell.kind === 'number' ? cell.number : cell.text;
  if (cell.kind === 'number' || cell.kind === 'date') target.numFmt = cell.format;
}
