import type { MappedColumn } from '#src/datasets/headerRow.ts';
import { isPeriodKind, readPeriod, type YearContext } from '#src/datasets/periodInYear.ts';
import type { RowContext } from '#src/datasets/rowContext.ts';
import type { Table } from '#src/datasets/tableReader.ts';
import { calendarYearPeriod, fiscalYearPeriod } from '#src/thai/fiscalPeriod.ts';
import type { Period } from '#src/thai/period.ts';

const isYear = (over: string): over is 'fiscalYear' | 'calendarYear' => over === 'fiscalYear' || over === 'calendarYear';

/**
 * The period of one value. A month, quarter or round may stand in the header, in the row or on the sheet's name; the year
 * that it belongs to in another row of the header, in a column, on the sheet's name, or with the folder of the workbook.
 * Where none stands, the year itself is the period.
 */
export function periodOf(table: Table, context: RowContext, { spread }: Pick<MappedColumn, 'spread'>): Period {
  const across = spread.filter(({ over }) => isPeriodKind(over));
  const sheet = table.sheetValue && isPeriodKind(table.sheetValue.over) ? [table.sheetValue] : [];
  const row = context.period ? [{ over: context.period.kind, text: context.period.text }] : [];
  const told = [...across, ...row, ...sheet];
  const year = yearOf(table, told.find(({ over }) => isYear(over)), context);
  const part = told.find(({ over }) => !isYear(over));
  const read = part && isPeriodKind(part.over) ? readPeriod(part.over, part.text, year) : null;
  return read?.period ?? (year.calendar ? calendarYearPeriod(year.year) : fiscalYearPeriod(year.year));
}

function yearOf(table: Table, told: { over: string; text: string } | undefined, context: RowContext): YearContext {
  if (told && isYear(told.over)) {
    const read = readPeriod(told.over, told.text, table.year);
    if (read) return { year: read.period.fiscalYear, calendar: told.over === 'calendarYear' };
  }
  return context.year ?? table.year;
}
