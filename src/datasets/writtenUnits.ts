import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { headerText, unitInParentheses } from '#src/datasets/headerPath.ts';
import { unitOf, type Header, type MappedColumn, type RowRange } from '#src/datasets/headerRow.ts';
import { measureUnit } from '#src/datasets/measureUnit.ts';
import { isPeriodKind } from '#src/datasets/periodInYear.ts';
import { report, type Table, type WrittenUnit } from '#src/datasets/tableReader.ts';
import { parseMonthName } from '#src/thai/months.ts';
import { headerUnit } from '#src/thai/text.ts';
import { isConvertible, titleUnit, unitFactor } from '#src/thai/units.ts';
import type { Sheet } from '#src/workbook/workbook.ts';

type Place = Pick<Table, 'file' | 'sheet' | 'diagnostics'>;

/**
 * The unit that each column's numbers are written in: of the row of units, of the header, of a title (`หน่วย : พันบาท`), or
 * of the definition (`writtenIn`), in this order. A unit that cannot be converted to the one published is reported.
 */
export function findUnits(place: Place, header: Header, definition: DatasetDefinition, unitRow: number | null, range: RowRange): Map<number, WrittenUnit> {
  const units = new Map<number, WrittenUnit>();
  const title = findTitleUnit(place.sheet, { from: range.from, to: header.row });
  const bare: MappedColumn[] = [];
  let titleFits = false;
  for (const mapped of header.columns) {
    const unit = publishedUnit(mapped, definition);
    if (unit === undefined) continue;
    titleFits ||= title !== null && unitFactor(title.unit, unit) !== null;
    const written = explicitUnit(place.sheet, header, mapped, unitRow);
    if (written && isUnit(written.unit, unit, mapped)) {
      units.set(mapped.column, written);
      if (unitFactor(written.unit, unit) === null) report(place, written.row ?? header.row, mapped.column, 'unit-mismatch', written.unit, unit);
      continue;
    }
    bare.push(mapped);
    const told = title && unitFactor(title.unit, unit) !== null ? title : toldByDefinition(mapped);
    if (told) units.set(mapped.column, told);
  }
  if (title && bare[0] && !titleFits) report(place, title.row ?? 1, title.column, 'unit-mismatch', title.unit, publishedUnit(bare[0], definition) ?? '');
  return units;
}

/** The unit of a column; of the measure that its header names, where the header names one. */
export function publishedUnit(mapped: MappedColumn, definition: DatasetDefinition): string | undefined {
  const measure = mapped.spread.find(({ over }) => over === 'measure')?.text;
  const named = measure !== undefined && definition.kind === 'series' ? measureUnit(definition, measure, 'role' in mapped.definition ? mapped.definition.role : 'actual') : unitOf(mapped.definition, definition);
  return named === '' ? undefined : named;
}

function toldByDefinition({ definition, column }: MappedColumn): WrittenUnit | null {
  return 'writtenIn' in definition && definition.writtenIn !== undefined ? { unit: definition.writtenIn, row: null, column } : null;
}

function explicitUnit(sheet: Sheet, header: Header, { column, path }: MappedColumn, unitRow: number | null): WrittenUnit | null {
  const cell = unitRow === null ? undefined : sheet.cell(unitRow, column);
  const below = cell?.row === unitRow ? headerText(cell) : '';
  if (below !== '' && unitRow !== null) return { unit: unitInParentheses(below) ?? below, row: unitRow, column };
  const inHeader = path.unit ?? path.texts.toReversed().map(headerUnit).find((unit) => unit !== null);
  return inHeader ? { unit: inHeader, row: header.row, column } : null;
}

/** Whether words in parentheses are meant as a unit: not when they belong to the column's name, or explain a period. */
function isUnit(written: string, unit: string, mapped: MappedColumn): boolean {
  if (unitFactor(written, unit) !== null || isConvertible(written)) return true;
  return !mapped.exact && !mapped.spread.some(({ over, text }) => isPeriodKind(over) && headerUnit(text) === written && explainsPeriod(written));
}

/** `ต.ค. - มี.ค.`, `1 ต.ค. 59 - 31 มี.ค. 60`: which months a round has. */
const explainsPeriod = (text: string): boolean => /[\d๐-๙]/.test(text) || text.split(/[-–—]/).every((part) => parseMonthName(part) !== null);

/** `หน่วย : พันบาท` above the table: the nearest one. */
function findTitleUnit(sheet: Sheet, rows: RowRange): WrittenUnit | null {
  for (let row = rows.to; row >= rows.from; row -= 1) {
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      const cell = sheet.cell(row, column);
      const unit = cell && cell.kind === 'text' && cell.row === row && cell.column === column ? titleUnit(cell.text) : null;
      if (unit !== null) return { unit, row, column };
    }
  }
  return null;
}
