import type { MappedColumn, SpreadValue } from '#src/datasets/headerRow.ts';
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
  const year = yearOf(table, told(table, context, spread, true), context);
  const part = told(table, context, spread, false);
  const read = part && isPeriodKind(part.over) ? readPeriod(part.over, part.text, year) : null;
  return read?.period ?? (year.calendar ? calendarYearPeriod(year.year) : fiscalYearPeriod(year.year));
}

/** The year, or the part of one, that is told: of the header, else of the row, else of the sheet's name. */
function told({ sheetValue }: Table, { period }: RowContext, spread: readonly SpreadValue[], asYear: boolean): SpreadValue | undefined {
  const fits = (over: string): boolean => isPeriodKind(over) && isYear(over) === asYear;
  const across = spread.find(({ over }) => fits(over));
  if (across) return across;
  if (period && fits(period.kind)) return { over: period.kind, text: period.text };
  return sheetValue && fits(sheetValue.over) ? sheetValue : undefined;
}

function yearOf(table: Table, toldYear: SpreadValue | undefined, context: RowContext): YearContext {
  if (toldYear && isYear(toldYear.over)) {
    const read = readPeriod(toldYear.over, toldYear.text, table.year);
    if (read) return { year: read.period.fiscalYear, calendar: toldYear.over === 'calendarYear' };
  }
  return context.year ?? table.year;
}
