import type { PrintedTotal } from '#src/datasets/model.ts';
import { refOf, type Table } from '#src/datasets/tableReader.ts';
import type { TableRows } from '#src/datasets/tableRows.ts';
import { parseThaiNumber } from '#src/thai/numbers.ts';
import type { Cell } from '#src/workbook/workbook.ts';

/**
 * The numbers of the total rows, each with the cells that stand between it and the total before it
 * (or, when those do not add up to it, all cells above it: a grand total after sub-totals).
 */
export function readTotals(table: Table, rows: TableRows): PrintedTotal[] {
  const columns = table.header.columns.filter(({ definition }) => isNumeric(definition));
  return rows.totals.flatMap(({ row, label }, index) =>
    columns.flatMap(({ column, definition }) => {
      const cell = table.sheet.cell(row, column);
      const value = cell && numberOf(cell);
      if (value === null || value === undefined || cell?.row !== row) return [];
      const between = cellsOver(table, rows.data, rows.totals[index - 1]?.row ?? table.header.row, row, column);
      const above = cellsOver(table, rows.data, table.header.row, row, column);
      const over = agrees(between, value) || !agrees(above, value) ? between : above;
      return [{ label, column: definition.key, value, source: refOf(table, row, column), over }];
    }),
  );
}

const isNumeric = (column: { type?: string; as?: string }) => column.as === 'value' ? column.type === 'number' : column.type === 'number' || column.type === 'integer';

/** Equal but for the rounding of binary fractions. */
const agrees = (cells: PrintedTotal['over'], value: number) => Math.abs(cells.reduce((sum, cell) => sum + (cell.value ?? 0), 0) - value) < 1e-6;

function cellsOver(table: Table, data: readonly number[], after: number, before: number, column: number): PrintedTotal['over'] {
  return data
    .filter((row) => row > after && row < before)
    .map((row) => {
      const cell = table.sheet.cell(row, column);
      return { value: cell && cell.row === row ? numberOf(cell) : null, source: refOf(table, row, column) };
    });
}

function numberOf(cell: Cell): number | null {
  if (cell.kind === 'number') return cell.number;
  const parsed = cell.kind === 'text' ? parseThaiNumber(cell.text) : null;
  return parsed?.kind === 'number' ? parsed.value : null;
}
