import { headerPath, type HeaderPath } from '#src/datasets/headerPath.ts';
import { plainText } from '#src/datasets/propose/cellLook.ts';
import type { FoundHeader } from '#src/datasets/propose/findHeader.ts';
import type { Grid } from '#src/datasets/propose/grid.ts';

export interface TableColumns {
  /** Columns of the table, from left to right. */
  readonly columns: readonly number[];
  /** The names above each column, as the reader will see them; columns without a name of their own are absent. */
  readonly paths: ReadonlyMap<number, HeaderPath>;
  /** The first column of another table beside this one. */
  readonly side: number | null;
}

/** How many rows of a header the reader joins. */
export const deepestHeader = 3;

/** Which columns belong to the table: those with a header or with something below it; a table beside it is left out. */
export function columnsOf(grid: Grid, header: FoundHeader): TableColumns {
  const isHead = (column: number) => header.top === null || rowsBetween(header.top, header.bottom).some((row) => plainText(grid.sheet.cell(row, column)) !== '');
  const lastIn = new Map(grid.columns.map((column) => [column, lastFilled(grid, header.first, column)]));
  const blocks = blocksOf(grid.columns, (column) => (header.top !== null && isHead(column)) || (lastIn.get(column) ?? 0) >= header.first);
  const ends = blocks.map((block) => Math.max(...block.map((column) => lastIn.get(column) ?? 0)));
  const [main = 0] = ends.map((_, at) => at).sort((a, b) => (blocks[b]?.length ?? 0) * rowsIn(header, ends[b]) - (blocks[a]?.length ?? 0) * rowsIn(header, ends[a]));
  const own = (at: number) => blocks[at]?.some(isHead) === true && isAsLong(header, ends[at], ends[main]);
  const columns = blocks.flatMap((block, at) => (own(at) ? block : []));
  const aside = blocks.find((block, at) => !own(at) && block.length > 1 && block.some(isHead));
  // Where there is no header, the first row of data has to bear its part until somebody writes one.
  const depth = header.top === null ? 1 : Math.min(deepestHeader, header.bottom - header.top + 1);
  const paths = new Map(columns.flatMap((column) => {
    const path = headerPath(grid.sheet, header.bottom, depth, column);
    return path && !isEmptyPart(grid, header, column, lastIn.get(column) ?? 0) ? [[column, path] as const] : [];
  }));
  return { columns, paths, side: aside?.[0] ?? null };
}

/** The right part of a merged header with nothing of its own below it. */
function isEmptyPart(grid: Grid, header: FoundHeader, column: number, last: number): boolean {
  return header.top !== null && last < header.first && rowsBetween(header.top, header.bottom).every((row) => !grid.own(row, column));
}

const rowsBetween = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const rowsIn = (header: FoundHeader, end = 0): number => Math.max(1, end - header.first + 1);

/** Two blocks of columns are one table when they end together, give or take a note. */
function isAsLong(header: FoundHeader, end = 0, main = 0): boolean {
  const [a, b] = [rowsIn(header, end), rowsIn(header, main)];
  return Math.abs(a - b) <= Math.max(3, b * 0.25);
}

function lastFilled(grid: Grid, first: number, column: number): number {
  for (let row = grid.rows; row >= first; row -= 1) if (grid.own(row, column) && grid.line(row).length > 1) return row;
  return first - 1;
}

function blocksOf(columns: readonly number[], isUsed: (column: number) => boolean): number[][] {
  const blocks: number[][] = [];
  let open = false;
  for (const column of columns) {
    const used = isUsed(column);
    if (used && open) blocks.at(-1)?.push(column);
    else if (used) blocks.push([column]);
    open = used;
  }
  return blocks;
}
