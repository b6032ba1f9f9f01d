import type { Limits } from '#src/workbook/limits.ts';
import type { Package } from '#src/workbook/ooxml/readPackage.ts';
import { scanSheet } from '#src/workbook/ooxml/scanSheet.ts';
import { scanStrings } from '#src/workbook/ooxml/scanStrings.ts';
import type { RawBook, RawSheet } from '#src/workbook/readers/rawBook.ts';
import type { Parts } from '#src/workbook/zip/inflateParts.ts';

/**
 * Reads a workbook whose sheets and shared strings are written plainly, to the last character; null for any other.
 *
 * Two readings were compared because libraries pass over what they do not know, each in its own way. Here nothing is
 * passed over: the grammar is closed (rows and cells in order and with their addresses, no prefix, comment, CDATA, date
 * as text, reading aid, escape or number that is written oddly), and what does not fit it by one character is read by
 * both libraries as before. Within it they agree with this scan cell by cell and doubt none, as a test holds them to
 * over every workbook that the tests have; so they would only say the same at thirty times the price.
 */
export function scanBook(parts: Parts, pack: Package, styles: readonly string[], limits: Limits): RawBook | null {
  const size = pack.sheets.reduce((sum, { part }) => sum + (part === null ? 0 : (parts.get(part)?.length ?? 0)), 0);
  const shared = pack.sharedStrings === null ? undefined : parts.get(pack.sharedStrings);
  if (size > limits.sheetCharacters || (shared?.length ?? 0) > limits.partBytes) return null;
  const strings = scanStrings(shared);
  if (strings === null) return null;
  const context = { strings, formatOf: (style: number) => styles[style] ?? 'General' };
  const sheets: RawSheet[] = [];
  // More than are read twice are told of, and refused where they are too many, by those who count them.
  let left = Math.min(limits.cells, limits.cellsReadTwice);
  for (const { name, hidden, part } of pack.sheets) {
    const bytes = part === null ? undefined : parts.get(part);
    const scanned = bytes ? scanSheet(bytes, context, limits, left) : null;
    if (scanned === null) return null;
    left -= scanned.cells.length;
    sheets.push({ name, hidden, ...scanned });
  }
  return { sheets, date1904: pack.date1904, modified: pack.modified };
}
