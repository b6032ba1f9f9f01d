import type { DatasetDefinition, RecordColumn, SeriesColumn } from '#src/datasets/definition.ts';
import { parsePeriod } from '#src/thai/fiscalPeriod.ts';
import { headerKey, normaliseText } from '#src/thai/text.ts';
import type { Sheet } from '#src/workbook/workbook.ts';

export type AnyColumn = SeriesColumn | RecordColumn;

/** A column of the sheet that a column of the definition names. `spreadText`: the header that names its period or dimension value. */
export interface MappedColumn<C extends AnyColumn = AnyColumn> {
  readonly definition: C;
  readonly column: number;
  readonly path: readonly string[];
  readonly spreadText: string | null;
}

export interface Header<C extends AnyColumn = AnyColumn> {
  /** The last row of the header; data begins below it. */
  readonly row: number;
  readonly columns: readonly MappedColumn<C>[];
  readonly missing: readonly C[];
}

const searchedRows = 80;
const deepest = 3;

/**
 * Finds the header by the names that columns may bear, wherever it stands: the rows (one to three, merged cells joined
 * into paths) that name most columns of the definition. Null when no row names at least half of those it must have.
 */
export function findHeader(sheet: Sheet, definition: DatasetDefinition, fiscalYear: number): Header | null {
  const wanted = definition.columns as readonly AnyColumn[];
  const required = wanted.filter((column) => !column.optional);
  let best: Header | null = null;
  let bestScore = 0;
  for (let row = 1; row <= Math.min(sheet.rowCount, searchedRows); row += 1) {
    for (let depth = 1; depth <= Math.min(deepest, row); depth += 1) {
      const columns = mapColumns(sheet, wanted, row, depth, definition, fiscalYear);
      const found = new Set(columns.map((column) => column.definition.key));
      const score = required.filter((column) => found.has(column.key)).length + found.size / 1000;
      if (score > bestScore) {
        bestScore = score;
        best = { row, columns, missing: required.filter((column) => !found.has(column.key)) };
      }
    }
  }
  return best && best.missing.length * 2 <= required.length ? best : null;
}

function mapColumns(sheet: Sheet, wanted: readonly AnyColumn[], row: number, depth: number, definition: DatasetDefinition, fiscalYear: number): MappedColumn[] {
  const mapped: MappedColumn[] = [];
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    if (sheet.hiddenColumns.has(column)) continue;
    const path = headerPath(sheet, row, depth, column);
    if (path.length === 0) continue;
    for (const candidate of wanted) {
      const match = matchColumn(candidate, path, definition, fiscalYear);
      if (match) {
        mapped.push({ definition: candidate, column, path, spreadText: match.spreadText });
        break;
      }
    }
  }
  return mapped;
}

/** Header texts above a column, top to bottom; merged and repeated texts stand once, blanks are left out. */
function headerPath(sheet: Sheet, row: number, depth: number, column: number): string[] {
  const path: string[] = [];
  // The last row must itself be part of the header: a merged title above is no header of an empty column.
  if (!sheet.cell(row, column)) return path;
  for (let at = row - depth + 1; at <= row; at += 1) {
    const cell = sheet.cell(at, column);
    const text = cell ? normaliseText(cell.kind === 'date' ? (cell.date ?? '') : cell.text) : '';
    if (text !== '' && path.at(-1) !== text) path.push(text);
  }
  return path;
}

function matchColumn(candidate: AnyColumn, path: readonly string[], definition: DatasetDefinition, fiscalYear: number): { spreadText: string | null } | null {
  const spread = 'spread' in candidate ? candidate.spread : undefined;
  if (!spread) return candidate.headers && namedBy(candidate.headers, path) ? { spreadText: null } : null;
  const named = spread.at === 'leaf' ? path.slice(0, -1) : path.slice(-1);
  const spreadText = (spread.at === 'leaf' ? path.at(-1) : path.at(-2)) ?? null;
  if (spreadText === null || (candidate.headers && !named.some((text) => namedBy(candidate.headers ?? [], [text])))) return null;
  return isSpreadValue(spread.over, spreadText, definition, fiscalYear) ? { spreadText } : null;
}

function isSpreadValue(over: string, text: string, definition: DatasetDefinition, fiscalYear: number): boolean {
  if (over === 'month' || over === 'quarter' || over === 'round' || over === 'fiscalYear') {
    return parsePeriod(over, text, fiscalYear) !== null;
  }
  const values = definition.kind === 'series' ? definition.dimensions[over]?.values : undefined;
  return !values || values.some((value) => headerKey(value) === headerKey(text));
}

/** Whether a path bears one of the names: its last part, or, for a name written as a path (`ผล › รอบที่ 1`), its last parts. */
function namedBy(names: readonly string[], path: readonly string[]): boolean {
  const keys = path.map(headerKey);
  return names.some((name) => {
    const parts = name.split('›').map(headerKey);
    return parts.length <= keys.length && parts.every((part, index) => part === keys[keys.length - parts.length + index]);
  });
}
