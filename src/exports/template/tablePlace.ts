import type { TemplateTable } from '#src/exports/template/templateInput.ts';
import { cellAddress } from '#src/workbook/cellRef.ts';

/** Where a table stands on its sheet: first and last row of the header, the last row that is drawn, and the last that its limits reach to. */
export interface TablePlace {
  readonly top: number;
  readonly head: number;
  readonly drawn: number;
  readonly last: number;
}

export interface PlacedTable {
  readonly table: TemplateTable;
  readonly place: TablePlace;
}

/** Rows drawn where none are told beforehand, and rows that limits reach to. */
const drawnRows = 30;
const limitedRows = 500;

const depthOf = (table: TemplateTable): number => Math.max(1, ...table.columns.map((column) => column.path.length));

/** Tables that share a sheet stand one below the other. */
export function placeTables(tables: readonly TemplateTable[]): PlacedTable[] {
  const below = new Map<string, number>();
  return tables.map((table) => {
    const alone = tables.filter((each) => each.sheet === table.sheet).length === 1;
    const top = (below.get(table.sheet) ?? 1) + 4;
    const head = top + depthOf(table) - 1;
    const told = table.rows.length;
    const drawn = head + (told > 0 ? told : drawnRows);
    const last = told === 0 && alone ? head + limitedRows : drawn;
    below.set(table.sheet, last + 3);
    return { table, place: { top, head, drawn, last } };
  });
}

/** Cells of one column; `fixed` as `$A$7:$A$36`. */
export function range(from: number, to: number, column: number, fixed: boolean): string {
  if (!fixed) return `${cellAddress(from, column)}:${cellAddress(to, column)}`;
  const letters = cellAddress(1, column).slice(0, -1);
  return `$${letters}$${from}:$${letters}$${to}`;
}
