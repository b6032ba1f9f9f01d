import type { DatasetDefinition } from '#src/datasets/definition.ts';
import type { AnyColumn, Header, MappedColumn, RowRange, SpreadValue } from '#src/datasets/headerRow.ts';
import type { YearContext } from '#src/datasets/periodInYear.ts';
import type { Reading } from '#src/datasets/readValue.ts';
import { textOf } from '#src/datasets/readValue.ts';
import type { TableRows } from '#src/datasets/tableRows.ts';
import { maskPersonalData } from '#src/thai/personalData.ts';
import { cellAddress, type CellRef } from '#src/workbook/cellRef.ts';
import { placeOf, problem, type Diagnostic, type ProblemCode } from '#src/workbook/diagnostic.ts';
import type { Cell, Sheet } from '#src/workbook/workbook.ts';

/** Finds the agency that a cell's words name: a slug, or null. */
export type FindAgency = (name: string) => string | null;

/** A unit as the workbook writes it, and where; `row` is null where the definition tells it. */
export interface WrittenUnit {
  readonly unit: string;
  readonly row: number | null;
  readonly column: number;
}

/** One table of one workbook on its way to typed rows; collects what is wrong as it is read. */
export interface Table {
  readonly file: string;
  /** The year that periods written without one belong to; its number is what records are filed under. */
  readonly year: YearContext;
  readonly sheet: Sheet;
  /** What the sheet's name says for all its rows, where each sheet holds a table of its own. */
  readonly sheetValue: SpreadValue | null;
  readonly range: RowRange;
  readonly header: Header;
  readonly rows: TableRows;
  /** The unit that each column's numbers are written in, by column of the sheet; absent where nothing tells it. */
  readonly units: ReadonlyMap<number, WrittenUnit>;
  readonly definition: DatasetDefinition;
  readonly findAgency: FindAgency;
  readonly diagnostics: Diagnostic[];
}

/** Where a cell of the table stands. */
export function refOf(table: Pick<Table, 'file' | 'sheet'>, row: number, column: number): CellRef {
  return { file: table.file, sheet: table.sheet.name, cell: cellAddress(row, column) };
}

const mappedOf = (table: Table, key: string): MappedColumn | undefined => table.header.columns.find((column) => column.definition.key === key);

/** The cell of a row in the column with a key; with `fill`, the one above it that holds for it. */
export function cellOf(table: Table, row: number, key: string): Cell | undefined {
  const mapped = mappedOf(table, key);
  if (mapped) return cellIn(table, row, mapped.column, mapped.definition);
  const fromHeading = (table.definition.columns as readonly AnyColumn[]).some((column) => column.key === key && column.fill === 'heading');
  return fromHeading ? table.rows.headings.findLast((heading) => heading.row < row)?.cell : undefined;
}

export function cellIn(table: Table, row: number, column: number, definition: AnyColumn): Cell | undefined {
  const cell = table.sheet.cell(row, column);
  if (cell && (cell.kind === 'number' || textOf(cell) !== '')) return cell;
  if (definition.fill !== 'down') return undefined;
  // Only rows of data fill: neither a sub-total's label nor a header printed again is a group's name.
  const { data } = table.rows;
  for (let at = data.length - 1; at >= 0; at -= 1) {
    const above = data[at] ?? row;
    const found = above < row ? table.sheet.cell(above, column) : undefined;
    if (found && textOf(found) !== '') return found;
  }
  return undefined;
}

/** The text of a row in the column with a key, and what goes on of it in the rows below. */
export function textIn(table: Table, row: number, key: string): string {
  const mapped = mappedOf(table, key);
  const first = textOf(cellOf(table, row, key));
  if (!mapped || !table.definition.continues.includes(key)) return first;
  const more = (table.rows.continued.get(row) ?? []).map((each) => textOf(table.sheet.cell(each, mapped.column)));
  return [first, ...more].filter((text) => text !== '').reduce((all, text) => all + (isThai(all.at(-1)) && isThai(text[0]) ? '' : ' ') + text, '').trim();
}

/** Thai words go on without a space. */
const isThai = (char: string | undefined): boolean => /[\u0E01-\u0E5B]/.test(char ?? '');

/** The value of a reading, or null and a diagnostic at the cell. */
export function accept<T>(table: Pick<Table, 'file' | 'sheet' | 'diagnostics'>, cell: Cell, reading: Reading<T>): T | null {
  if (reading.ok) return reading.value;
  report(table, cell.row, cell.column, reading.code, textOf(cell), ...reading.words);
  return null;
}

/** Adds a diagnostic at a cell. What was found is printed, so personal data in it is masked. */
export function report(table: Pick<Table, 'file' | 'sheet' | 'diagnostics'>, row: number, column: number, code: ProblemCode, found: string, ...words: string[]): void {
  const diagnostic = problem(placeOf(table.file, table.sheet.name, row, column), code, maskPersonalData(found), ...words);
  // A merged cell is met once for each row that it spans; it is wrong once.
  if (!table.diagnostics.some((each) => each.message === diagnostic.message)) table.diagnostics.push(diagnostic);
}
