import Papa from 'papaparse';
import { WorkbookFault } from '#src/workbook/fault.ts';
import { faultWords } from '#src/i18n/diagnostics.ts';
import { lastRow, type Limits } from '#src/workbook/limits.ts';
import { decodeText } from '#src/workbook/text/decodeText.ts';
import { makeSheet, type Cell, type Workbook } from '#src/workbook/workbook.ts';

/**
 * Reads a CSV (or the tab-separated "Unicode text" of Excel) as one sheet of text cells, named after the file.
 * Numbers stay text (`007`, `1,234`): what they mean is for the column's type to say.
 * An unterminated quote would swallow the rest of the file, so it throws a fault that names the row.
 */
export function readCsv(bytes: Uint8Array, sheetName: string, limits: Limits): Workbook {
  // Mixed line ends garble rows; and Excel leaves the line `sep=;` out of the rows that it counts.
  const text = decodeText(bytes).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').replace(/\u001A$/, '');
  const named = /^"?sep=(.)"?\n/i.exec(text);
  const parsed = Papa.parse<string[]>(named ? text.slice(named[0].length) : text, {
    header: false, dynamicTyping: false, skipEmptyLines: false, newline: '\n', delimiter: named?.[1] ?? delimiterOf(text),
  });
  const broken = parsed.errors.find((error) => error.type === 'Quotes');
  if (broken) throw new WorkbookFault('csv-malformed', broken.row === undefined ? undefined : faultWords.row(broken.row + 1));
  const cells: Cell[] = [];
  let left = limits.cells;
  parsed.data.forEach((line, index) => {
    const row = index + 1;
    const found = line.flatMap((each, at) => (each.trim() === '' ? [] : [textCell(row, at + 1, each)]));
    for (const cell of found) cells.push(cell);
    left -= found.length;
    if (left < 0 || row > lastRow) throw new WorkbookFault('too-many-cells');
  });
  return { sheets: [makeSheet({ name: sheetName, hidden: false, cells, merges: [] })], modified: null };
}

const delimiters = ['\t', ',', ';', '|'] as const;

/** The sign that stands equally often in most lines; PapaParse's own guess fails on short tables and on titles above them. */
function delimiterOf(text: string): string {
  const lines = text.slice(0, 64 * 1024).replace(/"(?:[^"]|"")*"/g, '').split('\n').filter((line) => line.trim() !== '').slice(0, 200);
  let [best, bestShare] = [',', 0];
  for (const delimiter of delimiters) {
    const counts = Map.groupBy(lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0), (count) => count);
    const share = Math.max(0, ...[...counts.values()].map((same) => same.length)) / Math.max(1, lines.length);
    if (share > bestShare) [best, bestShare] = [delimiter, share];
  }
  return best;
}

export function textCell(row: number, column: number, text: string): Cell {
  return { row, column, kind: 'text', text, number: null, date: null, format: '' };
}
