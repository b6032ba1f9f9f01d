import type { FileProblemCode } from '#src/workbook/diagnostic.ts';
import { WorkbookFault } from '#src/workbook/fault.ts';
import type { Limits } from '#src/workbook/limits.ts';
import { readFormats } from '#src/workbook/ooxml/readFormats.ts';
import { readPackage } from '#src/workbook/ooxml/readPackage.ts';
import { scanBook } from '#src/workbook/ooxml/scanBook.ts';
import { assemble } from '#src/workbook/readers/assemble.ts';
import type { Workbook } from '#src/workbook/workbook.ts';
import type { Parts } from '#src/workbook/zip/inflateParts.ts';

export interface ReadXlsx {
  readonly workbook: Workbook;
  /** What is to be said of a file that was read all the same. */
  readonly notes: readonly FileProblemCode[];
}

/** Parts that hold no cells: pictures, charts, pivots, comments, printers. */
const noCells = /(^|\/)(drawings|charts|chartsheets|media|theme|pivottables|pivotcache|printersettings|externallinks|customxml|ctrlprops|activex|embeddings|querytables|slicers|slicercaches|timelines|tables|threadedcomments|persons|diagrams)\/|comments\d*\.xml$|calcchain\.xml$|vbaproject\.bin$/;

export const isReadFromXlsx = (name: string): boolean => /\.(xml|rels)$/.test(name) && !noCells.test(name);

/**
 * Reads an Office Open XML workbook. One that is written plainly throughout is read by a scan of our own, for there two
 * libraries have nothing to differ in (see `scanBook`); any other is read twice, with ExcelJS and with SheetJS, which are
 * loaded only then. `names`: the parts' names as the package writes them.
 */
export async function readXlsx(parts: Parts, names: readonly string[], limits: Limits): Promise<ReadXlsx> {
  const pack = readPackage(parts);
  if (pack.sheets.length === 0) throw new WorkbookFault('no-sheets');
  const styles = pack.styles === null ? [] : readFormats(parts.get(pack.styles));
  const scanned = scanBook(parts, pack, styles, limits);
  if (scanned) return { workbook: assemble(scanned), notes: [] };
  const { readTwice } = await import('#src/workbook/ooxml/readTwice.ts');
  return readTwice(parts, names, pack, styles, limits);
}
