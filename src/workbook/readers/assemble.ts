import { makeCell } from '#src/workbook/cells/makeCell.ts';
import type { Difference } from '#src/workbook/compareReaders.ts';
import { lastColumn, lastRow } from '#src/workbook/limits.ts';
import type { RawBook, RawSheet } from '#src/workbook/readers/rawBook.ts';
import { makeSheet, type Cell, type Workbook } from '#src/workbook/workbook.ts';

/** Makes the workbook of what a reader found; a cell on which readers differ bears the doubt. */
export function assemble(book: RawBook, differences: readonly Difference[] = []): Workbook {
  const bySheet = Map.groupBy(differences, (each) => each.sheet);
  const sheets = book.sheets.map((sheet) => {
    const cells = cellsOf(sheet, book.date1904);
    return makeSheet({ ...sheet, cells: [...cells, ...doubted(cells, bySheet.get(sheet.name) ?? [], book.date1904)] });
  });
  return { sheets, modified: book.modified };
}

function cellsOf(sheet: RawSheet, date1904: boolean): Cell[] {
  const cells: Cell[] = [];
  for (const raw of sheet.cells) {
    if (raw.row > lastRow || raw.column > lastColumn) continue;
    const cell = makeCell(raw, date1904);
    if (cell) cells.push(cell);
  }
  return cells;
}

/** The cells that stand in the place of others, in doubt. One that only the second reader sees is among them: left out, its number would be missing without a word. */
function doubted(cells: readonly Cell[], differences: readonly Difference[], date1904: boolean): Cell[] {
  if (differences.length === 0) return [];
  const keyOf = (row: number, column: number): string => `${row} ${column}`;
  const known = new Map(cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  return differences.flatMap(({ row, column, first, second, other }) => {
    const own = known.get(keyOf(row, column)) ?? (first === null && second ? makeCell(second, date1904) : null);
    return own ? [{ ...own, doubt: first === null ? '' : other }] : [];
  });
}
