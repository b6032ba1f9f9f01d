import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { headerText, unitInParentheses } from '#src/datasets/headerPath.ts';
import { unitOf, type Header } from '#src/datasets/headerRow.ts';
import { bareNumber } from '#src/datasets/readValue.ts';
import { toArabicDigits } from '#src/thai/digits.ts';
import { isConvertible, unitFactor } from '#src/thai/units.ts';
import type { Cell, Sheet } from '#src/workbook/workbook.ts';

/** Where a header ends: merged cells, a row of units and a row of column numbers below it belong to it. */
export interface HeaderEnd {
  readonly row: number;
  readonly unitRow: number | null;
  /** A row `1 2 3 4` that was taken for column numbers and not for figures. */
  readonly numbersRow: number | null;
}

const COLUMN_NUMBER = /^\( ?(?:\d{1,2}|[ก-ฮA-Za-z]) ?\)(?: ?=.*)?$/;

export function headerEnd(sheet: Sheet, header: Header, definition: DatasetDefinition): HeaderEnd {
  let row = Math.max(header.row, ...header.columns.flatMap(({ column }) => sheet.merges.filter((merge) => merge.left <= column && merge.right >= column && merge.top <= header.row && merge.bottom >= header.row).map((merge) => merge.bottom)));
  let unitRow: number | null = null;
  let numbersRow: number | null = null;
  for (const next of [row + 1, row + 2]) {
    if (unitRow === null && isUnitRow(sheet, header, definition, next)) unitRow = next;
    else if (!isNumberedRow(sheet, header, next)) {
      if (!isCountingRow(sheet, header, next)) break;
      numbersRow = next;
    }
    row = next;
  }
  return { row, unitRow, numbersRow };
}

const own = (sheet: Sheet, row: number, column: number): Cell | undefined => {
  const cell = sheet.cell(row, column);
  return cell && cell.row === row && cell.column === column && headerText(cell) !== '' ? cell : undefined;
};

/** `(คน)`, `บาท`, `ร้อยละ` under the columns of numbers, and no number anywhere. */
function isUnitRow(sheet: Sheet, header: Header, definition: DatasetDefinition, row: number): boolean {
  let units = 0;
  for (const { column, definition: mapped } of header.columns) {
    const cell = own(sheet, row, column);
    if (!cell) continue;
    if (cell.kind !== 'text') return false;
    const unit = unitOf(mapped, definition);
    const text = headerText(cell);
    const isUnit = unitInParentheses(text) !== null || (unit !== undefined && (isConvertible(text) || unitFactor(text, unit) !== null));
    if (!isUnit) return false;
    units += unit === undefined ? 0 : 1;
  }
  return units > 0;
}

const ownCells = (sheet: Sheet, header: Header, row: number): Cell[] => header.columns.flatMap(({ column }) => own(sheet, row, column) ?? []);

/** `(1) (2) (3)=(1)+(2)`. */
function isNumberedRow(sheet: Sheet, header: Header, row: number): boolean {
  const cells = ownCells(sheet, header, row);
  return cells.length >= 2 && cells.every((cell) => cell.kind === 'text' && COLUMN_NUMBER.test(toArabicDigits(headerText(cell))));
}

/** Numbers that count the columns from one. Typed `(1)` is -1 to a spreadsheet. */
function isCountingRow(sheet: Sheet, header: Header, row: number): boolean {
  const cells = ownCells(sheet, header, row);
  const numbers = cells.map((cell) => bareNumber(cell) ?? NaN);
  const sign = Math.sign(numbers[0] ?? 1);
  return cells.length >= 3 && cells.length === header.columns.length && numbers.every((number, at) => number === sign * (at + 1));
}
