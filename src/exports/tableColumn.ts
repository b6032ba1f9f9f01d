import { everyRow, groupedBy, type Grouped } from '#src/exports/groupedRows.ts';

/** A value of a data file. Null is missing; a list is an array in JSON and joined text elsewhere. */
export type TableValue = string | number | boolean | readonly string[] | null;

/** `title` is Thai, `key` is what CSV and JSON call the column. `codes` are all values that it may have, in words. */
export interface TableColumn {
  readonly key: string;
  readonly title: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';
  readonly note?: string;
  readonly codes?: Readonly<Record<string, string>>;
}

/** What a column says, and of each row which of it: `at` is null where all rows have the first. */
export interface ColumnValues<Value = TableValue> {
  readonly of: readonly Value[];
  readonly at: Uint32Array | null;
}

/**
 * A table column by column: most columns say a few things or one, whose text need be made only once, in whatever format.
 * `height` is the number of rows.
 */
export interface DatasetTable {
  readonly columns: readonly TableColumn[];
  readonly values: readonly ColumnValues[];
  /** Of each column the texts that all formats write alike; null where each has its own way. */
  readonly plain: readonly (readonly string[] | null)[];
  readonly height: number;
  /** Columns that name a row, if their values are all there and no two rows share them; else empty. */
  readonly primaryKey: readonly string[];
}

/**
 * A column together with how its value is had from a row of the dataset, and `by` what alone it depends on, where others
 * do too. `varied`: hardly two rows say the same, so that it is not worth while to look for them.
 */
export type ReadColumn<Row> = TableColumn & { readonly read: (row: Row) => TableValue; readonly by?: (row: Row) => unknown; readonly varied?: true };

/** Reads all rows; keeps the proposed key only if it holds. */
export function makeTable<Row>(columns: readonly ReadColumn<Row>[], rows: readonly Row[], key: readonly string[]): DatasetTable {
  const known = new Map<(row: Row) => unknown, Grouped<Row>>();
  const apart: Grouped<Row> = { firsts: rows, at: everyRow(rows.length) };
  const values = columns.map(({ read, by = read, varied }) => {
    const grouped = varied ? apart : (known.get(by) ?? groupedBy(rows, by));
    known.set(by, grouped);
    const of = grouped.firsts.map(read);
    return of.every((value) => value === of[0]) ? { of: of.slice(0, 1), at: null } : { of, at: grouped.at };
  });
  const named = key.map((name) => values[columns.findIndex((column) => column.key === name)] ?? { of: [null], at: null });
  return { columns: columns.map(({ read: _read, by: _by, varied: _varied, ...column }) => column), values, plain: values.map(({ of }) => plainTexts(of)), height: rows.length, primaryKey: tellsRows(named, rows.length) ? key : [] };
}

/** Whether these columns say something in every row, and no two rows say the same. */
function tellsRows(columns: readonly ColumnValues[], height: number): boolean {
  let ids = new Float64Array(height);
  let most = 1;
  for (const { of, at } of columns) {
    if (of.includes(null)) return false;
    if (at === null) continue;
    // Things that were told apart may say the same.
    const same = groupedBy(of, (value) => value).at ?? everyRow(of.length);
    if (most * of.length > Number.MAX_SAFE_INTEGER) {
      ids = Float64Array.from(groupedBy([...ids], (id) => id).at ?? ids);
      most = height;
    }
    for (let row = 0; row < height; row += 1) ids[row] = (ids[row] as number) * of.length + (same[at[row] as number] as number);
    most *= of.length;
  }
  return new Set(ids).size === height;
}

/** What needs neither quotes nor an escape in any format: numbers, days, addresses of cells. */
const plainCharacters = /^[\w./:-]*$/;

/** The texts of a column of numbers, or of words that no format writes in a way of its own; null for other columns. */
function plainTexts(of: readonly TableValue[]): readonly string[] | null {
  if (of.every(Number.isFinite)) return of.map(String);
  // A minus before a word would begin a formula.
  const isWords = of.every((value) => typeof value === 'string' && !value.startsWith('-')) && plainCharacters.test(of.join(''));
  return isWords ? (of as readonly string[]) : null;
}

const LIST_JOIN = ' | ';

/** A value for files whose cells hold one thing each. */
export const flatValue = (value: TableValue): string | number | boolean | null =>
  typeof value === 'object' && value !== null ? value.join(LIST_JOIN) : value;
