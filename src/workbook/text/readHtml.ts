import { parse, type HTMLElement } from 'node-html-parser';
import { WorkbookFault } from '#src/workbook/fault.ts';
import type { Limits } from '#src/workbook/limits.ts';
import { decodeText } from '#src/workbook/text/decodeText.ts';
import { textCell } from '#src/workbook/text/readCsv.ts';
import { makeSheet, type Cell, type Merge, type Workbook } from '#src/workbook/workbook.ts';

interface Place {
  readonly cells: Map<number, Map<number, Cell>>;
  readonly merges: Merge[];
  readonly hiddenRows: Set<number>;
}

/**
 * Reads the tables of an HTML page that was saved as a workbook: one sheet, tables one below the other as Excel lays
 * them, every cell text as it is seen. Throws a fault where it has no table.
 */
export function readHtml(bytes: Uint8Array, sheetName: string, limits: Limits): Workbook {
  const page = parse(decodeHtml(bytes), { comment: false, blockTextElements: { script: false, style: false } });
  const tables = page.querySelectorAll('table').filter((table) => !table.parentNode?.closest('table'));
  if (tables.length === 0) throw new WorkbookFault('unknown-kind');
  const place: Place = { cells: new Map(), merges: [], hiddenRows: new Set() };
  let row = 0;
  for (const table of tables) row = readTable(table, place, row, limits);
  return { sheets: [makeSheet({ name: sheetName, hidden: false, ...place, cells: [...place.cells.values()].flatMap((line) => [...line.values()]) })], modified: null };
}

/** The encoding that the page names, where its bytes are not UTF-8 or UTF-16 plainly. */
function decodeHtml(bytes: Uint8Array): string {
  const named = /charset\s*=\s*["']?([\w-]+)/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1];
  try {
    // A page may say utf-8 and be Windows-874, but not the other way round without a trace.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (named === undefined || /^(utf-?8|utf-?16.*|unicode)$/i.test(named)) return decodeText(bytes);
  }
  try {
    return new TextDecoder(named, { fatal: true }).decode(bytes);
  } catch {
    return decodeText(bytes);
  }
}

const isHidden = (element: HTMLElement): boolean => /display\s*:\s*none/i.test(element.getAttribute('style') ?? '') || element.hasAttribute('hidden');

/** Reads one table from the row below `above`; gives the last row that it takes. */
function readTable(table: HTMLElement, place: Place, above: number, limits: Limits): number {
  const taken = new Map<number, Set<number>>();
  let row = above;
  for (const line of table.querySelectorAll('tr').filter((each) => each.closest('table') === table)) {
    row += 1;
    if (isHidden(line)) place.hiddenRows.add(row);
    let column = 1;
    for (const element of line.childNodes as HTMLElement[]) {
      if (!/^t[dh]$/i.test(element.rawTagName ?? '')) continue;
      while (taken.get(row)?.has(column)) column += 1;
      const [columns, rows] = [span(element, 'colspan', 1_000), span(element, 'rowspan', 10_000)];
      addCell(place, row, column, numberBehind(element) ?? seenText(element));
      if (columns > 1 || rows > 1) place.merges.push({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
      take(taken, row + 1, row + rows - 1, column, columns);
      column += columns;
      if (place.cells.size * column > limits.cells * 16 || place.merges.length > limits.merges) throw new WorkbookFault('too-many-cells');
    }
  }
  return row;
}

function span(element: HTMLElement, name: string, most: number): number {
  const value = Number(element.getAttribute(name) ?? 1);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, most) : 1;
}

/** Rows below a cell of several rows have its columns taken. */
function take(taken: Map<number, Set<number>>, from: number, to: number, column: number, columns: number): void {
  for (let row = from; row <= to; row += 1) {
    const line = taken.get(row) ?? new Set<number>();
    for (let at = column; at < column + columns; at += 1) line.add(at);
    taken.set(row, line);
  }
}

/** Excel keeps the number behind a rounded one (`x:num`); behind a date or a percentage it keeps what nobody reads. */
function numberBehind(element: HTMLElement): string | null {
  const told = element.getAttribute('x:num') ?? '';
  return /^-?\d+(\.\d+)?$/.test(told) && /^-?[\d,]+(\.\d+)?$/.test(seenText(element)) ? told : null;
}

/** A line break in the source is a space to whoever sees the page; `<br>` and a paragraph are line breaks. */
function seenText(element: HTMLElement): string {
  for (const each of element.querySelectorAll('br')) each.replaceWith('\u0001');
  for (const each of element.querySelectorAll('p, div').slice(1)) each.insertAdjacentHTML('beforebegin', '\u0001');
  return element.text.replace(/[ \t\r\n]+/g, ' ').replace(/ ?\u0001 ?/g, '\n').trim();
}

function addCell({ cells }: Place, row: number, column: number, text: string): void {
  if (text.replaceAll('\u00A0', ' ').trim() === '') return;
  const line = cells.get(row) ?? new Map<number, Cell>();
  line.set(column, textCell(row, column, text));
  cells.set(row, line);
}
