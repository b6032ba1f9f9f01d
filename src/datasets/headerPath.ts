import { tidyText } from '#src/datasets/headerKeys.ts';
import type { Cell, Sheet } from '#src/workbook/workbook.ts';

/** The header texts above one column, top to bottom, and the unit that stands among them in a cell of its own. */
export interface HeaderPath {
  readonly texts: readonly string[];
  readonly unit: string | null;
}

const IN_PARENTHESES = /^\(([^()]*)\)$/;

export const headerText = (cell: Cell | undefined): string => (cell ? tidyText(cell.kind === 'date' ? (cell.date ?? '') : cell.text) : '');

/** `(คน)`: a unit in a cell of its own. Numbers of columns `(1)` and dates `(ณ 31 ธ.ค. 55)` are none. */
export function unitInParentheses(text: string): string | null {
  const inside = IN_PARENTHESES.exec(text)?.[1]?.trim() ?? '';
  return inside === '' || (/[\d๐-๙]/.test(inside) && !/^ต่อ|\//.test(inside)) ? null : inside;
}

/**
 * Header texts above a column, top to bottom; merged and repeated texts stand once, blanks are left out.
 * Null where the column has no header in these rows: its last row is blank, and what stands above spans several columns.
 */
export function headerPath(sheet: Sheet, row: number, depth: number, column: number): HeaderPath | null {
  const texts: string[] = [];
  let unit: string | null = null;
  let hasOwn = false;
  const leaf = leafRow(sheet, row, depth, column);
  if (leaf === null) return null;
  for (let at = row - depth + 1; at <= leaf; at += 1) {
    const own = headerText(sheet.cell(at, column));
    const text = own === '' && at < leaf ? carried(sheet, at, leaf, row - depth + 1, column) : own;
    if (text === '') continue;
    if (IN_PARENTHESES.test(text)) unit = unitInParentheses(text) ?? unit;
    else {
      hasOwn ||= own !== '';
      if (texts.at(-1) !== text) texts.push(text);
    }
  }
  // A group's name alone, carried over from the left, names no column.
  return !hasOwn ? null : { texts, unit };
}

/** The lowest row that holds a text of this column alone. A merged title above a blank cell is no header of its column. */
function leafRow(sheet: Sheet, row: number, depth: number, column: number): number | null {
  for (let at = row; at > row - depth; at -= 1) {
    const cell = sheet.cell(at, column);
    if (headerText(cell) === '') continue;
    return at === row || !isWide(sheet, at, column) ? at : null;
  }
  return null;
}

const isWide = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.merges.some((merge) => merge.right > merge.left && row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right);

/**
 * In a file without merges (a CSV) a group's name stands over its first column only: it holds for the blanks to its right,
 * until another text stands in its row or above it. A name with nothing below it is a column's own and holds for no other.
 */
function carried(sheet: Sheet, row: number, leaf: number, top: number, column: number): string {
  if (sheet.merges.some((merge) => merge.top <= row && merge.bottom >= row && merge.right > merge.left)) return '';
  for (let left = column - 1; left >= 1; left -= 1) {
    const text = headerText(sheet.cell(row, left));
    if (text !== '') return headerText(sheet.cell(leaf, left)) === '' ? '' : text;
    for (let above = top; above < row; above += 1) if (headerText(sheet.cell(above, left + 1)) !== '') return '';
  }
  return '';
}
