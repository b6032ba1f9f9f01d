/** A cell of a workbook under `spreadsheets/`: `2560/otop-revenue.xlsx`, `รายรอบ`, `D5`. */
export interface CellRef {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  /** What the cell's number was multiplied by, where it was written in another unit; absent when 1. */
  readonly scale?: number;
}

/** The one written form of a cell: `2560/otop-revenue.xlsx#รายรอบ!D5`. */
export const cellName = (ref: CellRef): string => `${ref.file}#${ref.sheet}!${ref.cell}`;

/** Several cells in one attribute, parted by spaces; spaces inside a name become `%20`. */
export const cellNames = (refs: readonly CellRef[]): string =>
  [...new Set(refs.map((ref) => cellName(ref).replaceAll(' ', '%20')))].join(' ');

/** `1, 4` (row, column; both from 1) to `D1`. */
export const cellAddress = (row: number, column: number): string => `${columnLetters[column] ?? lettersOf(column)}${row}`;

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Addresses are written for every figure; most stand in the first columns. */
const columnLetters = Array.from({ length: 100 }, (_, column) => lettersOf(column));

/** `A` to 1, `AB` to 28; NaN for what is no column. Of a part of a text, from one place to before another. */
export function columnNumber(text: string, from = 0, to = text.length): number {
  if (from === to || to - from > 3) return Number.NaN;
  let number = 0;
  for (let at = from; at < to; at += 1) {
    // Lower case is 32 higher.
    const place = (text.charCodeAt(at) & ~32) - 64;
    if (place < 1 || place > 26 || text.charCodeAt(at) > 122) return Number.NaN;
    number = number * 26 + place;
  }
  return number;
}
