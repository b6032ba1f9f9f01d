import type { FileProblemCode } from '#src/workbook/diagnostic.ts';
import { WorkbookFault } from '#src/workbook/fault.ts';
import { kindOfBytes, kindOfZip, type FileKind, type ZipKind } from '#src/workbook/fileKind.ts';
import type { Limits } from '#src/workbook/limits.ts';
import { isReadFromXlsx, readXlsx } from '#src/workbook/ooxml/readXlsx.ts';
import type { Workbook } from '#src/workbook/workbook.ts';
import { inflateParts } from '#src/workbook/zip/inflateParts.ts';
import { readZipDirectory } from '#src/workbook/zip/zipDirectory.ts';

export type WorkbookKind = Exclude<FileKind, 'zip'> | ZipKind;

export interface ReadBytes {
  readonly kind: WorkbookKind;
  readonly workbook: Workbook;
  /** What is to be said of a file that was read all the same. */
  readonly notes: readonly FileProblemCode[];
}

/**
 * The one way from bytes to a workbook, whatever kind of file they are. `stem` names the sheet of a file that has no
 * sheets. Throws a WorkbookFault where the file cannot be read, or reads as nothing.
 */
export async function readBytes(bytes: Uint8Array, stem: string, limits: Limits): Promise<ReadBytes> {
  const read = await readKind(bytes, stem, limits);
  // An empty success would take a dataset's figures off the site without a word.
  if (!read.workbook.sheets.some((sheet) => sheet.rowCount > 0)) throw new WorkbookFault('no-data');
  return read;
}

/** As `readBytes`; a file over which a library stumbles in a way that it has no name for is damaged. */
export async function readOrRefuse(bytes: Uint8Array, stem: string, limits: Limits): Promise<ReadBytes> {
  try {
    return await readBytes(bytes, stem, limits);
  } catch (error) {
    throw error instanceof WorkbookFault ? error : new WorkbookFault('damaged');
  }
}

async function readKind(bytes: Uint8Array, stem: string, limits: Limits): Promise<ReadBytes> {
  const kind = kindOfBytes(bytes);
  switch (kind) {
    case 'zip':
      return readZip(bytes, limits);
    case 'csv': {
      const { readCsv } = await import('#src/workbook/text/readCsv.ts');
      return { kind, workbook: readCsv(within(bytes, limits.textBytes), stem, limits), notes: [] };
    }
    case 'html': {
      const { readHtml } = await import('#src/workbook/text/readHtml.ts');
      return { kind, workbook: readHtml(within(bytes, limits.textBytes), stem, limits), notes: [] };
    }
    default:
      return { kind, workbook: await readOld(bytes, kind, limits), notes: [] };
  }
}

/** What only SheetJS knows, which is loaded here: most files do without. */
async function readOld(bytes: Uint8Array, kind: 'xls' | 'xml', limits: Limits): Promise<Workbook> {
  const [{ readOther }, { plainSpreadsheetXml }, { checkCompoundFile }] = await Promise.all([import('#src/workbook/readers/readOther.ts'), import('#src/workbook/readers/spreadsheetXml.ts'), import('#src/workbook/readers/compoundFile.ts')]);
  if (kind === 'xml') return readOther(plainSpreadsheetXml(bytes, limits), limits);
  if (bytes[0] === 0xd0) checkCompoundFile(bytes);
  return readOther(bytes, limits);
}

async function readZip(bytes: Uint8Array, limits: Limits): Promise<ReadBytes> {
  const entries = readZipDirectory(bytes, limits.zipEntries).filter((entry) => !entry.name.endsWith('/'));
  if (entries.length === 0) throw new WorkbookFault('no-sheets');
  const kind = kindOfZip(entries.map((entry) => entry.name.toLowerCase()));
  const wanted = { xlsx: isReadFromXlsx, xlsb: isReadFromXlsb, ods: isReadFromOds }[kind];
  const parts = inflateParts(bytes, entries, wanted, limits.inflatedBytes);
  const names = entries.map((entry) => entry.name).filter((name) => parts.has(name.toLowerCase()));
  if (kind === 'xlsx') return { kind, ...(await readXlsx(parts, names, limits)) };
  const { readOds, readOther } = await import('#src/workbook/readers/readOther.ts');
  if (kind === 'ods') return { kind, workbook: readOds(parts, names, limits), notes: [] };
  // Packed again: from a zip that packs nothing SheetJS reads past the end of a part of an .xlsb.
  const { zipSync } = await import('fflate');
  const packed = zipSync(Object.fromEntries(names.map((name) => [name, parts.get(name.toLowerCase()) ?? new Uint8Array()])), { level: 1 });
  return { kind, workbook: await readOther(packed, limits), notes: [] };
}

function within(bytes: Uint8Array, most: number): Uint8Array {
  if (bytes.length > most) throw new WorkbookFault('too-large');
  return bytes;
}

/** SheetJS stops where a part that a sheet names is missing, comments and their persons too. */
const isReadFromXlsb = (name: string): boolean => isReadFromXlsx(name) || /(^|\/)(threadedcomments|persons)\/[^/]+\.xml$/.test(name) || (/\.bin$/.test(name) && !/(printersettings|vbaproject|\/media\/|\/embeddings\/)/.test(name));
const isReadFromOds = (name: string): boolean => /^(content|styles|meta|settings)\.xml$|^mimetype$|^meta-inf\/manifest\.xml$/.test(name);
