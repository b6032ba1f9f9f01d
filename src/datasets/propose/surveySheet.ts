import { sortBody, type BodyRows } from '#src/datasets/propose/bodyRows.ts';
import { guessHeader, type FoundHeader } from '#src/datasets/propose/findHeader.ts';
import { fillColumns, type Fill } from '#src/datasets/propose/fillColumns.ts';
import { gridOf, type Grid } from '#src/datasets/propose/grid.ts';
import { guessColumn, type GuessedColumn } from '#src/datasets/propose/guessColumn.ts';
import { wordsOf, type RowWords } from '#src/datasets/propose/rowWords.ts';
import { columnsOf, type TableColumns } from '#src/datasets/propose/tableColumns.ts';
import { readTitle, type TitleFacts } from '#src/datasets/propose/titleFacts.ts';
import type { Sheet } from '#src/workbook/workbook.ts';

/** All that was guessed of the first table of one sheet. */
export interface Survey {
  readonly grid: Grid;
  readonly header: FoundHeader;
  readonly table: TableColumns;
  readonly rows: BodyRows;
  /** Columns that have a name, from left to right. */
  readonly columns: readonly GuessedColumn[];
  readonly title: TitleFacts;
  readonly words: RowWords;
  readonly fill: Fill;
}

/** Looks at a sheet as somebody who has never seen it; null where it holds no table. */
export function surveySheet(sheet: Sheet, stem: string, findAgency: (name: string) => string | null): Survey | null {
  const grid = gridOf(sheet);
  const header = guessHeader(grid);
  if (!header) return null;
  const table = columnsOf(grid, header);
  if (table.paths.size === 0) return null;
  const numeric = header.numeric.filter((column) => table.columns.includes(column));
  const rows = sortBody(grid, header, table.columns, numeric);
  const columns = [...table.paths].map(([column, path]) => guessColumn(grid, column, path, rows.data, findAgency));
  return { grid, header, table, rows, columns, title: readTitle(grid, header, stem), words: wordsOf(grid, rows, table.columns), fill: fillColumns(grid, columns, rows.data) };
}
