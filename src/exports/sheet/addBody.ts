import { addRows } from '#src/exports/addRows.ts';
import type { ByteSink } from '#src/exports/byteSink.ts';
import { everyRow } from '#src/exports/groupedRows.ts';
import { alikeXml, columnLetters, valueXml, type SharedTexts } from '#src/exports/sheet/cellXml.ts';
import { numberedXml, rowNumber } from '#src/exports/sheet/numberedXml.ts';
import type { SheetBody, SheetColumn } from '#src/exports/sheet/sheetContent.ts';
import type { ColumnValues } from '#src/exports/tableColumn.ts';

/** Adds the rows of a body, which follow `above` others; each cell has the look of its column. */
export function addBody({ values, height, cellOf }: SheetBody, above: number, columns: readonly SheetColumn[], texts: SharedTexts, sink: ByteSink): void {
  const every = everyRow(height);
  const parts: ColumnValues<string>[] = [];
  // What all rows say next, but for their numbers.
  let same = `<row r="${rowNumber}">`;
  const addSame = (end: string): void => {
    parts.push({ of: numberedXml(same + end, above, height), at: every });
    same = '';
  };
  for (const [column, { of, at }] of values.entries()) {
    const opening = `<c r="${columnLetters(column)}${rowNumber}`;
    const look = columns[column]?.look ?? 0;
    const cells = of.map((value) => cellOf(value, column));
    // Rows without a value have no cell.
    const xmls = (): string[] => cells.map((cell) => (cell === null ? '' : valueXml(cell, look, texts)));
    const alike = at === null ? null : alikeXml(cells, look, texts);
    if (at === null) same += xmls().map((xml) => (xml ? opening + xml : '')).join('');
    else if (alike) {
      addSame(opening + alike.lead);
      parts.push({ of: alike.of, at });
      same = alike.end;
    } else {
      addSame('');
      const [openings, own] = [numberedXml(opening, above, height), xmls()];
      parts.push({ of: Array.from(at, (place, row) => (own[place] ? (openings[row] ?? '') + own[place] : '')), at: every });
    }
  }
  addSame('</row>');
  addRows(height, parts, sink);
}
