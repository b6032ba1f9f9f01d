import { adoptPatterns } from '#src/i18n/adopt.ts';
import { parseThaiDate } from '#src/thai/dates.ts';
import { toArabicDigits } from '#src/thai/digits.ts';
import { parseThaiNumber } from '#src/thai/numbers.ts';
import { normaliseText } from '#src/thai/text.ts';
import type { Cell, Sheet } from '#src/workbook/workbook.ts';

/** What a cell looks like to somebody who does not know its table. `missing` is `-`, `n/a` and their like. */
export type Look = 'blank' | 'number' | 'missing' | 'date' | 'text';

export function lookOf(cell: Cell | undefined): Look {
  if (!cell) return 'blank';
  const known = looks.get(cell) ?? findLook(cell);
  looks.set(cell, known);
  return known;
}

// A cell is looked at many times, and telling a date takes long.
const looks = new WeakMap<Cell, Look>();

function findLook(cell: Cell): Look {
  if (cell.kind === 'number' || cell.kind === 'unresolved' || cell.kind === 'error') return 'number';
  if (cell.kind === 'date') return 'date';
  const text = normaliseText(cell.text);
  if (text === '') return 'blank';
  const parsed = parseThaiNumber(text).kind;
  if (parsed !== 'error') return parsed;
  return parseThaiDate(text) === null ? 'text' : 'date';
}

/** The text of a cell, normalised, Arabic digits; '' when it is empty. */
export const plainText = (cell: Cell | undefined): string => (cell ? plain(cell.text) : '');

/** A text, normalised, Arabic digits. */
export const plain = (text: string): string => toArabicDigits(normaliseText(text));

/** A whole number that may be a year: Buddhist era 2400 to 2650, or Gregorian 1950 to 2100. */
export function isYearNumber(value: number | null): boolean {
  return value !== null && Number.isInteger(value) && ((value >= 2400 && value <= 2650) || (value >= 1950 && value <= 2100));
}

/** The cell that a row has of its own: not what a merge from above or from the left repeats. */
export function ownCell(sheet: Sheet, row: number, column: number): Cell | undefined {
  const cell = sheet.cell(row, column);
  return cell && cell.row === row && cell.column === column && normaliseText(cell.text) !== '' ? cell : undefined;
}

/** Whether a text begins with one of the words that end a table (หมายเหตุ, ที่มา, a signature). */
export const isEndText = (text: string): boolean => adoptPatterns.end.test(text);
