import type { RawCell } from '#src/workbook/cells/makeCell.ts';
import { columnNumber } from '#src/workbook/cellRef.ts';
import { lastColumn, lastRow, type Limits } from '#src/workbook/limits.ts';
import { plainXml } from '#src/workbook/ooxml/plainXml.ts';
import { scanCell } from '#src/workbook/ooxml/scanCell.ts';
import { addMerge, hideColumns, isHiddenRow } from '#src/workbook/ooxml/sheetFacts.ts';
import { tagsOf } from '#src/workbook/ooxml/xml.ts';
import type { Merge } from '#src/workbook/workbook.ts';

export interface ScannedSheet {
  readonly cells: readonly RawCell[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** What a sheet's cells are read with. */
export interface ScanContext {
  readonly strings: readonly string[];
  readonly formatOf: (style: number) => string;
}

/** `<row r="12" …>` or `<row r="12" …/>`. */
const rowTag = /<row r="([1-9]\d{0,6})"((?: [\w:]+="[^"<>&]*")*)\s?(\/?)>/y;
/** What may follow a cell's address: `s="3" t="s">`; the style may follow the type. */
const restOfTag = /(?: s="(\d{1,6})")?(?: t="(\w+)")?(?: s="(\d{1,6})")?\s?(\/?)>/y;

/**
 * Reads a sheet that is written as Excel and its like write it: rows and cells in order, each with its address, and
 * within `<sheetData>` not one character that is not accounted for. Null for anything else, however slight.
 * Throws a fault for more merges than the limits allow.
 */
export function scanSheet(bytes: Uint8Array, context: ScanContext, limits: Limits, mostCells: number): ScannedSheet | null {
  const xml = plainXml(bytes);
  const found = xml?.startsWith('<worksheet') ? /<sheetData(\/?)>/.exec(xml) : null;
  if (xml === null || !found) return null;
  const facts = { merges: [] as Merge[], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
  const cells: RawCell[] = [];
  const from = found.index + found[0].length;
  const end = found[1] === '' ? scanRows(xml, from, context, cells, facts.hiddenRows, mostCells) : from;
  if (end < 0 || !readAround(xml.slice(0, found.index), facts, limits) || !readAround(xml.slice(end), facts, limits)) return null;
  return { cells, ...facts };
}

/** What stands before the cells and after them: merges and hidden columns, and nothing that a reader might take for more cells. */
function readAround(xml: string, { merges, hiddenColumns }: { merges: Merge[]; hiddenColumns: Set<number> }, limits: Limits): boolean {
  for (const tag of tagsOf(xml)) {
    if (/^(?:row|c|v|f|is|sheetData)$/i.test(tag.name)) return false;
    if (tag.closing) continue;
    if (tag.name === 'mergeCell') addMerge(merges, tag, limits);
    else if (tag.name === 'col') hideColumns(hiddenColumns, tag.attributes);
  }
  return true;
}

/** The rows from a place on; gives where `</sheetData>` ends, -1 where something is not as it should be. */
function scanRows(xml: string, from: number, context: ScanContext, cells: RawCell[], hidden: Set<number>, mostCells: number): number {
  let [at, before] = [from, 0];
  for (;;) {
    rowTag.lastIndex = at;
    const match = rowTag.exec(xml);
    if (!match) break;
    const row = Number(match[1]);
    if (row <= before || row > lastRow) return -1;
    before = row;
    at = rowTag.lastIndex;
    if (match[2] !== '' && isHiddenRow(match[2] ?? '')) hidden.add(row);
    if (match[3] === '') at = scanCells(xml, at, row, context, cells);
    if (at < 0 || cells.length > mostCells) return -1;
  }
  const end = '</sheetData>';
  return xml.startsWith(end, at) ? at + end.length : -1;
}

function scanCells(xml: string, from: number, row: number, { strings, formatOf }: ScanContext, cells: RawCell[]): number {
  let [at, before] = [from, 0];
  const rowText = `${row}"`;
  while (xml.startsWith('<c r="', at)) {
    const letters = at + 6;
    const digits = endOfLetters(xml, letters);
    const column = columnNumber(xml, letters, digits);
    if (!(column > before && column <= lastColumn) || !xml.startsWith(rowText, digits)) return -1;
    before = column;
    at = digits + rowText.length;
    let [style, type, isEmpty]: [string | undefined, string, boolean] = [undefined, 'n', false];
    if (xml.charCodeAt(at) === 62) at += 1;
    else {
      restOfTag.lastIndex = at;
      const match = restOfTag.exec(xml);
      if (!match || (match[1] !== undefined && match[3] !== undefined)) return -1;
      at = restOfTag.lastIndex;
      [style, type, isEmpty] = [match[1] ?? match[3], match[2] ?? 'n', match[4] !== ''];
    }
    if (isEmpty) continue;
    const read = scanCell(xml, at, type, strings);
    if (read === null) return -1;
    at = read.end;
    if (read.value !== null) cells.push({ row, column, value: read.value, format: style === undefined ? 'General' : formatOf(Number(style)), written: read.written });
  }
  const end = '</row>';
  return xml.startsWith(end, at) ? at + end.length : -1;
}

/** Where the capital letters from a place on end. */
function endOfLetters(xml: string, from: number): number {
  let at = from;
  for (let code = xml.charCodeAt(at); code >= 65 && code <= 90; code = xml.charCodeAt(at)) at += 1;
  return at;
}
