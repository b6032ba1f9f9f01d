import Papa from 'papaparse';
import { makeSheet, type Cell, type Workbook } from '#src/workbook/workbook.ts';

/** Thrown when the bytes are no table of text. `reason` is a key of the workbook messages. */
export class CsvError extends Error {
  readonly reason: 'csv-malformed';
  readonly row: number | null;
  constructor(row: number | null) {
    super('csv-malformed');
    this.reason = 'csv-malformed';
    this.row = row;
  }
}

/** UTF-8 where the bytes are UTF-8, UTF-16 by its mark, else Windows-874, in which Thai offices save CSV. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-874').decode(bytes);
  }
}

/**
 * Reads a CSV as one sheet of text cells, named after the file.
 * Numbers stay text (`007`, `1,234`): what they mean is for the column's type to say.
 * An unterminated quote would swallow the rest of the file, so it throws CsvError.
 */
export function readCsv(bytes: Uint8Array, sheetName: string): Workbook {
  const parsed = Papa.parse<string[]>(decodeText(bytes), { header: false, dynamicTyping: false, skipEmptyLines: false });
  const broken = parsed.errors.find((error) => error.type === 'Quotes');
  if (broken) throw new CsvError(broken.row === undefined ? null : broken.row + 1);
  const cells = new Map<number, Map<number, Cell>>();
  parsed.data.forEach((line, index) => {
    const row = index + 1;
    const found = line.flatMap((text, at) => (text.trim() === '' ? [] : [[at + 1, textCell(row, at + 1, text)] as const]));
    if (found.length > 0) cells.set(row, new Map(found));
  });
  return { sheets: [makeSheet({ name: sheetName, hidden: false, cells, merges: [] })], modified: null };
}

function textCell(row: number, column: number, text: string): Cell {
  return { row, column, kind: 'text', text, number: null, date: null, format: '' };
}
