import { addRows } from '#src/exports/addRows.ts';
import { byteText, type ByteSink } from '#src/exports/byteSink.ts';
import { harmlessText } from '#src/exports/safeCell.ts';
import { fieldTexts, flatValue, type DatasetTable, type TableValue } from '#src/exports/tableColumn.ts';
import { remembering } from '#src/thai/remembering.ts';

const BYTE_ORDER_MARK = '\uFEFF';
/** What a field may hold only between quotes (RFC 4180), and blanks that a reader might trim. */
const NEEDS_QUOTES = /[",\r\n\uFEFF]|^ | $/;
const lineEnd = { of: ['\r\n'], at: null };

/**
 * Adds a table as CSV (RFC 4180): UTF-8 with a byte-order mark, so that Excel reads Thai; one header row of column keys,
 * CRLF after every row, missing values empty.
 */
export function addCsv({ columns, values, height }: DatasetTable, sink: ByteSink): void {
  sink.add(byteText(`${BYTE_ORDER_MARK}${columns.map(({ key }) => quoted(key)).join(',')}\r\n`));
  const fields = values.map(({ of, at }, index) => ({ of: fieldTexts(of, index === 0 ? csvText : nextText), at }));
  addRows(height, [...fields, lineEnd], sink);
}

const quoted = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function csvText(value: TableValue): string {
  const flat = flatValue(value);
  if (flat === null) return '';
  return typeof flat === 'string' ? fieldText(flat) : String(flat);
}

const nextText = (value: TableValue): string => `,${csvText(value)}`;

/** Addresses and days are the same in many tables. */
const fieldText = remembering((text) => quoted(harmlessText(text)));
