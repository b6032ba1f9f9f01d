import { makeCell } from '#src/workbook/cells/makeCell.ts';
import type { Difference } from '#src/workbook/compareReaders.ts';
import { lastColumn, lastRow } from '#src/workbook/limits.ts';
import type { RawBook, RawSheet } from '#src/workbook/readers/rawBook.ts';
import { makeSheet, type Cell, type Workbook } from '#src/workbook/workbook.ts';

type Grid = Map<number, Map<number, Cell>>;

/** Makes the workbook of what a reader found; a cell on which readers differ bears the doubt. */
export function assemble(book: RawBook, differences: readonly Difference[] = []): Workbook {
  const bySheet = Map.groupBy(differences, (each) => each.sheet);
  const sheets = book.sheets.map((sheet) => {
    const cells = gridOf(sheet, book.date1904);
    for (const difference of bySheet.get(sheet.name) ?? []) doubt(cells, difference, book.date1904);
    return makeSheet({ ...sheet, cells });
  });
  return { sheets, modified: book.modified };
}

function gridOf(sheet: RawSheet, date1904: boolean): Grid {
  const grid: Grid = new Map();
  for (const raw of sheet.cells) {
    if (raw.row > lastRow || raw.column > lastColumn) continue;
    const cell = makeCell(raw, date1904);
    if (cell) put(grid, cell);
  }
  return grid;
}

function put(grid: Grid, cell: Cell): void {
  const line = grid.get(cell.row);
  if (line) line.set(cell.column, cell);
  else grid.set(cell.row, new Map([[cell.column, cell]]));
}

/** A cell that only the second reader sees is put in, in doubt: left out, its number would be missing without a word. */
function doubt(grid: Grid, { row, column, first, second, other }: Difference, date1904: boolean): void {
  const own = grid.get(row)?.get(column) ?? (first === null && second ? makeCell(second, date1904) : null);
  if (own) put(grid, { ...own, doubt: first === null ? '' : other });
}
