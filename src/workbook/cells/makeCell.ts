import { dateOfSerial, elapsedText } from '#src/workbook/cells/serialDate.ts';
import { formatMeaning } from '#src/workbook/cells/numberFormat.ts';
import type { Cell } from '#src/workbook/workbook.ts';

/** A cell as a reader finds it in a file: a raw number stays one, whatever its format; dates are made here, by one rule. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | RawError | Unresolved;
  readonly format: string;
  /** Of a number: how the file writes it, where that is how it is told. */
  readonly written?: string | undefined;
}

export interface RawError {
  readonly error: string;
}

export interface Unresolved {
  readonly formula: string;
}

/** The cell that a raw value is, or null for a text that holds nothing. Each is written out, for there are many. */
export function makeCell({ row, column, value, format, written }: RawCell, date1904: boolean): Cell | null {
  if (typeof value === 'number') return numberCell(row, column, value, format, date1904, written);
  if (typeof value === 'string') return value === '' ? null : { row, column, kind: 'text', text: value, number: null, date: null, format };
  if (typeof value === 'boolean') return { row, column, kind: 'boolean', text: value ? 'TRUE' : 'FALSE', number: null, date: null, format };
  return 'error' in value
    ? { row, column, kind: 'error', text: value.error, number: null, date: null, format }
    : { row, column, kind: 'unresolved', text: `=${value.formula}`, number: null, date: null, format };
}

function numberCell(row: number, column: number, value: number, format: string, date1904: boolean, written: string | undefined): Cell {
  if (!Number.isFinite(value)) return { row, column, kind: 'error', text: '#NUM!', number: null, date: null, format };
  const meaning = formatMeaning(format);
  if (meaning !== 'number') {
    if (meaning === 'elapsed' || (meaning === 'time' && value >= 0 && value < 1)) return { row, column, kind: 'number', text: elapsedText(value), number: value, date: null, format };
    const found = dateOfSerial(value, date1904);
    if (found) return { row, column, kind: 'date', text: `${found.date} ${found.time}`.trim(), number: null, date: found.date, format, serial: value };
  }
  return { row, column, kind: 'number', text: written ?? String(value), number: value, date: null, format };
}
