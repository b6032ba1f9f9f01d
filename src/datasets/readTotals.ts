import type { DatasetDefinition } from '#src/datasets/definition.ts';
import type { MappedColumn } from '#src/datasets/headerRow.ts';
import type { PrintedTotal } from '#src/datasets/model.ts';
import { bareNumber, isMissing, textOf } from '#src/datasets/readValue.ts';
import { isNumeric } from '#src/datasets/rowKinds.ts';
import { refOf, report, type Table } from '#src/datasets/tableReader.ts';
import { publishedUnit } from '#src/datasets/writtenUnits.ts';
import { isPercent } from '#src/thai/units.ts';

type Cells = PrintedTotal['over'];

/**
 * The numbers of the total rows, each with the cells that stand between it and the total before it (or, when those do not
 * add up to it, all cells above it: a grand total after sub-totals), and the numbers of the total columns, each with the
 * cells of its row that it adds up. Hidden rows are published nowhere, but the workbook's own sums count them.
 */
export function readTotals(table: Table): PrintedTotal[] {
  return [...totalRows(table), ...totalColumns(table)];
}

function totalRows(table: Table): PrintedTotal[] {
  const { rows, header, definition } = table;
  const columns = header.columns.filter((mapped) => isNumeric(mapped) && isAdditive(mapped, definition));
  return rows.totals.flatMap(({ row, label }, index) =>
    columns.flatMap(({ column, definition: { key } }) => {
      const cell = table.sheet.cell(row, column);
      const value = bareNumber(cell);
      if (value === null || cell?.row !== row) return [];
      const over = (from: number, data: readonly number[]) => cellsOver(table, data.filter((each) => each > from && each < row), column);
      const before = rows.totals[index - 1]?.row ?? header.row;
      const all = [...rows.data, ...rows.hidden];
      const ways = [over(before, rows.data), over(header.row, rows.data), over(before, all), over(header.row, all)];
      const told = ways.find((way) => agrees(way, value)) ?? ways.find((way) => way.length > 0) ?? [];
      return [{ label, column: key, value, source: refOf(table, row, column), over: told }];
    }),
  );
}

/** Whether the numbers of a column add up: rates and percentages do not. */
export function isAdditive(mapped: MappedColumn, definition: DatasetDefinition): boolean {
  const { definition: column } = mapped;
  const unit = publishedUnit(mapped, definition);
  return ('additive' in column ? column.additive : undefined) ?? !(unit !== undefined && isPercent(unit));
}

/** Equal but for the rounding of binary fractions. */
const agrees = (cells: Cells, value: number): boolean => Math.abs(cells.reduce((sum, cell) => sum + (cell.value ?? 0), 0) - value) < 1e-6;

const cellsOver = (table: Table, rows: readonly number[], column: number): Cells =>
  rows.map((row) => {
    const cell = table.sheet.cell(row, column);
    return { value: cell && cell.row === row && cell.column === column ? bareNumber(cell) : null, source: refOf(table, row, column) };
  });

function totalColumns(table: Table): PrintedTotal[] {
  const { header, rows } = table;
  return header.columns.flatMap((mapped) => {
    const { definition, column, path } = mapped;
    const of = 'of' in definition ? definition.of : 'total' in definition ? definition.total : undefined;
    const parts = of ? header.columns.filter((each) => of.includes(each.definition.key)) : [];
    return !of ? [] : rows.data.flatMap((row) => {
      const cell = table.sheet.cell(row, column);
      const value = bareNumber(cell);
      if (cell?.row === row && value === null && !isMissing(cell)) report(table, row, column, 'not-a-number', textOf(cell), '');
      const over = parts.flatMap((part) => cellsOver(table, [row], part.column));
      const isSum = value !== null && cell?.row === row && over.some((each) => each.value !== null);
      return isSum ? [{ label: path.texts.at(-1) ?? '', column: definition.key, value, source: refOf(table, row, column), over }] : [];
    });
  });
}
