import { harmlessText } from '#src/exports/safeCell.ts';
import { flatValue, type DatasetTable, type TableValue } from '#src/exports/tableColumn.ts';

const BYTE_ORDER_MARK = '\uFEFF';
/** What a field may hold only between quotes (RFC 4180), and blanks that a reader might trim. */
const NEEDS_QUOTES = /[",\r\n\uFEFF]|^ | $/;

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte-order mark, so that Excel reads Thai; one header row of column keys,
 * CRLF after every row, missing values empty.
 */
export function toCsv({ columns, rows }: DatasetTable): Uint8Array {
  // Most columns say the same in row after row.
  const last = columns.map(() => ({ value: null as TableValue, text: '' }));
  let text = `${BYTE_ORDER_MARK}${columns.map(({ key }) => quoted(key)).join(',')}\r\n`;
  for (const row of rows) {
    last.forEach((column, index) => {
      const value = row[index] ?? null;
      if (value !== column.value) {
        column.value = value;
        column.text = csvText(value);
      }
      text += index === 0 ? column.text : `,${column.text}`;
    });
    text += '\r\n';
  }
  return Buffer.from(text);
}

const quoted = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function csvText(value: TableValue): string {
  const flat = flatValue(value);
  if (flat === null) return '';
  return typeof flat === 'string' ? quoted(harmlessText(flat)) : String(flat);
}
