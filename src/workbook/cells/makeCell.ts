import { dateOfSerial, elapsedText } from '#src/workbook/cells/serialDate.ts';
import { formatMeaning } from '#src/workbook/cells/numberFormat.ts';
import type { Cell } from '#src/workbook/workbook.ts';

/** A cell as a reader finds it in a file: a raw number stays one, whatever its format; dates are made here, by one rule. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | RawError | Unresolved;
  readonly format: string;
}

export interface RawError {
  readonly error: string;
}

export interface Unresolved {
  readonly formula: string;
}

/** The cell that a raw value is, or null for a text that holds nothing. */
export function makeCell({ row, column, value, format }: RawCell, date1904: boolean): Cell | null {
  const base = { row, column, format, number: null, date: null };
  if (typeof value === 'number') return { ...base, ...numberContent(value, format, date1904) };
  if (typeof value === 'boolean') return { ...base, kind: 'boolean', text: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'string') return value === '' ? null : { ...base, kind: 'text', text: value };
  return 'error' in value ? { ...base, kind: 'error', text: value.error } : { ...base, kind: 'unresolved', text: `=${value.formula}` };
}

function numberContent(value: number, format: string, date1904: boolean): Pick<Cell, 'kind' | 'text' | 'number' | 'date' | 'serial'> {
  if (!Number.isFinite(value)) return { kind: 'error', text: '#NUM!', number: null, date: null };
  const meaning = formatMeaning(format);
  const asNumber = { kind: 'number', text: String(value), number: value, date: null } as const;
  if (meaning === 'elapsed' || (meaning === 'time' && value >= 0 && value < 1)) return { ...asNumber, text: elapsedText(value) };
  if (meaning === 'number') return asNumber;
  const found = dateOfSerial(value, date1904);
  return found ? { kind: 'date', text: `${found.date} ${found.time}`.trim(), number: null, date: found.date, serial: value } : asNumber;
}
