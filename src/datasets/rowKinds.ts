import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { bareKey, bareKeys, tidyText } from '#src/datasets/headerKeys.ts';
import type { Header, MappedColumn, RowRange } from '#src/datasets/headerRow.ts';
import { holdsNumber } from '#src/datasets/readValue.ts';
import { parsePeriod } from '#src/thai/fiscalPeriod.ts';
import type { Cell, Sheet } from '#src/workbook/workbook.ts';

/** The cells of a row that are its own (not the lower part of a merge from above), each once, hidden columns left out. */
export function ownCells(sheet: Sheet, row: number): readonly Cell[] {
  let known = rowsOf.get(sheet);
  if (!known) rowsOf.set(sheet, known = new Map<number, readonly Cell[]>());
  const before = known.get(row);
  if (before) return before;
  const cells = findOwnCells(sheet, row);
  known.set(row, cells);
  return cells;
}

/** What was found of a sheet, for as long as somebody holds it: each row is looked at several times. */
const rowsOf = new WeakMap<Sheet, Map<number, readonly Cell[]>>();

function findOwnCells(sheet: Sheet, row: number): Cell[] {
  const found: Cell[] = [];
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    const cell = sheet.hiddenColumns.has(column) ? undefined : sheet.cell(row, column);
    if (cell && cell.row === row && (cell.column === column || !found.includes(cell)) && (cell.kind === 'number' || tidyText(cell.text) !== '')) found.push(cell);
  }
  return found;
}

/** What a cell is compared by with words of the definition; a number's text is its own. */
export const keyOf = ({ kind, text }: Cell): string => (kind === 'number' ? text : bareKey(text));

/** Whether a column's cells are numbers that are published as they stand. */
export const isNumeric = ({ definition }: MappedColumn): boolean =>
  'as' in definition ? definition.as === 'total' || (definition.as === 'value' && definition.type === 'number') : definition.type === 'number' || definition.type === 'integer';

const anyYear = 2560;

const isPeriod = ({ definition }: MappedColumn, cell: Cell | undefined): boolean =>
  'as' in definition && definition.as === 'period' && cell !== undefined && parsePeriod(definition.type, cell.date ?? cell.text, anyYear) !== null;

/** `รวม`, `รวม 19 โครงการ`, `รวม (บาท)`; `รวมอำเภอเมือง` below rows of อำเภอเมือง. Not a project whose name merely begins with the word. */
export function totalLabel(sheet: Sheet, header: Header, definition: DatasetDefinition, row: number, cells: readonly Cell[]): string | null {
  if (cells[0] === undefined) return null;
  const first = tidyText(cells[0].text);
  const { totals } = definition;
  const words = bareKeys(totals);
  const begins = (word: string) => (word.endsWith('*') ? first.startsWith(word.slice(0, -1)) : first.startsWith(word) && first[word.length] === ' ');
  if (words.includes(keyOf(cells[0])) || totals.some(begins)) return first;
  const group = totals.filter((word) => first.startsWith(word)).map((word) => bareKey(first.slice(word.length)));
  if (group.length > 0 && groupsAbove(sheet, header, row).some((text) => group.includes(text))) return first;
  const word = cells.find((cell, at) => at > 0 && words.includes(keyOf(cell)) && isStubAt(header, cell.column));
  return word ? tidyText(word.text) : null;
}

const isStubAt = (header: Header, at: number): boolean => header.columns.some((mapped) => mapped.column === at && isStub(mapped));

/** Columns whose texts say what the row is about. */
export function isStub({ definition, spread }: MappedColumn): boolean {
  if (spread.length > 0) return false;
  return 'as' in definition ? ['period', 'dimension', 'measure', 'year'].includes(definition.as) : ['text', 'agency', 'id'].includes(definition.type);
}

function groupsAbove(sheet: Sheet, header: Header, row: number): string[] {
  const texts: string[] = [];
  for (let above = row - 1; above > header.row; above -= 1) {
    for (const { column } of header.columns.filter(isStub)) {
      const cell = sheet.cell(above, column);
      if (cell) texts.push(bareKey(cell.text));
    }
  }
  return texts;
}

/** Whether a row is a header again, as at the top of a printed page: all that it holds stands in one row of the header, column by column. */
export function isHeaderAgain(sheet: Sheet, range: RowRange, cells: readonly Cell[]): boolean {
  if (cells.length < 2 || cells.some((cell) => cell.kind === 'number')) return false;
  for (let row = range.from; row <= range.to; row += 1) {
    if (cells.every((cell) => bareKey(sheet.cell(row, cell.column)?.text ?? '') === bareKey(cell.text))) return true;
  }
  return false;
}

/** Whether a row below a note looks like the table going on: half of the columns are filled, with a period and a number where they belong. */
export function looksLikeData(sheet: Sheet, header: Header, row: number): boolean {
  const filled = header.columns.filter(({ column }) => sheet.cell(row, column)?.row === row);
  const period = header.columns.find(({ definition }) => 'as' in definition && definition.as === 'period');
  if (period && !isPeriod(period, sheet.cell(row, period.column))) return false;
  const numeric = header.columns.filter(isNumeric);
  if (filled.length < 2 || filled.length * 2 < header.columns.length) return false;
  return numeric.length === 0 || numeric.some(({ column }) => {
    const cell = sheet.cell(row, column);
    return cell !== undefined && cell.row === row && holdsNumber(cell);
  });
}
