import { addRows } from '#src/exports/addRows.ts';
import type { ByteSink } from '#src/exports/byteSink.ts';
import { everyRow } from '#src/exports/groupedRows.ts';
import { columnLetters, valueXml, type SharedTexts } from '#src/exports/sheet/cellXml.ts';
import type { SheetBody, SheetColumn } from '#src/exports/sheet/sheetContent.ts';
import type { ColumnValues } from '#src/exports/tableColumn.ts';

/** Adds the rows of a body, which follow `above` others; each cell has the look of its column. */
export function addBody({ values, height, cellOf }: SheetBody, above: number, columns: readonly SheetColumn[], texts: SharedTexts, sink: ByteSink): void {
  const numbers: ColumnValues<string> = { of: Array.from({ length: height }, (_, row) => String(above + row + 1)), at: everyRow(height) };
  const parts: ColumnValues<string>[] = [];
  // What all rows say next.
  let same = '';
  const addNumber = (): void => {
    parts.push({ of: [same], at: null }, numbers);
    same = '';
  };
  same += '<row r="';
  addNumber();
  same += '">';
  for (const [column, { of, at }] of values.entries()) {
    const opening = `<c r="${columnLetters(column)}`;
    const xmls = of.map((value) => {
      const cell = cellOf(value, column);
      return cell === null ? '' : valueXml(cell, columns[column]?.look ?? 0, texts);
    });
    if (!xmls.includes('')) {
      same += opening;
      addNumber();
      if (at === null) same += xmls[0] ?? '';
      else parts.push({ of: xmls, at });
    } else if (at !== null) {
      // Rows without a value have no cell.
      parts.push({ of: [same], at: null }, { of: Array.from(at, (place, row) => (xmls[place] ? `${opening}${numbers.of[row] ?? ''}${xmls[place]}` : '')), at: everyRow(height) });
      same = '';
    }
  }
  addRows(height, [...parts, { of: [`${same}</row>`], at: null }], sink);
}
