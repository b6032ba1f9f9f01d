import { makeSheet, type Cell, type Merge, type Sheet, type Workbook } from '#src/workbook/workbook.ts';
import type { IsoDate } from '#src/thai/period.ts';

/** A workbook as it goes from a process to the one who asked: columns of plain values, which cost little to send. */
export interface PackedWorkbook {
  readonly sheets: readonly PackedSheet[];
  readonly modified: IsoDate | null;
}

interface PackedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly rows: Uint32Array;
  readonly columns: Uint16Array;
  readonly kinds: Uint8Array;
  /** The number of a number, the serial of a date. */
  readonly numbers: Float64Array;
  readonly texts: readonly string[];
  readonly dates: readonly (IsoDate | null)[];
  readonly formats: Uint16Array;
  readonly formatNames: readonly string[];
  readonly doubts: ReadonlyMap<number, string>;
}

const kinds = ['text', 'number', 'date', 'boolean', 'error', 'unresolved'] as const satisfies readonly Cell['kind'][];

export function packWorkbook(workbook: Workbook): PackedWorkbook {
  return { modified: workbook.modified, sheets: workbook.sheets.map(packSheet) };
}

function packSheet(sheet: Sheet): PackedSheet {
  const cells = [...sheet.cells()];
  const places = new Map<string, number>();
  const placeOf = (format: string) => {
    const found = places.get(format);
    if (found !== undefined) return found;
    places.set(format, places.size);
    return places.size - 1;
  };
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    merges: sheet.merges,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    rows: filled(Uint32Array, cells, (cell) => cell.row),
    columns: filled(Uint16Array, cells, (cell) => cell.column),
    kinds: filled(Uint8Array, cells, (cell) => kinds.indexOf(cell.kind)),
    numbers: filled(Float64Array, cells, (cell) => cell.number ?? cell.serial ?? Number.NaN),
    // The text of a plain number is the number; it is made again on the other side.
    texts: cells.map((cell) => (cell.kind === 'number' && cell.text === String(cell.number) ? '' : cell.text)),
    dates: cells.some((cell) => cell.date !== null) ? cells.map((cell) => cell.date) : [],
    formats: filled(Uint16Array, cells, (cell) => placeOf(cell.format)),
    formatNames: [...places.keys()],
    doubts: new Map(cells.flatMap((cell, index) => (cell.doubt === undefined ? [] : [[index, cell.doubt] as const]))),
  };
}

/** `Type.from(cells, of)` goes through an iterator, and takes several times as long. */
function filled<T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(Type: new (length: number) => T, cells: readonly Cell[], of: (cell: Cell) => number): T {
  const list = new Type(cells.length);
  for (let index = 0; index < cells.length; index += 1) list[index] = of(cells[index] as Cell);
  return list;
}

export function unpackWorkbook(packed: PackedWorkbook): Workbook {
  return { modified: packed.modified, sheets: packed.sheets.map(unpackSheet) };
}

const unpackSheet = (packed: PackedSheet): Sheet => makeSheet({ ...packed, cells: packed.texts.map((_, index) => cellAt(packed, index)) });

function cellAt(packed: PackedSheet, index: number): Cell {
  const kind = kinds[packed.kinds[index] ?? 0] ?? 'text';
  const number = packed.numbers[index] ?? Number.NaN;
  const doubt = packed.doubts.get(index);
  const text = packed.texts[index] ?? '';
  const cell: Cell = {
    row: packed.rows[index] ?? 0,
    column: packed.columns[index] ?? 0,
    kind,
    text: kind === 'number' && text === '' ? String(number) : text,
    number: kind === 'number' ? number : null,
    date: packed.dates[index] ?? null,
    format: packed.formatNames[packed.formats[index] ?? 0] ?? 'General',
  };
  if (kind !== 'date' && doubt === undefined) return cell;
  return { ...cell, ...(kind === 'date' ? { serial: number } : {}), ...(doubt === undefined ? {} : { doubt }) };
}
