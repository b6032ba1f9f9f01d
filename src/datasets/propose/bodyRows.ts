import { isEndText, plainText } from '#src/datasets/propose/cellLook.ts';
import type { FoundHeader } from '#src/datasets/propose/findHeader.ts';
import { type Grid, widthOf } from '#src/datasets/propose/grid.ts';
import { checkSums } from '#src/datasets/propose/sumCheck.ts';
import { bareNumber } from '#src/datasets/readValue.ts';
import { adoptPatterns } from '#src/i18n/adopt.ts';
import { headerKey } from '#src/thai/text.ts';
import type { Cell } from '#src/workbook/workbook.ts';

export interface TotalRow {
  readonly row: number;
  /** The cell that names it a total; null when only its figures do. */
  readonly label: Cell | null;
}

/** What the rows below a header seem to be. */
export interface BodyRows {
  readonly data: readonly number[];
  readonly totals: readonly TotalRow[];
  /** Averages and the like. */
  readonly skipped: readonly number[];
  readonly headings: readonly number[];
  /** The last row of the table; what stands below are notes. */
  readonly last: number;
  /** The first row below the table that holds anything. */
  readonly after: number | null;
  /** A row that looks like the header of another table. */
  readonly another: number | null;
  /** Rows named like a total whose figures say that they are data. */
  readonly likeTotals: readonly number[];
  readonly nameless: readonly number[];
}

/** Sorts the rows below a header. `columns` are those of the table; `numeric` those of them that hold figures. */
export function sortBody(grid: Grid, header: FoundHeader, columns: readonly number[], numeric: readonly number[]): BodyRows {
  const another = anotherHeader(grid, header, numeric);
  const last = lastRow(grid, header, columns, numeric, another === null ? grid.rows : another - 1);
  const found = { data: [] as number[], totals: [] as TotalRow[], skipped: [] as number[], headings: [] as number[], likeTotals: [] as number[], nameless: [] as number[] };
  const stubs = columns.filter((column) => !numeric.includes(column));
  for (let row = header.first; row <= last; row += 1) sortRow(grid, row, columns, numeric, stubs, found);
  let after: number | null = null;
  for (let row = last + 1; row <= grid.rows && after === null; row += 1) if (columns.some((column) => grid.own(row, column))) after = row;
  return { ...found, last, after, another };
}

type Sorting = Record<'data' | 'skipped' | 'headings' | 'likeTotals' | 'nameless', number[]> & { totals: TotalRow[] };

function sortRow(grid: Grid, row: number, columns: readonly number[], numeric: readonly number[], stubs: readonly number[], found: Sorting): void {
  const cells = columns.flatMap((column) => grid.own(row, column) ?? []);
  if (cells.length === 0) return;
  const labels = cells.filter((cell) => grid.look(row, cell.column) === 'text');
  const figures = cells.filter((cell) => bareNumber(cell) !== null);
  const sums = () => checkSums(grid, row, found.data, found.totals.at(-1)?.row ?? 0, numeric);
  const before = labels.filter((cell) => cell.column < (figures[0]?.column ?? Infinity));
  const total = before.find((cell) => adoptPatterns.total.test(plainText(cell))) ?? before.find((cell) => adoptPatterns.totalLike.test(plainText(cell)));
  if (total && figures.length === 0 && adoptPatterns.total.test(plainText(total)) && labels.length === 1) {
    found.totals.push({ row, label: total });
    return;
  }
  if (total && figures.length > 0) {
    const { adds, compared } = sums();
    const isWord = adoptPatterns.total.test(plainText(total)) || isOfGroup(grid, total, found.data, stubs);
    // A name that merely begins with the word is a total only when all its figures add up.
    if (isWord || (adds > 0 && adds === compared && found.data.length > 1)) found.totals.push({ row, label: total });
    else {
      found.likeTotals.push(row);
      found.data.push(row);
    }
    return;
  }
  if (labels.some((cell) => adoptPatterns.average.test(plainText(cell)))) found.skipped.push(row);
  else if (labels.length === 0 && stubs.length > 0 && figures.length > 0 && !hasName(grid, row, stubs)) sortNameless(row, sums(), found);
  else if (isHeading(grid, cells, numeric)) found.headings.push(row);
  else found.data.push(row);
}

