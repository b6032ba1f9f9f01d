import { attributeSet, insertion, prefixAt, spliced, type Splice } from '#src/exports/annotate/editXml.ts';
import { cellAddress, columnNumber } from '#src/workbook/cellRef.ts';
import type { Severity } from '#src/workbook/diagnostic.ts';
import { attribute, isYes, tagsOf, type Tag } from '#src/workbook/ooxml/xml.ts';

/** The severity that each cell to be coloured bears, by row and column. */
export type Marks = ReadonlyMap<number, ReadonlyMap<number, Severity>>;

/** Gives the number of the style that looks like `style`, coloured. */
export type Colour = (style: number, severity: Severity) => number;

interface RowState {
  readonly number: number;
  readonly tag: Tag;
  readonly style: number | null;
  /** Columns to be coloured that have not been met yet, from the left. */
  readonly pending: [number, Severity][];
  lastColumn: number;
  inserted: boolean;
}

/** Columns' own styles, which hold for a cell that does not exist. */
interface ColumnStyle {
  readonly from: number;
  readonly to: number;
  readonly style: number;
}

/**
 * The sheet with the marked cells in another style. A cell, or row, that the sheet does not have is put in, empty,
 * where it belongs, and looks as its row or column does. Nothing else is changed.
 */
export function colourCells(xml: string, marks: Marks, colour: Colour): string {
  const rows = [...marks.keys()].sort((a, b) => a - b);
  const columns: ColumnStyle[] = [];
  const splices: Splice[] = [];
  let [inside, prefix, lastRow] = [false, '', 0];
  let row: RowState | null = null;
  const newCell = (at: number, column: number, severity: Severity, rowStyle: number | null) => {
    const style = rowStyle ?? columns.find((each) => column >= each.from && column <= each.to)?.style ?? 0;
    return `<${prefix}c r="${cellAddress(at, column)}" s="${colour(style, severity)}"/>`;
  };
  const cellsOf = (state: RowState, before = Infinity) => {
    const cells: string[] = [];
    for (let next = state.pending[0]; next && next[0] < before; next = state.pending[0]) {
      cells.push(newCell(state.number, next[0], next[1], state.style));
      state.pending.shift();
      state.inserted = true;
    }
    return cells.join('');
  };
  const newRows = (before: number) => {
    const made: string[] = [];
    for (; (rows[0] ?? Infinity) < before; rows.shift()) {
      const cells = ordered(marks, rows[0] ?? 0).map(([column, severity]) => newCell(rows[0] ?? 0, column, severity, null));
      made.push(`<${prefix}row r="${rows[0]}">${cells.join('')}</${prefix}row>`);
    }
    return made.join('');
  };
  const endRow = (at: number) => {
    if (row) splices.push(...rowEnded(xml, row, marks, at, cellsOf(row), prefix));
    row = null;
  };
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'col' && !tag.closing) columns.push(...columnStyle(tag));
    if (tag.name === 'sheetData') {
      prefix = prefixAt(xml, tag);
      inside = !tag.closing && !tag.empty;
      if (tag.closing) splices.push(insertion(tag.start, newRows(Infinity)));
      if (tag.empty) splices.push({ start: tag.end - 2, end: tag.end, text: `>${newRows(Infinity)}</${prefix}sheetData>` });
      if (!inside) break;
    } else if (inside && tag.name === 'row') {
      if (tag.closing) {
        endRow(tag.start);
        continue;
      }
      lastRow = Number(attribute(tag.attributes, 'r') ?? lastRow + 1);
      splices.push(insertion(tag.start, newRows(lastRow)));
      if (rows[0] !== lastRow) continue;
      rows.shift();
      row = { number: lastRow, tag, style: rowStyle(tag), pending: ordered(marks, lastRow), lastColumn: 0, inserted: false };
      if (tag.empty) endRow(tag.end);
    } else if (row && tag.name === 'c' && !tag.closing) {
      splices.push(...meetCell(xml, row, tag, cellsOf, colour));
    }
  }
  return spliced(xml, splices);
}

const ordered = (marks: Marks, row: number): [number, Severity][] => [...(marks.get(row) ?? [])].sort(([a], [b]) => a - b);

function meetCell(xml: string, row: RowState, tag: Tag, cellsOf: (row: RowState, before: number) => string, colour: Colour): Splice[] {
  const letters = /^\$?([A-Za-z]{1,3})/.exec(attribute(tag.attributes, 'r') ?? '')?.[1];
  const column = letters === undefined ? row.lastColumn + 1 : columnNumber(letters);
  row.lastColumn = column;
  const splices = [insertion(tag.start, cellsOf(row, column))];
  const next = row.pending[0];
  if (next?.[0] !== column) return splices;
  row.pending.shift();
  return [...splices, attributeSet(xml, tag, 's', String(colour(Number(attribute(tag.attributes, 's') ?? 0), next[1])))];
}

/** Puts the rest of the cells at the row's end, and widens `spans`, which tells from where to where the row has cells. */
function rowEnded(xml: string, row: RowState, marks: Marks, at: number, cells: string, prefix: string): Splice[] {
  const span = /^(\d+):(\d+)$/.exec(attribute(row.tag.attributes, 'spans') ?? '');
  const columns = [...(marks.get(row.number)?.keys() ?? [])];
  const [from, to] = [Math.min(Number(span?.[1]), ...columns), Math.max(Number(span?.[2]), ...columns)];
  const widened = span && row.inserted ? [attributeSet(xml, row.tag, 'spans', `${from}:${to}`)] : [];
  if (!row.tag.empty) return [...widened, insertion(at, cells)];
  return [...widened, { start: row.tag.end - 2, end: row.tag.end, text: `>${cells}</${prefix}row>` }];
}

const rowStyle = (tag: Tag): number | null => (isYes(attribute(tag.attributes, 'customFormat')) ? Number(attribute(tag.attributes, 's') ?? 0) : null);

function columnStyle(tag: Tag): ColumnStyle[] {
  const style = attribute(tag.attributes, 'style');
  const from = Number(attribute(tag.attributes, 'min') ?? 0);
  return style === undefined ? [] : [{ from, to: Number(attribute(tag.attributes, 'max') ?? from), style: Number(style) }];
}
