import type { RecordRow } from '#src/datasets/model.ts';

/** What a column of text, a choice or a date holds in a row; null where it is blank, or no such column. */
export function textField(row: RecordRow, key: string): string | null {
  const value = row.fields[key]?.value;
  return typeof value === 'string' && value !== '' ? value : null;
}