/** `รวมอำเภอเมือง` below rows of อำเภอเมือง. */
function isOfGroup(grid: Grid, total: Cell, data: readonly number[], stubs: readonly number[]): boolean {
  const group = headerKey(plainText(total).replace(adoptPatterns.totalLike, ''));
  return group !== '' && data.some((row) => stubs.some((column) => headerKey(plainText(grid.sheet.cell(row, column))) === group));
}

function sortNameless(row: number, { adds, compared }: { adds: number; compared: number }, found: Sorting): void {
  if (compared >= 2 && adds * 2 >= compared) found.totals.push({ row, label: null });
  else {
    found.nameless.push(row);
    found.data.push(row);
  }
}

/** A name of its own, or one that a merged cell holds for several rows, or a date or number that counts rows. */
const hasName = (grid: Grid, row: number, stubs: readonly number[]): boolean => stubs.some((column) => plainText(grid.sheet.cell(row, column)) !== '');

/** One text alone in its row, from the left or merged over most of the table, and no figure. */
function isHeading(grid: Grid, cells: readonly Cell[], numeric: readonly number[]): boolean {
  const [only, ...others] = cells;
  if (!only || others.length > 0 || only.kind !== 'text' || numeric.length === 0) return false;
  return widthOf(grid.sheet, only) > 1 || !numeric.includes(only.column);
}

/** The last row with figures in a fair part of the columns (or of the texts, where there are none), and rows that go on below it. */
function lastRow(grid: Grid, header: FoundHeader, columns: readonly number[], numeric: readonly number[], until: number): number {
  const counted = numeric.length > 0 ? numeric : columns;
  const least = Math.max(1, Math.floor(counted.length * (numeric.length > 0 ? 0.15 : 0.34)));
  let last = header.first - 1;
  for (let row = header.first; row <= until; row += 1) {
    const filled = counted.filter((column) => (numeric.length > 0 ? ['number', 'date', 'missing'].includes(grid.look(row, column)) : grid.own(row, column))).length;
    const first = grid.line(row)[0];
    if (filled >= least && !(first && isEndText(plainText(first)))) last = row;
  }
  for (let row = last + 1; row <= until; row += 1) {
    const cells = columns.flatMap((column) => grid.own(row, column) ?? []);
    const [first, second] = cells;
    if (first && !second && row <= last + 2 && adoptPatterns.total.test(plainText(first))) last = row;
    else if (!first || first.column > (columns[1] ?? 1) || isEndText(plainText(first)) || (!second && widthOf(grid.sheet, first) > 1)) break;
    else if (!second && !isSeriesLabel(grid, last, row, first)) break;
    else last = row;
  }
  return last;
}

/** A label without figures yet (`ก.ย. 60`) below labels of the same make. */
function isSeriesLabel(grid: Grid, last: number, row: number, first: Cell): boolean {
  const above = grid.own(last, first.column);
  if (row !== last + 1 || !above || first.kind !== above.kind || plainText(first).length > 40) return false;
  const shape = (cell: Cell) => plainText(cell).replace(/\d+/g, '0').replace(/[ก-ฮะ-์]+/g, 'x');
  return shape(above) === shape(first) && /\d/.test(plainText(first));
}

/** Below figures, a row of words where the figures stood: the header of another table. */
function anotherHeader(grid: Grid, header: FoundHeader, numeric: readonly number[]): number | null {
  if (numeric.length < 2 || header.top === null) return null;
  const head = new Set(grid.columns.map((column) => plainText(grid.own(header.bottom, column))));
  for (let row = header.first + 1; row <= grid.rows; row += 1) {
    const words = numeric.filter((column) => grid.look(row, column) === 'text');
    if (words.length < 2 || words.length * 2 < numeric.length || words.every((column) => head.has(plainText(grid.own(row, column))))) continue;
    const below = numeric.filter((column) => [1, 2, 3].some((step) => grid.look(row + step, column) === 'number'));
    if (below.length * 2 >= numeric.length) return row;
  }
  return null;
}
