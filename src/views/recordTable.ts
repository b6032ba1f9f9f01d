import type { Dataset, Field, RecordRow } from '#src/datasets/model.ts';
import { numberField } from '#src/views/lookup.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';

/** A cell of a list: a number with its cell, or the words as the workbook has them. */
export type RecordCell = { readonly value: number; readonly source: CellRef } | { readonly text: readonly string[] };

export interface RecordTable {
  readonly columns: readonly { readonly title: string; readonly numeric: boolean }[];
  /** Official rows, then samples: each in a group of its own. */
  readonly groups: readonly { readonly sample: boolean; readonly rows: readonly (readonly RecordCell[])[] }[];
}

const numeric = ['number', 'integer'];

/** The rows of a list as a table, for any definition; columns in its order, named as the header names them. Null without rows. */
export function recordTable({ definition, records }: Dataset): RecordTable | null {
  if (definition.kind !== 'records' || records.length === 0) return null;
  const columns = definition.columns.filter(({ type, key }) => type !== 'sample' && type !== 'id' && records.some((row) => row.fields[key]));
  const group = (rows: readonly RecordRow[], sample: boolean) => ({ sample, rows: rows.map((row) => columns.map(({ key }) => cellOf(row, key))) });
  return {
    columns: columns.map(({ key, headers, type }) => ({ title: (headers?.[0] ?? key).split('›').at(-1)?.trim() ?? key, numeric: numeric.includes(type) })),
    groups: [group(records.filter((row) => !row.sample), false), group(records.filter((row) => row.sample), true)].filter(({ rows }) => rows.length > 0),
  };
}

const cellOf = (row: RecordRow, key: string): RecordCell => numberField(row, key) ?? { text: wordsOf(row.fields[key]) };

function wordsOf(field: Field | undefined): readonly string[] {
  if (!field || field.text === '') return [];
  return Array.isArray(field.value) && field.value.every((each) => field.text.includes(each)) ? (field.value as readonly string[]) : [field.text];
}
