import { makeCell, type RawCell } from '#src/workbook/cells/makeCell.ts';
import { decodeEntities } from '#src/workbook/ooxml/xml.ts';
import type { RawCells } from '#src/workbook/readers/rawBook.ts';
import type { Cell } from '#src/workbook/workbook.ts';

/** A cell of which two readers do not make the same. `other` is what the second one reads, '' for nothing. */
export interface Difference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly first: RawCell | null;
  readonly second: RawCell | null;
  readonly other: string;
}

/** Compares two readings of one file, cell by cell. Blank text is no cell; a formula without a result is nobody's value. */
export function compareReaders(first: readonly RawCells[], second: readonly RawCells[], date1904: boolean): Difference[] {
  return first.flatMap((sheet, index) => {
    const other = second.find((each) => each.name === sheet.name) ?? second[index];
    return compareSheets(sheet, other?.cells ?? [], date1904);
  });
}

const keyOf = (cell: RawCell): number => cell.row * 32_768 + cell.column;

function compareSheets(sheet: RawCells, others: readonly RawCell[], date1904: boolean): Difference[] {
  // Two readers mostly find the same cells in the same order; only from where they part are the cells looked up.
  const alike = countAlike(sheet.cells, others);
  const left = new Map(others.slice(alike).map((cell) => [keyOf(cell), cell]));
  const differences: Difference[] = [];
  const differ = (first: RawCell | null, second: RawCell | null) => {
    const at = first ?? second;
    if (at) differences.push({ sheet: sheet.name, row: at.row, column: at.column, first, second, other: second ? (makeCell(second, date1904)?.text ?? '') : '' });
  };
  for (let index = 0; index < alike; index += 1) {
    const [cell, other] = [sheet.cells[index], others[index]];
    if (cell && other && !agree(cell, other, date1904)) differ(cell, other);
  }
  for (const cell of sheet.cells.slice(alike)) {
    const other = left.get(keyOf(cell)) ?? null;
    left.delete(keyOf(cell));
    if (!agree(cell, other, date1904)) differ(cell, other);
  }
  for (const cell of left.values()) if (!isBlank(cell)) differ(null, cell);
  return differences;
}

/** How many cells from the first on stand at the same places in both; none where a place comes twice or goes back. */
function countAlike(cells: readonly RawCell[], others: readonly RawCell[]): number {
  let before = 0;
  for (let index = 0; ; index += 1) {
    const [cell, other] = [cells[index], others[index]];
    if (!cell || cell.row !== other?.row || cell.column !== other.column) return index;
    if (keyOf(cell) <= before) return 0;
    before = keyOf(cell);
  }
}

const isBlank = (cell: RawCell): boolean => typeof cell.value === 'string' && cell.value.trim() === '';
const isUnresolved = (cell: RawCell): boolean => typeof cell.value === 'object' && 'formula' in cell.value;

function agree(a: RawCell, b: RawCell | null, date1904: boolean): boolean {
  if (isBlank(a) || isUnresolved(a)) return b === null || isBlank(b) || isUnresolved(b);
  if (b === null || typeof a.value !== typeof b.value) return false;
  if (typeof a.value === 'number' && typeof b.value === 'number') {
    return nearlySame(a.value, b.value) && (b.format === 'General' || sameMeaning(makeCell(a, date1904), makeCell(b, date1904)));
  }
  if (typeof a.value === 'string' && typeof b.value === 'string') return sameText(a.value, b.value);
  return typeof a.value === 'object' || a.value === b.value;
}

/** Equal but for the last digits of a binary fraction. */
const nearlySame = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));

const sameMeaning = (a: Cell | null, b: Cell | null): boolean => a?.kind === b?.kind && a?.date === b?.date;

/** Spaces and the way of ending lines are of no account; and SheetJS takes `&amp;lt;` to pieces once too often. */
const sameText = (a: string, b: string): boolean => a === b || plain(a) === plain(b) || plain(decodeEntities(a)) === plain(b);

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
