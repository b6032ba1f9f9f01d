import { hasYearOfItsOwn } from '#src/datasets/headerChecks.ts';
import type { Header, RowRange } from '#src/datasets/headerRow.ts';
import type { YearContext } from '#src/datasets/periodInYear.ts';
import { report, type Table } from '#src/datasets/tableReader.ts';
import { titleYearLabel } from '#src/i18n/datasets.ts';
import { toArabicDigits } from '#src/thai/digits.ts';
import { normaliseText } from '#src/thai/text.ts';
import type { Cell, Sheet } from '#src/workbook/workbook.ts';

/**
 * The year that a table is about: of its folder or sheet, or, with `year: title`, of the title above it. A title that tells
 * another year is reported: months written without one would be read a year off.
 */
export function yearOfTable(table: Pick<Table, 'file' | 'sheet' | 'diagnostics' | 'definition' | 'year' | 'header' | 'range'>): YearContext {
  const { definition, year, header } = table;
  if (definition.year === 'any' || year.calendar) return year;
  const told = titleYear(table.sheet, header, table.range, definition.year === 'title');
  if (definition.year === 'title') {
    if (told) return { year: told.year, calendar: false };
    report(table, table.range.from, 1, 'title-year-missing', '');
    return year;
  }
  const own = header.columns.some(({ spread }) => hasYearOfItsOwn(definition, spread.map(({ over }) => over)));
  if (told && told.year !== year.year && !own) report(table, told.cell.row, told.cell.column, 'title-year-differs', normaliseText(told.cell.text), String(year.year));
  return year;
}

/** The one fiscal year of the titles; of the nearest title that tells one, when only that is asked for. */
function titleYear(sheet: Sheet, header: Header, range: RowRange, nearest: boolean): { year: number; cell: Cell } | null {
  const found: { year: number; cell: Cell }[] = [];
  for (let row = header.top - 1; row >= range.from && !(nearest && found.length > 0); row -= 1) {
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      const cell = sheet.cell(row, column);
      if (cell && cell.kind === 'text' && cell.row === row && cell.column === column) found.push(...yearsIn(cell).map((year) => ({ year, cell })));
    }
  }
  return new Set(found.map(({ year }) => year)).size === 1 ? (found[0] ?? null) : null;
}

/** Years after the word for a fiscal year; both ends of `ปีงบประมาณ 2559 - 2560`. */
function yearsIn(cell: Cell): number[] {
  const text = toArabicDigits(normaliseText(cell.text));
  return [...text.matchAll(titleYearLabel)].flatMap((match) => {
    const second = /^ ?(?:[-–—/,]|\S{1,4} ) ?(\d{4})/.exec(text.slice(match.index + match[0].length))?.[1];
    return [Number(match[1]), ...(second === undefined ? [] : [Number(second)])];
  });
}
