import { addRows } from '#src/exports/addRows.ts';
import { byteText, byteTexts, type ByteSink } from '#src/exports/byteSink.ts';
import { harmlessText } from '#src/exports/safeCell.ts';
import { flatValue, type DatasetTable, type TableValue } from '#src/exports/tableColumn.ts';

const BYTE_ORDER_MARK = '\uFEFF';
/** What a field may hold only between quotes (RFC 4180), and blanks that a reader might trim. */
const NEEDS_QUOTES = /[",\r\n\uFEFF]|^ | $/;
const [nothing, comma, lineEnd] = [{ of: [''], at: null }, { of: [','], at: null }, { of: ['\r\n'], at: null }];

/**
 * Adds a table as CSV (RFC 4180): UTF-8 with a byte-order mark, so that Excel reads Thai; one header row of column keys,
 * CRLF after every row, missing values empty.
 */
export function addCsv({ columns, values, plain, height }: DatasetTable, sink: ByteSink): void {
  sink.add(byteText(`${BYTE_ORDER_MARK}${columns.map(({ key }) => quoted(key)).join(',')}\r\n`));
  const fields = values.flatMap(({ of, at }, index) => [index === 0 ? nothing : comma, { of: plain[index] ?? byteTexts(of.map(csvText)), at }]);
  addRows(height, [...fields, lineEnd], sink);
}

const quoted = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function csvText(value: TableValue): string {
  const flat = flatValue(value);
  if (flat === null) return '';
  return typeof flat === 'string' ? quoted(harmlessText(flat)) : String(flat);
}
