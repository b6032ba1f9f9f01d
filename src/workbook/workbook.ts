import type { IsoDate } from '#src/thai/period.ts';

/**
 * What one cell holds, whatever kind of file it came from.
 * `text` is what a reader of the sheet sees or typed; `number` and `date` are set for their kinds only.
 * `formula` without a stored result is kind `unresolved`: nothing may be published from it.
 * A cell under a merge is its master's cell: `row` and `column` are then the master's.
 */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error' | 'unresolved';
  readonly text: string;
  readonly number: number | null;
  readonly date: IsoDate | null;
  /** Of a date: the number that the file holds, by which a year typed into a date cell is told. */
  readonly serial?: number;
  /** What a second reader makes of the cell, where it is not the same ('' for nothing): no figure may be published from it. */
  readonly doubt?: string;
  readonly format: string;
}

/** A rectangle of merged cells, all ends inclusive, counted from 1. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The cell at a row and column (from 1), or undefined when it is empty. */
  cell(row: number, column: number): Cell | undefined;
  /** Every cell that holds something, row by row; none twice, none that lies under a merge. */
  cells(): Iterable<Cell>;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly modified: IsoDate | null;
}

/**
 * A sheet of cells, of which the last at a place stands; cells under a merge answer with the master's cell.
 * A merge ends with the cells that hold something: one over whole columns makes no rows.
 */
export function makeSheet(parts: {
  name: string;
  hidden: boolean;
  cells: Iterable<Cell>;
  merges: readonly Merge[];
  hiddenRows?: ReadonlySet<number>;
  hiddenColumns?: ReadonlySet<number>;
}): Sheet {
  const lines: Lines = new Map();
  for (const cell of parts.cells) put(lines, cell);
  const extent = extentOf(lines);
  const merges = clipMerges(parts.merges, extent);
  const byRow = mergesByRow(merges);
  const at = (row: number, column: number) => cellIn(lines.get(row), column);
  return {
    name: parts.name,
    hidden: parts.hidden,
    rowCount: merges.reduce((most, merge) => (at(merge.top, merge.left) ? Math.max(most, merge.bottom) : most), extent.rows),
    columnCount: extent.columns,
    merges,
    hiddenRows: parts.hiddenRows ?? new Set(),
    hiddenColumns: parts.hiddenColumns ?? new Set(),
    cell(row, column) {
      const merge = byRow.get(row)?.find((each) => column >= each.left && column <= each.right);
      // What lies under a merge is not seen in the sheet, so it is not read either.
      return merge ? at(merge.top, merge.left) : cellIn(lines.get(row), column);
    },
    *cells() {
      for (const [, line] of [...lines].sort(([a], [b]) => a - b)) {
        for (const cell of line) if (this.cell(cell.row, cell.column) === cell) yield cell;
      }
    },
  };
}

/** The cells of each row, from the left: a row may hold one far out, and takes no room for those before it. */
type Lines = Map<number, Cell[]>;

function put(lines: Lines, cell: Cell): void {
  const line = lines.get(cell.row);
  if (!line) lines.set(cell.row, [cell]);
  else if ((line[line.length - 1] as Cell).column < cell.column) line.push(cell);
  else {
    const place = placeIn(line, cell.column);
    line.splice(place, line[place]?.column === cell.column ? 1 : 0, cell);
  }
}

function cellIn(line: readonly Cell[] | undefined, column: number): Cell | undefined {
  if (!line) return undefined;
  // In most rows no cell is left out.
  const likely = line[column - (line[0] as Cell).column];
  if (likely?.column === column) return likely;
  const found = line[placeIn(line, column)];
  return found?.column === column ? found : undefined;
}

/** Where a column stands in a row, or would. */
function placeIn(line: readonly Cell[], column: number): number {
  let [from, to] = [0, line.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((line[middle] as Cell).column < column) from = middle + 1;
    else to = middle;
  }
  return from;
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

function extentOf(lines: Lines): Extent {
  let [rows, columns] = [0, 0];
  for (const [row, line] of lines) {
    columns = Math.max(columns, line.at(-1)?.column ?? 0);
    rows = Math.max(rows, row);
  }
  return { rows, columns };
}

/** A merge of more rows or columns than this is of whole columns or rows, and made by a slip of the hand. */
const longest = 1_000;

function clipMerges(merges: readonly Merge[], { rows, columns }: Extent): Merge[] {
  return merges
    .filter((merge) => merge.top <= rows && merge.left <= columns)
    .map((merge) => ({
      ...merge,
      right: merge.right - merge.left < longest ? merge.right : Math.max(columns, merge.left),
      bottom: merge.bottom - merge.top < longest ? merge.bottom : Math.max(rows, merge.top),
    }));
}

function mergesByRow(merges: readonly Merge[]): Map<number, Merge[]> {
  const byRow = new Map<number, Merge[]>();
  // Merges may overlap in a broken file; the sum of their rows must still have an end.
  let left = 4_000_000;
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom && left > 0; row += 1, left -= 1) {
      const line = byRow.get(row);
      if (line) line.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}
