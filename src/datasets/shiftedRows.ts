import { headerlessColumns } from '#src/datasets/headerChecks.ts';
import type { MappedColumn } from '#src/datasets/headerRow.ts';
import { bareNumber, textOf } from '#src/datasets/readValue.ts';
import { report, type Table } from '#src/datasets/tableReader.ts';

/**
 * Reports a number that stands where other rows have a name: the row was pasted a column off, and its figures would be
 * read under the wrong headers. Looked for in the columns that say what a row is about.
 */
export function reportShifted(table: Table): void {
  for (const mapped of table.header.columns.filter(namesRows)) {
    const cells = table.rows.data.flatMap((row) => {
      const cell = table.sheet.cell(row, mapped.column);
      return cell && cell.row === row && textOf(cell) !== '' ? [cell] : [];
    });
    const numbers = cells.filter((cell) => bareNumber(cell) !== null);
    // Where most are numbers, they are codes; unless names stand in a column without a header, and the header is what is off.
    const areCodes = numbers.length * 2 > cells.length || numbers.length === cells.length;
    if (areCodes && !namesWithoutHeader(table, mapped.column)) continue;
    for (const cell of numbers) report(table, cell.row, cell.column, 'number-for-name', textOf(cell));
  }
}

/** Whether half of the rows have a text in a column without a header, to the left. */
const namesWithoutHeader = (table: Table, before: number): boolean =>
  headerlessColumns(table).filter((column) => column < before).some((column) => {
    const texts = table.rows.data.filter((row) => {
      const cell = table.sheet.cell(row, column);
      return cell?.row === row && cell.kind === 'text' && bareNumber(cell) === null && textOf(cell) !== '';
    });
    return texts.length * 2 >= table.rows.data.length;
  });

function namesRows({ definition, spread }: MappedColumn): boolean {
  if (spread.length > 0) return false;
  return 'as' in definition ? definition.as === 'dimension' && definition.type === 'text' : definition.type === 'text' && definition.required;
}
