import { byteText, type ByteSink } from '#src/exports/byteSink.ts';
import { rowPieces } from '#src/exports/rowPieces.ts';
import type { TableValue } from '#src/exports/tableColumn.ts';

/** Of a column; most that vary say one of a few things, such as a district. */
const mostKnown = 40;

/**
 * Adds the rows of a table, `between` standing between two of them. `leads` stand before the columns,
 * `tail` after the last; `textOf` is asked only when a column says something else than in the row before.
 */
export function addRows(rows: readonly (readonly TableValue[])[], words: { leads: readonly string[]; tail: string; between: string }, textOf: (value: TableValue) => string, sink: ByteSink): void {
  const own: { column: number; lead: string; value: TableValue | undefined; text: string; known: Map<TableValue, string> }[] = [];
  let lead = '';
  for (const piece of rowPieces(words.leads.length, rows)) {
    for (const column of 'steady' in piece ? piece.steady : []) lead += byteText((words.leads[column] ?? '') + textOf(rows[0]?.[column] ?? null));
    if (!('varying' in piece)) continue;
    own.push({ column: piece.varying, lead: lead + byteText(words.leads[piece.varying] ?? ''), value: undefined, text: '', known: new Map() });
    lead = '';
  }
  const end = lead + byteText(words.tail);
  const next = end + byteText(words.between);
  for (let at = 0; at < rows.length; at += 1) {
    let text = '';
    for (const column of own) {
      const value = rows[at]?.[column.column] ?? null;
      if (value !== column.value) {
        column.value = value;
        column.text = column.known.get(value) ?? column.lead + byteText(textOf(value));
        if (column.known.size < mostKnown) column.known.set(value, column.text);
      }
      text += column.text;
    }
    sink.add(text + (at === rows.length - 1 ? end : next));
  }
}
