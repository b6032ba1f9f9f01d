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

export interface DatasetTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableValue[])[];
  /** Columns that name a row, if their values are all there and no two rows share them; else empty. */
  readonly primaryKey: readonly string[];
}

/** A column together with how its value is had from a row of the dataset. */
export type ReadColumn<Row> = TableColumn & { readonly read: (row: Row) => TableValue };

/** Reads all rows; keeps the proposed key only if it holds. */
export function makeTable<Row>(columns: readonly ReadColumn<Row>[], rows: readonly Row[], key: readonly string[]): DatasetTable {
  const values = rows.map((row) => columns.map((column) => column.read(row)));
  const at = key.map((name) => columns.findIndex((column) => column.key === name));
  const keys = values.map((row) => at.map((index) => row[index] ?? null));
  const holds = keys.every((each) => each.every((value) => value !== null)) && new Set(keys.map((each) => JSON.stringify(each))).size === keys.length;
  return { columns: columns.map(({ read: _read, ...column }) => column), rows: values, primaryKey: holds ? key : [] };
}

const LIST_JOIN = ' | ';

/** A value for files whose cells hold one thing each. */
export const flatValue = (value: TableValue): string | number | boolean | null =>
  typeof value === 'object' && value !== null ? value.join(LIST_JOIN) : value;
