import { WorkbookFault } from '#src/workbook/fault.ts';
import type { Limits } from '#src/workbook/limits.ts';
import { xmlText } from '#src/workbook/ooxml/xml.ts';
import { assemble } from '#src/workbook/readers/assemble.ts';
import { odsLayout } from '#src/workbook/readers/odsLayout.ts';
import type { RawBook, RawSheet } from '#src/workbook/readers/rawBook.ts';
import { loadCodePages, readWithSheetJs } from '#src/workbook/readers/sheetJs.ts';
import type { Workbook } from '#src/workbook/workbook.ts';
import type { Parts } from '#src/workbook/zip/inflateParts.ts';
import { storeZip } from '#src/workbook/zip/storeZip.ts';

/** Reads what only SheetJS knows: xls, xlsb, Excel's own XML. Throws a fault where it cannot. */
export async function readOther(bytes: Uint8Array, limits: Limits): Promise<Workbook> {
  await loadCodePages();
  return assemble(checked(readOrFault(bytes, true), limits));
}

/** Reads an OpenDocument spreadsheet; what is hidden in it is read beside the library. */
export function readOds(parts: Parts, names: readonly string[], limits: Limits): Workbook {
  const bytes = parts.get('content.xml') ?? new Uint8Array();
  if (bytes.length > limits.partBytes) throw new WorkbookFault('too-large');
  const manifest = parts.get('meta-inf/manifest.xml');
  if (manifest && /encryption-data/.test(xmlText(manifest))) throw new WorkbookFault('encrypted');
  const content = xmlText(bytes);
  if (!/<(\w+:)?spreadsheet\b/.test(content)) throw new WorkbookFault('unknown-kind');
  const layout = odsLayout(content, limits);
  // SheetJS asks for styles, which a short file may do without; and layout, read here, it pays for with a stub for every cell.
  const files = new Map([['styles.xml', new TextEncoder().encode('<styles/>')], ...names.map((name) => [name, parts.get(name.toLowerCase()) ?? new Uint8Array()] as const)]);
  const book = readOrFault(storeZip(files), false);
  const sheets = book.sheets.map((sheet, index): RawSheet => {
    const own = layout.find((each) => each.name === sheet.name) ?? layout[index];
    if (!own) return sheet;
    const failed = own.failed.map((cell) => ({ ...cell, format: 'General' }));
    const lost = new Set(failed.map((cell) => `${cell.row},${cell.column}`));
    const cells = sheet.cells.filter((cell) => !lost.has(`${cell.row},${cell.column}`));
    return { ...sheet, hidden: sheet.hidden || own.hidden, hiddenRows: own.hiddenRows, hiddenColumns: own.hiddenColumns, cells: [...cells, ...failed] };
  });
  return assemble(checked({ ...book, sheets }, limits));
}

function readOrFault(bytes: Uint8Array, layout: boolean): RawBook {
  try {
    return readWithSheetJs(bytes, layout);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    throw new WorkbookFault(/^(File is password-protected|Encryption scheme unsupported|Password is incorrect)/.test(message) ? 'encrypted' : 'damaged');
  }
}

function checked(book: RawBook, limits: Limits): RawBook {
  if (book.sheets.length === 0) throw new WorkbookFault('no-sheets');
  const cells = book.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  const merges = Math.max(...book.sheets.map((sheet) => sheet.merges.length));
  if (cells > limits.cells || merges > limits.merges) throw new WorkbookFault('too-many-cells');
  return book;
}
