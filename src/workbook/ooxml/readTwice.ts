import { compareReaders } from '#src/workbook/compareReaders.ts';
import { WorkbookFault } from '#src/workbook/fault.ts';
import type { Limits } from '#src/workbook/limits.ts';
import { plainPackage } from '#src/workbook/ooxml/plainPackage.ts';
import type { Package } from '#src/workbook/ooxml/readPackage.ts';
import type { ReadXlsx } from '#src/workbook/ooxml/readXlsx.ts';
import { plainSharedStrings } from '#src/workbook/ooxml/sharedStrings.ts';
import { trimSheet, type SheetContext, type TrimmedSheet } from '#src/workbook/ooxml/trimSheet.ts';
import { isCommented, xmlText } from '#src/workbook/ooxml/xml.ts';
import { assemble } from '#src/workbook/readers/assemble.ts';
import { readWithExcelJs } from '#src/workbook/readers/excelJs.ts';
import type { RawCells } from '#src/workbook/readers/rawBook.ts';
import { readWithSheetJs } from '#src/workbook/readers/sheetJs.ts';
import type { Parts } from '#src/workbook/zip/inflateParts.ts';
import { storeZip } from '#src/workbook/zip/storeZip.ts';

/** Above this much XML the second reader is handed the trimmed sheets too: it holds a sheet several times over. */
const muchXml = 24 * 2 ** 20;

/**
 * Reads the cells of an Office Open XML workbook twice, with ExcelJS and with SheetJS. ExcelJS's reading stands; a cell that the two
 * do not agree on is in doubt. Where ExcelJS fails or loses cells, SheetJS's reading of the trimmed sheets stands, against its reading
 * of the file as it came.
 * A very large workbook is read by SheetJS alone, which takes a third of the time. `names`: the parts' names as the package writes them.
 */
export async function readTwice(parts: Parts, names: readonly string[], pack: Package, styles: readonly string[], limits: Limits): Promise<ReadXlsx> {
  const formats = formatTable(styles);
  const stringsPart = pack.sharedStrings === null ? undefined : parts.get(pack.sharedStrings);
  if (stringsPart && stringsPart.length > limits.partBytes) throw new WorkbookFault('too-large');
  const strings = plainSharedStrings(stringsPart);
  const trimmed = trimAll(parts, pack, { date1904: pack.date1904, sharedStrings: strings.count, ...formats }, limits);
  const plain = plainPackage(trimmed.map((sheet) => sheet.xml), strings.xml, formats.list.length);
  const cells = trimmed.reduce((sum, sheet) => sum + sheet.cells, 0);
  const twice = cells <= limits.cellsReadTwice;
  const first = twice ? await attempt(() => readWithExcelJs(plain, pack.sheets.map((sheet) => sheet.name), formats.list)) : null;
  const whole = countCells(first) >= cells ? first : null;
  const came = strings.odd || trimmed.some((sheet) => sheet.odd) ? null : { parts, names, cells };
  const second = twice && came ? await attempt(() => asItCame(came, pack)) : null;
  const trimmedAgain = whole && second ? null : await attempt(() => asTrimmed(plain, pack, formats.list));
  const standing = whole ?? trimmedAgain ?? second;
  const other = standing === second ? null : (second ?? (whole ? trimmedAgain : null));
  if (!standing) throw new WorkbookFault('damaged');
  const sheets = pack.sheets.map((sheet, index) => {
    const facts = trimmed[index] as TrimmedSheet;
    return { ...sheet, merges: facts.merges, hiddenRows: facts.hiddenRows, hiddenColumns: facts.hiddenColumns, cells: [...(standing[index]?.cells ?? []), ...(standing === whole ? [] : facts.unresolved)] };
  });
  const doubts = other ? compareReaders(standing, other, pack.date1904) : [];
  return { workbook: assemble({ sheets, date1904: pack.date1904, modified: pack.modified }, doubts), notes: twice ? [] : ['read-once'] };
}

const countCells = (read: readonly RawCells[] | null): number => (read ?? []).reduce((sum, sheet) => sum + sheet.cells.length, 0);

async function attempt<T>(read: () => T | Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof WorkbookFault) throw error;
    return null;
  }
}

function trimAll(parts: Parts, pack: Package, context: SheetContext, limits: Limits): TrimmedSheet[] {
  let [left, characters] = [limits.cells, 0];
  return pack.sheets.map((sheet) => {
    const bytes = sheet.part === null ? undefined : parts.get(sheet.part);
    if (!bytes) throw new WorkbookFault('damaged', sheet.name);
    const read = trimSheet(xmlText(bytes), context, { ...limits, cells: left });
    const trimmed = { ...read, odd: read.odd || isCommented(bytes) };
    left -= trimmed.cells;
    characters += trimmed.xml.length;
    if (characters > limits.sheetCharacters) throw new WorkbookFault('too-large');
    return trimmed;
  });
}

/** The formats that a workbook's styles use, each once; place 0 is `General`. */
function formatTable(styles: readonly string[]) {
  const list = ['General'];
  const places = new Map([['General', 0]]);
  const formatOf = (style: number) => styles[style] ?? 'General';
  return {
    list,
    formatOf,
    formatPlace(style: number | null, another: string | null): number {
      const format = another ?? (style === null ? 'General' : formatOf(style));
      const found = places.get(format);
      if (found !== undefined) return found;
      places.set(format, list.length);
      return list.push(format) - 1;
    },
  };
}

interface AsItCame {
  readonly parts: Parts;
  readonly names: readonly string[];
  readonly cells: number;
}

/** The second reading is of the file as it came, so that a mistake made in trimming shows; null where SheetJS cannot. */
function asItCame({ parts, names, cells }: AsItCame, pack: Package): readonly RawCells[] | null {
  if ([...parts.values()].reduce((sum, part) => sum + part.length, 0) > muchXml) return null;
  try {
    const { sheets } = readWithSheetJs(storeZip(new Map(names.map((name) => [name, parts.get(name.toLowerCase()) ?? new Uint8Array()]))), false);
    // What it loses altogether says nothing of single cells.
    return sheets.length === pack.sheets.length && countCells(sheets) * 2 > cells ? sheets : null;
  } catch {
    return null;
  }
}

/** Where SheetJS stands alone, or cannot read the file as it came. */
function asTrimmed(plain: Uint8Array, pack: Package, formats: readonly string[]): readonly RawCells[] {
  return readWithSheetJs(plain, false).sheets.map((sheet, index) => ({
    name: pack.sheets[index]?.name ?? sheet.name,
    cells: sheet.cells.map((cell) => ({ ...cell, format: formats[Number(/^"(\d+)"$/.exec(cell.format)?.[1] ?? 0)] ?? 'General' })),
  }));
}
