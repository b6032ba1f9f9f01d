import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { bareKey, bareKeys, tidyText } from '#src/datasets/headerKeys.ts';
import type { Header, RowRange } from '#src/datasets/headerRow.ts';
import { isHeaderAgain, keyOf, looksLikeData, ownCells, totalLabel } from '#src/datasets/rowKinds.ts';
import { continuedMark } from '#src/i18n/datasets.ts';
import { parsePeriod } from '#src/thai/fiscalPeriod.ts';
import type { Cell, Sheet } from '#src/workbook/workbook.ts';

export interface TableRows {
  readonly data: readonly number[];
  readonly totals: readonly { readonly row: number; readonly label: string }[];
  /** Rows that hold one text only and head the rows below them. */
  readonly headings: readonly { readonly row: number; readonly cell: Cell }[];
  /** Rows whose text belongs to the data row above them, by that row. */
  readonly continued: ReadonlyMap<number, readonly number[]>;
  readonly hidden: readonly number[];
  /** The first row after the table. */
  readonly end: number;
  /** The header of another table that stands below and that the definition says nothing of. */
  readonly another: number | null;
}

interface Sorted {
  readonly data: number[];
  readonly totals: { row: number; label: string }[];
  readonly headings: { row: number; cell: Cell }[];
  readonly continued: Map<number, number[]>;
  readonly hidden: number[];
}

/** Sorts the rows below a header into data, totals, headings, rows that go on from the one above, and what ends the table. */
export function sortRows(sheet: Sheet, header: Header, definition: DatasetDefinition, first: number, range: RowRange): TableRows {
  const sorted: Sorted = { data: [], totals: [], headings: [], continued: new Map(), hidden: [] };
  const { again, next } = headersBelow(sheet, header, definition, first, range);
  let end = next?.title ?? range.to + 1;
  for (let row = first; row < end; row += 1) {
    const cells = ownCells(sheet, row);
    if (cells.length === 0 || again.has(row)) continue;
    const text = tidyText(cells[0]?.text ?? '');
    const isNote = definition.endAt.some((word) => text.startsWith(word));
    const isInside = isNote && goesOn(sheet, header, row, end, again);
    if (isNote && !isInside) end = row;
    else if (isInside && !looksLikeData(sheet, header, row)) continue;
    else if (sheet.hiddenRows.has(row)) sorted.hidden.push(row);
    else if (!isSkipped(sheet, header, definition, row, cells)) sortRow(sheet, header, definition, row, cells, sorted);
  }
  return { ...sorted, end, another: next && !definition.table ? next.header : null };
}

/** `เฉลี่ย`, `เฉลี่ย (บาท)`, `Update : 3-04-60`; no row of data whose name merely begins so. */
function isSkipped(sheet: Sheet, header: Header, definition: DatasetDefinition, row: number, cells: readonly Cell[]): boolean {
  const words = definition.skip;
  if (words.length === 0) return false;
  const first = tidyText(cells[0]?.text ?? '');
  const named = bareKeys(words);
  if (cells.some((cell) => named.includes(keyOf(cell)))) return true;
  for (const word of words) {
    if (first.startsWith(word) && (first[word.length] === ' ' || !looksLikeData(sheet, header, row))) return true;
  }
  return false;
}

/** A note inside the data: below it the table goes on. */
function goesOn(sheet: Sheet, header: Header, note: number, end: number, again: ReadonlySet<number>): boolean {
  for (let row = note + 1; row < end; row += 1) if (!again.has(row) && looksLikeData(sheet, header, row)) return true;
  return false;
}

function sortRow(sheet: Sheet, header: Header, definition: DatasetDefinition, row: number, cells: readonly Cell[], sorted: Sorted): void {
  const label = totalLabel(sheet, header, definition, row, cells);
  if (label !== null) {
    sorted.totals.push({ row, label });
    return;
  }
  const mapped = header.columns.filter(({ column }) => sheet.cell(row, column)?.row === row);
  const [only, another] = cells;
  const above = sorted.data.at(-1);
  const goesOnAbove = mapped.length > 0 && mapped.every((column) => definition.continues.includes(column.definition.key));
  if (goesOnAbove && above !== undefined) sorted.continued.set(above, [...(sorted.continued.get(above) ?? []), row]);
  else if (only && another === undefined && only.kind === 'text' && (mapped.length > 1 || isHeading(definition, only))) sorted.headings.push({ row, cell: only });
  else if (mapped.length > 0) sorted.data.push(row);
}

/** Where a column takes its value from headings, a text alone in its row is one, unless it is a period without figures yet. */
function isHeading(definition: DatasetDefinition, only: Cell): boolean {
  const isPeriod = definition.columns.some((column) => 'as' in column && column.as === 'period' && parsePeriod(column.type, only.text, anyYear) !== null);
  return !isPeriod && definition.columns.some((column) => column.fill === 'heading');
}

const anyYear = 2560;

interface HeadersBelow {
  /** Rows of headers, and of titles above them, that are printed again on a further page. */
  readonly again: ReadonlySet<number>;
  /** The same header under another title: another table. */
  readonly next: { readonly title: number; readonly header: number } | null;
}

function headersBelow(sheet: Sheet, header: Header, definition: DatasetDefinition, first: number, range: RowRange): HeadersBelow {
  const again = new Set<number>();
  const titles = new Set<string>();
  for (let row = 1; row < first; row += 1) for (const cell of ownCells(sheet, row)) titles.add(bareKey(cell.text));
  const isKnown = (text: string) => titles.has(bareKey(text)) || tidyText(text).endsWith(continuedMark);
  for (let row = first; row <= range.to; row += 1) {
    if (!isHeaderAgain(sheet, { from: header.top, to: first - 1 }, ownCells(sheet, row))) continue;
    const above = titleRowsAbove(sheet, row, again, first);
    const isOther = above.some((title) => ownCells(sheet, title).some((cell) => !isKnown(cell.text)));
    if (isOther || definition.table?.nth !== undefined) return { again, next: { title: Math.min(row, ...above), header: row } };
    for (const each of [row, ...above]) again.add(each);
  }
  return { again, next: null };
}

/** Rows right above that hold one text each, past blank rows. */
function titleRowsAbove(sheet: Sheet, row: number, again: ReadonlySet<number>, first: number): number[] {
  const rows: number[] = [];
  for (let above = row - 1; above >= first && !again.has(above); above -= 1) {
    const cells = ownCells(sheet, above);
    if (cells.length > 1 || cells[0]?.kind === 'number') break;
    if (cells.length === 1) rows.push(above);
  }
  return rows;
}
