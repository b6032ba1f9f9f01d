import type { RawCell } from '#src/workbook/cells/makeCell.ts';
import { cellAddress, columnNumber } from '#src/workbook/cellRef.ts';
import { WorkbookFault } from '#src/workbook/fault.ts';
import { trimCell, type SheetCell } from '#src/workbook/ooxml/trimCell.ts';
import { addMerge, hideColumns, isHiddenRow } from '#src/workbook/ooxml/sheetFacts.ts';
import { attribute, decodeEntities, tagsOf, type Tag } from '#src/workbook/ooxml/xml.ts';
import { lastColumn, lastRow, type Limits } from '#src/workbook/limits.ts';
import type { Merge } from '#src/workbook/workbook.ts';

/** A sheet's XML cut down to the cells that hold something, and what the rest of it says. */
export interface TrimmedSheet {
  readonly xml: string;
  readonly cells: number;
  /** Whether some address is written in a way that SheetJS does not take (`b2`, `$B$2`, a row without its number), or some time as a span (`PT25H`). */
  readonly odd: boolean;
  /** Formulas that were never calculated; SheetJS passes over them. */
  readonly unresolved: readonly RawCell[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** What cells are written against: the formats of styles, how days are counted, how many shared strings there are. */
export interface SheetContext {
  readonly date1904: boolean;
  readonly sharedStrings: number;
  /** The place, in the formats that all sheets share, of a style's own format or of another. */
  readonly formatPlace: (style: number | null, another: string | null) => number;
  readonly formatOf: (style: number) => string;
}

/**
 * Goes once through the XML of a sheet. ExcelJS is handed what comes of it: no drop-downs over whole columns, no
 * merges, no styled nothing, every cell with its address, no prefix, no dates that it would read as something else.
 * What extensions keep after the cells may look like cells, and is none. Throws a fault for a sheet that ends within its
 * rows, for rows and columns that no sheet has, and for more cells or merges than the limits allow.
 */
export function trimSheet(xml: string, context: SheetContext, limits: Limits): TrimmedSheet {
  const rows = new Map<number, string[]>();
  const merges: Merge[] = [];
  const [hiddenRows, hiddenColumns] = [new Set<number>(), new Set<number>()];
  let [row, column, cells, before] = [0, 0, 0, 0];
  const unresolved: RawCell[] = [];
  let odd = false;
  let cell: SheetCell | null = null;
  let [inside, part] = [0, 'before'];
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'sheetData') part = tag.closing || tag.empty ? 'after' : 'cells';
    else if (part !== 'cells' && (tag.name === 'row' || tag.name === 'c')) continue;
    switch (tag.name) {
      case 'row':
        if (tag.closing) {
          joinFrom(rows.get(row), before);
          break;
        }
        row = rowOf(tag, row);
        odd ||= attribute(tag.attributes, 'r') === undefined;
        [before, column] = [rows.get(row)?.length ?? 0, 0];
        if (isHiddenRow(tag.attributes)) hiddenRows.add(row);
        break;
      case 'c':
        if (!tag.closing) {
          cell = startCell(tag, row, column);
          column = cell.column;
          odd ||= isOdd(tag.attributes);
          if (tag.empty) cell = null;
        } else if (cell) {
          odd ||= cell.type === 'd' && cell.v?.startsWith('P') === true;
          const trimmed = trimCell(cell, context);
          if (trimmed !== '') {
            cells += 1;
            addTo(rows, cell.row, trimmed);
            if (trimmed.endsWith('</f></c>')) unresolved.push({ row: cell.row, column: cell.column, value: { formula: decodeEntities(cell.f ?? '?') }, format: 'General' });
          }
          if (cells > limits.cells) throw new WorkbookFault('too-many-cells');
          cell = null;
        }
        break;
      case 'v':
      case 'f':
      case 'is':
        if (!cell) break;
        if (tag.name === 'f' && !tag.closing) cell.hasFormula = true;
        if (!tag.closing) inside = tag.end;
        else cell[tag.name] = xml.slice(inside, tag.start);
        break;
      case 'mergeCell':
        if (!tag.closing) addMerge(merges, tag, limits);
        break;
      case 'col':
        if (!tag.closing) hideColumns(hiddenColumns, tag.attributes);
        break;
    }
  }
  if (part === 'cells') throw new WorkbookFault('damaged');
  return { xml: sheetXml(rows), cells, odd, unresolved, merges, hiddenRows, hiddenColumns };
}

const sheetXml = (rows: ReadonlyMap<number, readonly string[]>): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${[...rows].map(([row, cells]) => `<row r="${row}">${cells.join('')}</row>`).join('')}</sheetData></worksheet>`;

function addTo(rows: Map<number, string[]>, row: number, cell: string): void {
  const line = rows.get(row);
  if (line) line.push(cell);
  else rows.set(row, [cell]);
}

/** Makes one text of a row's cells: put together of pieces, they would take several times the memory. */
function joinFrom(line: string[] | undefined, from: number): void {
  if (line && line.length > from + 1) line.push(line.splice(from).join(''));
}

function rowOf(tag: Tag, before: number): number {
  const told = attribute(tag.attributes, 'r') || undefined;
  const row = told === undefined ? before + 1 : Number(told);
  if (!Number.isInteger(row) || row < 1 || row > lastRow) throw new WorkbookFault('bad-address', told ?? String(row));
  return row;
}

const usual = /^ r="([A-Z]{1,3})([1-9]\d{0,6})"(?: s="(\d+)")?(?: t="(\w+)")?\s*$/;

/** A cell is where its reference says, or, when it has none, right of the one before it. */
function startCell(tag: Tag, row: number, before: number): SheetCell {
  const match = usual.exec(tag.attributes);
  const told = match ? null : attribute(tag.attributes, 'r') || undefined;
  const [, letters = '', digits = ''] = match ?? /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(told ?? '') ?? [];
  const hasAddress = match !== null || told !== undefined;
  const column = hasAddress ? columnNumber(letters) : before + 1;
  const at = hasAddress ? Number(digits) : row;
  if (!(column >= 1 && column <= lastColumn && at >= 1 && at <= lastRow)) throw new WorkbookFault('bad-address', told ?? (letters + digits || cellAddress(row, before + 1)));
  const style = match ? match[3] : attribute(tag.attributes, 's');
  return { row: at, column, style: style === undefined ? null : Number(style), type: (match ? match[4] : attribute(tag.attributes, 't')) ?? 'n', hasFormula: false };
}

const isOdd = (attributes: string): boolean => !usual.test(attributes) && /(^|\s)r\s*=\s*["'][^"']*[a-z$]/.test(attributes);
