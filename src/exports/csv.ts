import { byteText, bytesOf } from '#src/exports/byteSink.ts';
import { addRows } from '#src/exports/addRows.ts';
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
  const head = byteText(`${BYTE_ORDER_MARK}${columns.map(({ key }) => quoted(key)).join(',')}\r\n`);
  const leads = columns.map((_, index) => (index === 0 ? '' : ','));
  return bytesOf((sink) => {
    sink.add(head);
    addRows(rows, { leads, tail: '\r\n', between: '' }, csvText, sink);
  });
}

const quoted = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function csvText(value: TableValue): string {
  const flat = flatValue(value);
  if (flat === null) return '';
  return typeof flat === 'string' ? quoted(harmlessText(flat)) : String(flat);
}
