import type { DatasetDefinition } from '#src/datasets/definition.ts';
import type { Header } from '#src/datasets/headerRow.ts';
import { headerKey, normaliseText } from '#src/thai/text.ts';
import type { Sheet } from '#src/workbook/workbook.ts';

export interface TableRows {
  readonly data: readonly number[];
  readonly totals: readonly { readonly row: number; readonly label: string }[];
  readonly hidden: number;
}

/** Sorts the rows below a header into data, totals and what ends the table (a note, a signature). */
export function sortRows(sheet: Sheet, header: Header, definition: DatasetDefinition): TableRows {
  const data: number[] = [];
  const totals: { row: number; label: string }[] = [];
  let hidden = 0;
  for (let row = header.row + 1; row <= sheet.rowCount; row += 1) {
    const first = firstText(sheet, row);
    if (first === null) continue;
    if (definition.endAt.some((word) => first.startsWith(word))) break;
    if (sheet.hiddenRows.has(row)) hidden += 1;
    else if (definition.totals.some((word) => isTotal(first, word))) totals.push({ row, label: first });
    else if (isData(sheet, header, row)) data.push(row);
  }
  return { data, totals, hidden };
}

function firstText(sheet: Sheet, row: number): string | null {
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    const cell = sheet.cell(row, column);
    if (cell && cell.row === row && normaliseText(cell.text) !== '') return normaliseText(cell.text);
  }
  return null;
}

/** `รวม`, `รวม 19 โครงการ`, `รวม (บาท)`; not a project whose name merely begins with the word. */
function isTotal(text: string, word: string): boolean {
  return headerKey(text) === headerKey(word) || text.startsWith(`${word} `);
}

/** A row is data when a mapped column has a cell of its own in it; a heading merged across the table is not. */
function isData(sheet: Sheet, header: Header, row: number): boolean {
  const own = header.columns.filter(({ column }) => sheet.cell(row, column)?.row === row);
  const distinct = new Set(own.map(({ column }) => sheet.cell(row, column)));
  return own.length > 0 && !(distinct.size === 1 && own.length > 1) && !isHeading(sheet, row);
}

function isHeading(sheet: Sheet, row: number): boolean {
  const widest = Math.max(0, ...sheet.merges.filter((merge) => merge.top === row && merge.bottom === row).map((merge) => merge.right - merge.left + 1));
  return widest * 2 > sheet.columnCount;
}
