import type { DatasetDefinition, RecordColumn, SeriesColumn } from '#src/datasets/definition.ts';
import { headerPath, type HeaderPath } from '#src/datasets/headerPath.ts';
import { bareKey } from '#src/datasets/headerKeys.ts';
import { columnsToAsk } from '#src/datasets/headerNames.ts';
import { matchColumn, type Match } from '#src/datasets/matchColumn.ts';
import { measureUnit } from '#src/datasets/measureUnit.ts';
import type { YearContext } from '#src/datasets/periodInYear.ts';
import { headerUnit } from '#src/thai/text.ts';
import type { Sheet } from '#src/workbook/workbook.ts';

export type AnyColumn = SeriesColumn | RecordColumn;

/** What the header of a column says for all its cells: a period, a dimension's value, or a measure's key. */
export interface SpreadValue {
  readonly over: string;
  readonly text: string;
}

/** A column of the sheet that a column of the definition names. */
export interface MappedColumn<C extends AnyColumn = AnyColumn> {
  readonly definition: C;
  readonly column: number;
  readonly path: HeaderPath;
  readonly spread: readonly SpreadValue[];
  /** The header bears the definition's own words in parentheses, so they are part of its name. */
  readonly exact: boolean;
}

export interface Header<C extends AnyColumn = AnyColumn> {
  /** First and last row of the header. */
  readonly top: number;
  readonly row: number;
  readonly columns: readonly MappedColumn<C>[];
  /** Columns of the sheet that have a header and that no column of the definition names. */
  readonly others: readonly { readonly column: number; readonly path: HeaderPath }[];
  readonly missing: readonly C[];
}

/** Rows of a sheet, both inclusive. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

interface Found extends Header {
  readonly score: number;
}

const searchedRows = 80;
const deepest = 3;

/** The unit that a column's numbers are published in. */
export function unitOf(column: AnyColumn, definition: DatasetDefinition): string | undefined {
  if (!('as' in column)) return column.unit;
  return column.as === 'value' && definition.kind === 'series' ? measureUnit(definition, column.measure, column.role) : undefined;
}

/**
 * Finds the header by the names that columns may bear, wherever it stands: the rows (one to three, merged cells joined
 * into paths) that name most columns of the definition. Null when no row names at least half of those it must have.
 * @param nth which of several equally good headers, from the top
 */
export function findHeader(sheet: Sheet, definition: DatasetDefinition, year: YearContext, range: RowRange, nth = 1): Header | null {
  const required = requiredColumns(definition);
  const candidates: Found[] = [];
  // A header that names every column, of the definition and of the sheet, is the best that can be: none below is better.
  const most = scoreOf(required.length, definition.columns.length, visibleColumns(sheet));
  for (let row = range.from; row <= Math.min(range.to, nth > 1 ? range.to : range.from + searchedRows - 1); row += 1) {
    const best = bestDepth(sheet, definition, required, year, row, Math.min(deepest, row - range.from + 1));
    if (best.score > 0) candidates.push(best);
    if (nth === 1 && best.score >= most) break;
  }
  const top = Math.max(0, ...candidates.map((each) => each.score));
  // Neighbouring rows that score alike are one header, seen through its merged cells.
  const best = candidates.filter((each) => each.score === top).filter((each, at, all) => each.row !== (all[at - 1]?.row ?? -1) + 1);
  const found = best[nth - 1];
  return found && found.missing.length * 2 <= required.length ? found : null;
}

const visibleColumns = (sheet: Sheet): number => sheet.columnCount - [...sheet.hiddenColumns].filter((column) => column <= sheet.columnCount).length;

/** Columns that a header must name. */
export const requiredColumns = (definition: DatasetDefinition): AnyColumn[] =>
  (definition.columns as readonly AnyColumn[]).filter((column) => !column.optional && column.fill !== 'heading');

/** Most columns that the definition must have first, then most that it has at all, then most of the sheet's. */
const scoreOf = (required: number, found: number, mapped: number): number => required + found / 1e3 + mapped / 1e6;

function bestDepth(sheet: Sheet, definition: DatasetDefinition, required: readonly AnyColumn[], year: YearContext, row: number, depths: number): Found {
  let best: Found = { top: row, row, columns: [], others: [], missing: required, score: 0 };
  for (let depth = 1; depth <= depths; depth += 1) {
    const { columns, others } = mapColumns(sheet, definition, year, row, depth);
    const found = new Set(columns.map((column) => column.definition.key));
    const score = scoreOf(required.filter((column) => found.has(column.key)).length, found.size, columns.length);
    if (score > best.score) best = { top: row - depth + 1, row, columns, others, missing: required.filter((column) => !found.has(column.key)), score };
  }
  return best;
}

interface Candidate {
  readonly definition: AnyColumn;
  readonly column: number;
  readonly path: HeaderPath;
  readonly match: Match;
}

function mapColumns(sheet: Sheet, definition: DatasetDefinition, year: YearContext, row: number, depth: number): Pick<Header, 'columns' | 'others'> {
  const paths = new Map<number, HeaderPath>();
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    const path = sheet.hiddenColumns.has(column) ? null : headerPath(sheet, row, depth, column);
    if (path && !isIgnored(sheet, definition, row, column)) paths.set(column, path);
  }
  const candidates = [...paths].flatMap(([column, path]) =>
    columnsToAsk(definition, path.texts).flatMap((each): Candidate[] => {
      const match = matchColumn(each, path, unitOf(each, definition), definition, year);
      return match ? [{ definition: each, column, path, match }] : [];
    }),
  );
  const columns = assign(candidates.filter((each) => isNth(each, candidates)));
  const taken = new Set(columns.map((each) => each.column));
  return { columns, others: [...paths].filter(([column]) => !taken.has(column)).map(([column, path]) => ({ column, path })) };
}

/** A group that is left out on purpose may stand in a row above those that name the rest. */
function isIgnored(sheet: Sheet, { ignore }: DatasetDefinition, row: number, column: number): boolean {
  if (ignore.length === 0) return false;
  const texts = headerPath(sheet, row, Math.min(deepest, row), column)?.texts ?? [];
  return texts.some((text) => ignore.some((word) => bareKey(word) === bareKey(text)));
}

/** Of several columns under one header a definition may want the second. */
function isNth({ definition, column, match }: Candidate, candidates: readonly Candidate[]): boolean {
  if (definition.nth === undefined) return true;
  const best = Math.max(...candidates.filter((each) => each.definition === definition).map((each) => each.match.rank));
  const alike = candidates.filter((each) => each.definition === definition && each.match.rank === best);
  return match.rank === best && alike[definition.nth - 1]?.column === column;
}

/** Gives each column of the sheet to the definition's column that it fits best; a weaker fit never joins a stronger one. */
function assign(candidates: readonly Candidate[]): MappedColumn[] {
  const byFit = [...candidates].sort((a, b) => b.match.rank - a.match.rank || b.match.parts - a.match.parts || a.match.spread.length - b.match.spread.length);
  const taken = new Map<number, MappedColumn>();
  const ranks = new Map<string, number>();
  for (const { definition, column, path, match } of byFit) {
    const rank = ranks.get(definition.key);
    const isWeaker = rank !== undefined && rank > match.rank && (match.rank === 1 || path.texts.some((text) => headerUnit(text) !== null));
    if (taken.has(column) || (match.spread.length === 0 && isWeaker)) continue;
    ranks.set(definition.key, rank ?? match.rank);
    taken.set(column, { definition, column, path, spread: match.spread, exact: match.rank === 3 });
  }
  return [...taken.values()].sort((a, b) => a.column - b.column);
}
