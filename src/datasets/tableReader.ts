import type { DatasetDefinition } from '#src/datasets/definition.ts';
import type { AnyColumn, Header } from '#src/datasets/headerRow.ts';
import type { Reading } from '#src/datasets/readValue.ts';
import { textOf } from '#src/datasets/readValue.ts';
import { cellAddress, type CellRef } from '#src/workbook/cellRef.ts';
import { placeOf, problem, type Diagnostic, type ProblemCode } from '#src/workbook/diagnostic.ts';
import type { Cell, Sheet } from '#src/workbook/workbook.ts';

/** Finds the agency that a cell's words name: a slug, or null. */
export type FindAgency = (name: string) => string | null;

/** One table of one workbook on its way to typed rows; collects what is wrong as it is read. */
export interface Table {
  readonly file: string;
  readonly fiscalYear: number;
  readonly sheet: Sheet;
  readonly header: Header;
  readonly definition: DatasetDefinition;
  readonly findAgency: FindAgency;
  readonly diagnostics: Diagnostic[];
}

/** Where a cell of the table stands. */
export function refOf(table: Table, row: number, column: number): CellRef {
  return { file: table.file, sheet: table.sheet.name, cell: cellAddress(row, column) };
}

/** The cell of a row in the column with a key; with `fill: down`, the nearest one above it within the table. */
export function cellOf(table: Table, row: number, key: string): Cell | undefined {
  const mapped = table.header.columns.find((column) => column.definition.key === key);
  return mapped && cellIn(table, row, mapped.column, mapped.definition);
}

export function cellIn(table: Table, row: number, column: number, definition: AnyColumn): Cell | undefined {
  const cell = table.sheet.cell(row, column);
  if (cell && textOf(cell) !== '') return cell;
  if (definition.fill !== 'down') return undefined;
  for (let above = row - 1; above > table.header.row; above -= 1) {
    const found = table.sheet.cell(above, column);
    if (found && textOf(found) !== '') return found;
  }
  return undefined;
}

/** The value of a reading, or null and a diagnostic at the cell. */
export function accept<T>(table: Table, cell: Cell, reading: Reading<T>): T | null {
  if (reading.ok) return reading.value;
  report(table, cell.row, cell.column, reading.code, textOf(cell), ...reading.words);
  return null;
}

export function report(table: Table, row: number, column: number, code: ProblemCode, found: string, ...words: string[]): void {
  const diagnostic = problem(placeOf(table.file, table.sheet.name, row, column), code, found, ...words);
  // A merged cell is met once for each row that it spans; it is wrong once.
  if (!table.diagnostics.some((each) => each.message === diagnostic.message)) table.diagnostics.push(diagnostic);
}
