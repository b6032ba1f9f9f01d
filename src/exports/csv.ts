import Papa from 'papaparse';
import { harmlessText } from '#src/exports/safeCell.ts';
import { flatValue, type DatasetTable, type TableValue } from '#src/exports/tableColumn.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte-order mark, so that Excel reads Thai; one header row of column keys,
 * CRLF after every row, missing values empty.
 */
export function toCsv(table: DatasetTable): Uint8Array {
  const rows = [table.columns.map((column) => column.key), ...table.rows.map((row) => row.map(csvValue))];
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${Papa.unparse(rows, { newline: '\r\n' })}\r\n`);
}

function csvValue(value: TableValue): string | number | boolean | null {
  const flat = flatValue(value);
  return typeof flat === 'string' ? harmlessText(flat) : flat;
}
