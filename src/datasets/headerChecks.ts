import type { AnyColumn } from '#src/datasets/headerRow.ts';
import { report, type Table } from '#src/datasets/tableReader.ts';
import { headerKey, headerUnit } from '#src/thai/text.ts';

/** Reports columns that the header lacks, names twice, or gives another unit than the definition. */
export function checkHeader(table: Table): void {
  const { header, sheet } = table;
  for (const column of header.missing) {
    report(table, header.row, 1, 'column-missing', sheet.name, nameOf(column));
  }
  const first = new Map<string, number>();
  for (const { definition, column, path, spreadText } of header.columns) {
    const key = `${definition.key}/${spreadText ?? ''}`;
    if (first.has(key)) report(table, header.row, column, 'column-twice', path.join(' › '), nameOf(definition));
    first.set(key, column);
    checkUnit(table, definition, column, path);
  }
}

const nameOf = (column: AnyColumn): string => (column.headers ?? [column.key]).join(' / ');

function checkUnit(table: Table, column: AnyColumn, at: number, path: readonly string[]): void {
  const expected = unitOf(table, column);
  const written = path.map(headerUnit).find((unit) => unit !== null);
  if (!expected || !written || headerKey(written) === headerKey(expected)) return;
  report(table, table.header.row, at, 'unit-mismatch', written, expected);
}

function unitOf(table: Table, column: AnyColumn): string | undefined {
  if ('unit' in column) return column.unit;
  if (!('as' in column) || column.as !== 'value' || table.definition.kind !== 'series') return undefined;
  return table.definition.measures[column.measure]?.unit;
}
