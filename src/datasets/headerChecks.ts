import type { DatasetDefinition } from '#src/datasets/definition.ts';
import type { AnyColumn, MappedColumn } from '#src/datasets/headerRow.ts';
import { headerText } from '#src/datasets/headerPath.ts';
import { isNamed } from '#src/datasets/matchColumn.ts';
import { isPeriodKind, liesInYear, readPeriod } from '#src/datasets/periodInYear.ts';
import { bareNumber } from '#src/datasets/readValue.ts';
import { report, type Table } from '#src/datasets/tableReader.ts';
import { periodKindNames } from '#src/i18n/datasets.ts';
import { headerKey } from '#src/thai/text.ts';

/** Reports columns that the header lacks, names twice, or names by a period that nobody understands or that lies in another year. */
export function checkHeader(table: Table): void {
  const { header, sheet } = table;
  for (const column of header.missing) {
    report(table, header.row, 1, 'column-missing', sheet.name, nameOf(column));
  }
  const seen = new Set<string>();
  for (const mapped of header.columns) {
    const key = JSON.stringify([mapped.definition.key, mapped.spread]);
    if (seen.has(key)) report(table, header.row, mapped.column, 'column-twice', mapped.path.texts.join(' › '), nameOf(mapped.definition));
    seen.add(key);
    checkPeriods(table, mapped);
  }
  for (const { column, path } of header.others) checkLeftOver(table, column, path.texts);
  for (const column of headerlessColumns(table)) if (holdsNumbers(table, column)) checkLeftOver(table, column, [...groupsOver(table, column), '']);
}

/** Columns of the sheet that have no header. */
export function headerlessColumns({ header, sheet }: Table): number[] {
  const named = new Set([...header.columns, ...header.others].map(({ column }) => column));
  return Array.from({ length: sheet.columnCount }, (_, at) => at + 1).filter((column) => !named.has(column) && !sheet.hiddenColumns.has(column));
}

const holdsNumbers = ({ sheet, rows }: Table, column: number): boolean =>
  rows.data.some((row) => {
    const cell = sheet.cell(row, column);
    return cell?.row === row && cell.column === column && bareNumber(cell) !== null;
  });

/** The names of groups that stand over a column, from the top. */
const groupsOver = ({ header, sheet }: Table, column: number): string[] =>
  Array.from({ length: header.row - header.top }, (_, at) => headerText(sheet.cell(header.top + at, column))).filter((text) => text !== '');

const nameOf = (column: AnyColumn): string => (column.headers ?? [column.key]).join(' / ');

/** A month that a header names must lie in the year that the table is about, unless the workbook holds several. */
function checkPeriods(table: Table, { spread, column }: MappedColumn): void {
  if (table.definition.year === 'any' || hasYearOfItsOwn(table.definition, spread.map(({ over }) => over))) return;
  for (const { over, text } of spread) {
    if (!isPeriodKind(over) || over === 'fiscalYear' || over === 'calendarYear') continue;
    const read = readPeriod(over, text, table.year);
    if (read && !liesInYear(read.period, table.year)) report(table, table.header.row, column, 'period-outside-year', text, String(table.year.year));
  }
}

/** Whether a year stands beside the period: in another row of the header, or in a column of the row. */
export const hasYearOfItsOwn = (definition: DatasetDefinition, over: readonly string[]): boolean =>
  over.includes('fiscalYear') || over.includes('calendarYear') || (definition.columns as readonly AnyColumn[]).some((column) => 'as' in column && column.as === 'year');

/** A column under the name of a spread whose period nobody understands would be lost without a word. */
function checkLeftOver(table: Table, column: number, texts: readonly string[]): void {
  const { definition } = table;
  const isMeant = (text: string) => [...definition.ignore, ...definition.totals, ...definition.skip].some((word) => headerKey(word) === headerKey(text));
  if (texts.some(isMeant)) return;
  for (const each of definition.columns as readonly AnyColumn[]) {
    if (!('spread' in each) || !each.spread || !each.headers) continue;
    const part = each.spread.find(({ over, at }) => isPeriodKind(over) && at === 'leaf');
    if (!part || !isPeriodKind(part.over) || texts.length < 2 || !isNamed(each, texts.slice(0, -1))) continue;
    report(table, table.header.row, column, 'period-not-understood', texts.at(-1) ?? '', periodKindNames[part.over]);
    return;
  }
}
