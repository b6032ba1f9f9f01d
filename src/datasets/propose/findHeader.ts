import { plainText } from '#src/datasets/propose/cellLook.ts';
import { findBodyStart, type BodyStart } from '#src/datasets/propose/bodyStart.ts';
import { hangsFromAbove, widthOf, type Grid } from '#src/datasets/propose/grid.ts';
import { titleUnit } from '#src/thai/units.ts';

/** Where a header seems to stand. `top` is null where the first row of the table is already data. */
export interface FoundHeader {
  readonly top: number | null;
  readonly bottom: number;
  readonly first: number;
  readonly numeric: readonly number[];
}

/** Guesses header rows and the first row of data of the first table of a sheet; null for a sheet that holds no table. */
export function guessHeader(grid: Grid): FoundHeader | null {
  const start = findBodyStart(grid);
  const wide = widestStart(grid, start?.row ?? grid.rows + 1);
  if (!start && wide === null) return null;
  const usesText = start === null || (wide !== null && isTextTable(grid, start, wide));
  const bottom = usesText && wide !== null ? subHeaders(grid, wide) : lastFilled(grid, (start?.row ?? 2) - 1);
  const numeric = start?.numeric ?? [];
  if (bottom === null || (start && bottom < start.row - farthest)) return { top: null, bottom: start?.row ?? 1, first: start?.row ?? 1, numeric };
  const first = usesText ? nextFilled(grid, bottom) : (start?.row ?? nextFilled(grid, bottom));
  const lowest = usesText ? bottom : withoutHeadings(grid, bottom);
  if (lowest === null) return { top: null, bottom: first, first, numeric };
  return { top: climb(grid, lowest), bottom: lowest, first, numeric };
}

const farthest = 4;

function lastFilled(grid: Grid, from: number): number | null {
  for (let row = from; row >= 1; row -= 1) if (grid.line(row).length > 0) return row;
  return null;
}

function nextFilled(grid: Grid, after: number): number {
  for (let row = after + 1; row <= grid.rows; row += 1) if (grid.line(row).length > 0) return row;
  return after + 1;
}

/** The first row of words, nearly as wide as the widest above the figures: the header of a table of texts. */
function widestStart(grid: Grid, before: number): number | null {
  const words = (row: number) => grid.line(row).filter((cell) => cell.kind === 'text').length;
  const last = Math.min(grid.rows, before - 1, 400);
  let most = 0;
  for (let row = 1; row <= last; row += 1) most = Math.max(most, words(row));
  if (most < 2) return null;
  for (let row = 1; row <= last; row += 1) if (words(row) >= Math.max(2, most * 0.6)) return row;
  return null;
}

/** Whether rows of words between the header and the first figure are data already: figures are few, and each row is whole. */
function isTextTable(grid: Grid, start: BodyStart, wide: number): boolean {
  const used = grid.columns.filter((column) => [wide, start.row].some((row) => grid.own(row, column)));
  if (start.row <= wide + 1 || start.numeric.length / Math.max(1, used.length) > 0.35) return false;
  const under = subHeaders(grid, wide);
  for (let row = under + 1; row < start.row; row += 1) {
    const line = grid.line(row);
    if (line.length >= 2 && line.length * 2 >= grid.line(wide).length && grid.own(row, grid.line(wide)[0]?.column ?? 1)) return true;
  }
  return false;
}

/** Rows below that tell apart what a merged cell of the header stands over. */
function subHeaders(grid: Grid, wide: number): number {
  let bottom = wide;
  for (let row = wide + 1; row <= wide + 2; row += 1) {
    const line = grid.line(row);
    const groups = grid.line(bottom).filter((cell) => widthOf(grid.sheet, cell) > 1 && widthOf(grid.sheet, cell) < grid.columns.length * 0.8);
    const under = line.filter((cell) => groups.some((group) => cell.column >= group.column && cell.column < group.column + widthOf(grid.sheet, group)));
    if (line.length === 0 || !(hangsFromAbove(grid.sheet, row) || (groups.length > 0 && under.length === line.length))) break;
    bottom = row;
  }
  return bottom;
}

/** Passes over a group's name that stands alone between the header and the first figures. */
function withoutHeadings(grid: Grid, bottom: number): number | null {
  for (let row: number | null = bottom; row !== null; row = lastFilled(grid, row - 1)) {
    const line = grid.line(row);
    const [only] = line;
    const above = lastFilled(grid, row - 1);
    const isHeading = line.length === 1 && only && !hangsFromAbove(grid.sheet, row) && !/^[([]/.test(plainText(only)) && only.column <= (grid.line(above ?? 0)[0]?.column ?? 0);
    if (!isHeading || above === null || grid.line(above).length < 3) return isLoneTitle(grid, row) && grid.line(row - 1).length < 2 ? null : row;
  }
  return null;
}

/** A row of one text above the figures is a title, unless merged cells or parentheses make it part of a header. */
function isLoneTitle(grid: Grid, row: number): boolean {
  const [only, ...others] = grid.line(row);
  return grid.columns.length > 1 && only !== undefined && others.length === 0 && !hangsFromAbove(grid.sheet, row) && !/^[([]/.test(plainText(only));
}

/** The top of a header whose last row is known: rows above it that are no title and not parted from it by a blank row. */
function climb(grid: Grid, bottom: number): number {
  let top = bottom;
  for (let row = bottom - 1; row >= Math.max(1, bottom - 9); row -= 1) {
    if (grid.line(row).length === 0 && !hangsFromAbove(grid.sheet, row + 1)) break;
    if (!hangsFromAbove(grid.sheet, row + 1) && isTitle(grid, row, bottom)) break;
    top = row;
  }
  return top;
}

/** A row that names the whole table: one text, from the first column or over most columns; or few texts beside many columns. */
function isTitle(grid: Grid, row: number, bottom = row): boolean {
  const line = grid.line(row);
  const [only] = line;
  if (!only) return true;
  if (line.some((cell) => cell.kind === 'number' && !/^\d{4}$/.test(plainText(cell)))) return true;
  const width = Math.max(...[bottom, bottom - 1].map((each) => grid.line(each).length));
  if (line.length === 1) {
    const span = widthOf(grid.sheet, only);
    const leftmost = Math.min(...[bottom, bottom - 1].flatMap((each) => grid.line(each)[0]?.column ?? []));
    if (titleUnit(only.text) !== null || plainText(only).length > 60 || only.column <= leftmost) return true;
    return span > 1 ? span >= grid.columns.length * 0.8 : only.column <= leftmost + 1 || plainText(only).length > 30;
  }
  const covered = line.reduce((sum, cell) => sum + widthOf(grid.sheet, cell), 0);
  return covered < Math.min(width, grid.columns.length) * 0.3 || line.every((cell) => plainText(cell).length > 60);
}
