import type { ByteSink } from '#src/exports/byteSink.ts';
import { columnLetters, valueXml, type SharedTexts } from '#src/exports/sheet/cellXml.ts';
import type { SheetBody, SheetColumn } from '#src/exports/sheet/sheetContent.ts';
import type { TableValue } from '#src/exports/tableColumn.ts';
import { rowPieces } from '#src/exports/rowPieces.ts';

/** Adds the rows of a body, which follow `above` others; each cell has the look of its column. */
export function addBody({ rows, cellOf }: SheetBody, above: number, columns: readonly SheetColumn[], texts: SharedTexts, sink: ByteSink): void {
  const xmlOf = (value: TableValue | undefined, column: number): string => {
    const cell = cellOf(value ?? null, column);
    return cell === null ? '' : valueXml(cell, columns[column]?.look ?? 0, texts);
  };
  const opening = columns.map((_, column) => `<c r="${columnLetters(column)}`);
  // What stands between one row number and the next, of columns that never vary.
  const pieces = rowPieces(columns.length, rows).map((piece) => {
    if ('varying' in piece) return { column: piece.varying, value: undefined as TableValue | undefined, xml: '', between: [] as string[] };
    const cells = piece.steady.flatMap((column) => { const xml = xmlOf(rows[0]?.[column], column); return xml === '' ? [] : [[opening[column] ?? '', xml] as const]; });
    return { column: -1, value: undefined, xml: '', between: ['', ...cells.map(([, xml]) => xml)].map((xml, at) => xml + (cells[at]?.[0] ?? '')) };
  });
  for (let at = 0; at < rows.length; at += 1) {
    const number = String(above + at + 1);
    let text = `<row r="${number}">`;
    for (const piece of pieces) {
      if (piece.column < 0) {
        text += piece.between.join(number);
        continue;
      }
      const value = rows[at]?.[piece.column];
      if (value !== piece.value) {
        piece.value = value;
        piece.xml = xmlOf(value, piece.column);
      }
      if (piece.xml !== '') text += (opening[piece.column] ?? '') + number + piece.xml;
    }
    sink.add(`${text}</row>`);
  }
}
