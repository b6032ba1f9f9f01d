import ExcelJS from 'exceljs';
import { makeSheet, type Cell, type Merge, type Sheet } from '#src/workbook/workbook.ts';
import { cellAddress } from '#src/workbook/cellRef.ts';

/** What a person types into one cell. */
export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly format?: string };

export const text = (value: string): Content => ({ kind: 'text', text: value });
export const number = (value: number, format = ''): Content => ({ kind: 'number', number: value, format });

/** A column of a table: header texts from top to bottom, the unit in a row of its own, and the key by which rows name its cells. */
export interface Column {
  readonly id: string;
  readonly header: readonly string[];
  readonly unit?: string;
}

/** A table as a person sees it, before it is laid out on a sheet. `names` lets a test find a cell again. */
export interface Layout {
  readonly titles: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly (Readonly<Record<string, Content>> | null)[];
  readonly headerRows: number;
  readonly unitRow: boolean;
  readonly skippedRows: number;
  readonly skippedColumns: number;
  readonly mergedTitles: boolean;
}

/** A grid of cells with merges: one sheet. */
export interface Grid {
  readonly cells: Map<string, Content>;
  readonly merges: Merge[];
  readonly rowCount: number;
  readonly columnCount: number;
  /** The address of a table cell: row of the layout (-1: the header's last row, -2: the row of units), column's id. */
  readonly address: (row: number, column: string) => string;
}

const at = (row: number, column: number): string => `${row},${column}`;

/** Puts a table on a grid: titles, header with merged groups, row of units, rows. */
export function layOut(layout: Layout): Grid {
  const cells = new Map<string, Content>();
  const merges: Merge[] = [];
  const { columns, headerRows, skippedRows, skippedColumns } = layout;
  const left = skippedColumns + 1;
  const right = skippedColumns + columns.length;
  layout.titles.forEach((title, index) => {
    cells.set(at(skippedRows + index + 1, left), text(title));
    if (layout.mergedTitles && columns.length > 1) merges.push({ top: skippedRows + index + 1, bottom: skippedRows + index + 1, left, right });
  });
  const top = skippedRows + layout.titles.length + 1;
  layOutHeader(layout, top, cells, merges);
  const unitAt = top + headerRows;
  if (layout.unitRow) columns.forEach(({ unit }, index) => unit !== undefined && cells.set(at(unitAt, left + index), text(`(${unit})`)));
  const first = unitAt + (layout.unitRow ? 1 : 0);
  layout.rows.forEach((row, index) => {
    columns.forEach(({ id }, place) => {
      const content = row?.[id];
      if (content) cells.set(at(first + index, left + place), content);
    });
  });
  const rowOf = (row: number) => (row === -1 ? unitAt - 1 : row === -2 ? unitAt : first + row);
  const columnOf = (id: string) => left + columns.findIndex((column) => column.id === id);
  return { cells, merges, rowCount: first + layout.rows.length - 1, columnCount: right, address: (row, id) => cellAddress(rowOf(row), columnOf(id)) };
}

/** A group's name stands over all its columns, merged; a header of one text is merged down. */
function layOutHeader({ columns, headerRows, skippedColumns }: Layout, top: number, cells: Map<string, Content>, merges: Merge[]): void {
  columns.forEach(({ header }, index) => {
    const column = skippedColumns + 1 + index;
    const before = columns[index - 1]?.header;
    if (header.length === 1 && header[0] !== '') {
      cells.set(at(top, column), text(header[0] ?? ''));
      if (headerRows > 1) merges.push({ top, bottom: top + headerRows - 1, left: column, right: column });
    }
    if (header.length < 2) return;
    cells.set(at(top + 1, column), text(header[1] ?? ''));
    if (before?.length === 2 && before[0] === header[0]) {
      const group = merges.find((merge) => merge.top === top && merge.bottom === top && merge.right === column - 1);
      if (group) merges[merges.indexOf(group)] = { ...group, right: column };
      else merges.push({ top, bottom: top, left: column - 1, right: column });
    } else cells.set(at(top, column), text(header[0] ?? ''));
  });
}

/** The grid as the reader's own sheet. */
export function toSheet(grid: Grid, name: string, hiddenRows: readonly number[] = []): Sheet {
  const cells = [...grid.cells].map(([place, content]) => {
    const [row = 0, column = 0] = place.split(',').map(Number);
    return toCell(row, column, content);
  });
  return makeSheet({ name, hidden: false, cells, merges: grid.merges, hiddenRows: new Set(hiddenRows) });
}

function toCell(row: number, column: number, content: Content): Cell {
  if (content.kind !== 'number') return { row, column, kind: content.kind, text: content.text, number: null, date: null, format: '' };
  return { row, column, kind: 'number', text: String(content.number), number: content.number, date: null, format: content.format ?? '' };
}

/** The grid as the bytes of an .xlsx file. */
export async function toXlsx(grid: Grid, name: string): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(name);
  for (const [place, content] of grid.cells) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const cell = sheet.getCell(row, column);
    cell.value = content.kind === 'number' ? content.number : content.text;
    if (content.kind === 'number' && content.format) cell.numFmt = content.format;
  }
  for (const { top, left, bottom, right } of grid.merges) sheet.mergeCells(top, left, bottom, right);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The grid as the bytes of a CSV: merges are lost, numbers are text. */
export function toCsv(grid: Grid): Uint8Array {
  const quoted = (content: Content | undefined) => {
    const value = content === undefined ? '' : content.kind === 'number' ? String(content.number) : content.text;
    return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  };
  const lines = Array.from({ length: grid.rowCount }, (_, row) => Array.from({ length: grid.columnCount }, (__, column) => quoted(grid.cells.get(at(row + 1, column + 1)))).join(','));
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
}
