import { plainText } from '#src/datasets/propose/cellLook.ts';
import type { Grid } from '#src/datasets/propose/grid.ts';
import type { GuessedColumn } from '#src/datasets/propose/guessColumn.ts';

/** Columns whose name stands once and holds for the blank cells below it. */
export interface Fill {
  readonly columns: ReadonlySet<number>;
  /** Cells whose text may go on from the line above instead of naming a new group. */
  readonly doubtful: readonly { readonly row: number; readonly column: number }[];
}

/** Kinds of column that name groups of rows. */
const naming = new Set(['text', 'agency', 'code', 'period', 'unit', 'gregorianYear']);

/**
 * Finds stub columns: filled in the first row, blank in a fifth of the rows, with nothing but such columns to their left;
 * where a group ends, the groups within it end too, so a column is no stub when it is blank beside a new name on its left.
 */
export function fillColumns(grid: Grid, columns: readonly GuessedColumn[], data: readonly number[]): Fill {
  const isBlank = (row: number, column: number) => plainText(grid.sheet.cell(row, column)) === '';
  const found: number[] = [];
  const doubtful: { row: number; column: number }[] = [];
  const [first] = data;
  for (const { column, kind } of columns) {
    const blanks = data.filter((row) => isBlank(row, column));
    if (blanks.length === 0 || kind === 'counter') continue;
    if (first === undefined || isBlank(first, column) || !naming.has(kind) || data.length < 3 || blanks.length < data.length * 0.2) {
      if (found.length > 0 && kind === 'text') break;
      if (blanks.length < data.length * 0.2) continue;
      break;
    }
    const left = found.at(-1);
    const broken = left === undefined ? [] : data.filter((row) => !isBlank(row, left) && isBlank(row, column));
    if (broken.length * 2 > data.filter((row) => left !== undefined && !isBlank(row, left)).length) break;
    if (left !== undefined) doubtful.push(...broken.map((row) => ({ row, column: left })));
    found.push(column);
  }
  const full = columns.filter(({ column, kind }) => kind === 'text' && !found.includes(column) && column < (found[0] ?? 0));
  return full.length > 0 ? { columns: new Set(), doubtful: [] } : { columns: new Set(found), doubtful };
}
