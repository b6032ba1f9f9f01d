import type { MappedColumn } from '#src/datasets/headerRow.ts';
import { bareNumber, textOf } from '#src/datasets/readValue.ts';
import { isAdditive } from '#src/datasets/readTotals.ts';
import { isNumeric, isStub } from '#src/datasets/rowKinds.ts';
import { report, type Table } from '#src/datasets/tableReader.ts';

/**
 * Reports a row without a name of its own whose numbers are the sums of the rows right above it: a total that nothing
 * calls one. Published as a row of its own, its figures would count twice.
 */
export function reportUnlabelledTotals(table: Table): void {
  const { header, rows } = table;
  const stubs = header.columns.filter(isStub);
  const numeric = header.columns.filter((column) => isNumeric(column) && isAdditive(column, table.definition));
  rows.data.forEach((row, index) => {
    if (stubs.length === 0 || stubs.some((stub) => ownText(table, row, stub) !== '')) return;
    const summed = summedRows(table, numeric, rows.data, index);
    const first = numeric.find((column) => numberIn(table, row, column) !== null);
    if (summed > 0 && first) report(table, row, first.column, 'unlabelled-total', textOf(table.sheet.cell(row, first.column)), String(summed));
  });
}

function ownText(table: Table, row: number, { column }: MappedColumn): string {
  const cell = table.sheet.cell(row, column);
  return cell?.row === row ? textOf(cell) : '';
}

const numberIn = (table: Table, row: number, { column }: MappedColumn): number | null => {
  const cell = table.sheet.cell(row, column);
  return cell?.row === row && cell.column === column ? bareNumber(cell) : null;
};

/** How many rows above (two at least) every number of a row is the sum of; 0 when there are none. */
function summedRows(table: Table, numeric: readonly MappedColumn[], data: readonly number[], index: number): number {
  const row = data[index];
  const told = row === undefined ? [] : numeric.flatMap((column) => {
    const value = numberIn(table, row, column);
    return value === null ? [] : [{ column, value }];
  });
  if (told.every(({ value }) => value === 0)) return 0;
  const sums = told.map(() => 0);
  for (let count = 1; count <= index; count += 1) {
    told.forEach(({ column }, at) => (sums[at] = (sums[at] ?? 0) + (numberIn(table, data[index - count] ?? 0, column) ?? 0)));
    if (count >= 2 && told.every(({ value }, at) => Math.abs(value - (sums[at] ?? 0)) < 1e-6)) return count;
  }
  return 0;
}
