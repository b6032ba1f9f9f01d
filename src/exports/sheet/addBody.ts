import { addRows } from '#src/exports/addRows.ts';
import type { ByteSink } from '#src/exports/byteSink.ts';
import { everyRow } from '#src/exports/groupedRows.ts';
import { alikeXml, columnLetters, valueXml, type SharedTexts } from '#src/exports/sheet/cellXml.ts';
import type { SheetBody, SheetColumn } from '#src/exports/sheet/sheetContent.ts';
import type { ColumnValues } from '#src/exports/tableColumn.ts';

/** Adds the rows of a body, which follow `above` others; each cell has the look of its column. */
export function addBody({ values, height, cellOf }: SheetBody, above: number, columns: readonly SheetColumn[], texts: SharedTexts, sink: ByteSink): void {
  const numbers: ColumnValues<string> = { of: Array.from({ length: height }, (_, row) => String(above + row + 1)), at: everyRow(height) };
  const same = (text: string): ColumnValues<string> => ({ of: [text], at: null });
  const parts: ColumnValues<string>[] = [same('<row r="'), numbers, same('">')];
  for (const [column, { of, at }] of values.entries()) {
    const opening = `<c r="${columnLetters(column)}`;
    const look = columns[column]?.look ?? 0;
    const cells = of.map((value) => cellOf(value, column));
    const alike = alikeXml(cells, look, texts);
    if (alike) parts.push(same(opening), numbers, same(alike.lead), { of: alike.of, at }, same(alike.end));
    else if (at !== null || (cells[0] ?? null) !== null) {
      // Rows without a value have no cell.
      const xmls = cells.map((cell) => (cell === null ? '' : valueXml(cell, look, texts)));
      const places = at ?? new Uint32Array(height);
      parts.push({ of: numbers.of.map((number, row) => (xmls[places[row] as number] ? `${opening}${number}${xmls[places[row] as number] ?? ''}` : '')), at: everyRow(height) });
    }
  }
  addRows(height, [...parts, same('</row>')], sink);
}
