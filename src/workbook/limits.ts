/** How much of a machine one file may take. What passes a limit becomes a diagnostic, never a crash. */
export interface Limits {
  /** The file as it lies on the disk. */
  readonly fileBytes: number;
  /** All parts of a zip that are read, inflated. */
  readonly inflatedBytes: number;
  /** A part that must be read whole (shared strings, the content of an .ods); the sheets of an .xlsx are cut down first. */
  readonly partBytes: number;
  /** All sheets of an .xlsx cut down to their cells: text that stands in the cells themselves takes some 40 bytes a character to read. */
  readonly sheetCharacters: number;
  /** A CSV or a web page. */
  readonly textBytes: number;
  readonly zipEntries: number;
  /** Cells that hold something, over all sheets. */
  readonly cells: number;
  /** Above so many cells a workbook is read once, not twice, and says so. */
  readonly cellsReadTwice: number;
  readonly merges: number;
  /** From the moment that a process takes the file, until its rows are read. */
  readonly milliseconds: number;
  /** Heap of the process that reads it. */
  readonly heapMegabytes: number;
}

/** Far above any workbook that an office keeps by hand; low enough for a small build machine. */
export const defaultLimits: Limits = {
  fileBytes: 64 * 2 ** 20,
  inflatedBytes: 64 * 2 ** 20,
  partBytes: 24 * 2 ** 20,
  sheetCharacters: 20 * 2 ** 20,
  textBytes: 12 * 2 ** 20,
  zipEntries: 5_000,
  cells: 300_000,
  cellsReadTwice: 150_000,
  merges: 50_000,
  milliseconds: 15_000,
  heapMegabytes: 320,
};

/** The last row and column that Excel has. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;
