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
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly modified: IsoDate | null;
}

/** A sheet over a grid of cells; cells under a merge answer with the master's cell. */
export function makeSheet(parts: {
  name: string;
  hidden: boolean;
  cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  merges: readonly Merge[];
  hiddenRows?: ReadonlySet<number>;
  hiddenColumns?: ReadonlySet<number>;
}): Sheet {
  let columnCount = 0;
  let rowCount = 0;
  for (const [row, line] of parts.cells) {
    for (const column of line.keys()) columnCount = Math.max(columnCount, column);
    if (line.size > 0) rowCount = Math.max(rowCount, row);
  }
  const masterOf = (row: number, column: number): Merge | undefined =>
    parts.merges.find((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right);
  const at = (row: number, column: number) => parts.cells.get(row)?.get(column);
  return {
    name: parts.name,
    hidden: parts.hidden,
    rowCount: Math.max(rowCount, ...parts.merges.filter((m) => at(m.top, m.left)).map((m) => m.bottom)),
    columnCount,
    merges: parts.merges,
    hiddenRows: parts.hiddenRows ?? new Set(),
    hiddenColumns: parts.hiddenColumns ?? new Set(),
    cell(row, column) {
      const own = at(row, column);
      if (own) return own;
      const merge = masterOf(row, column);
      return merge ? at(merge.top, merge.left) : undefined;
    },
  };
}
