import { WorkbookFault } from '#src/workbook/fault.ts';

/** One file inside a zip, as the central directory tells it. `name` has `/` between its folders and none before. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endLength = 22;
const longestComment = 0xffff;
const inExtra = 0xffffffff;

/**
 * Lists what a zip holds, by its central directory (the one that Excel goes by).
 * Throws a fault where the directory is cut off or damaged, names a file twice, or lists more than `most` entries.
 */
export function readZipDirectory(bytes: Uint8Array, most: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const told = view.getUint16(end + 10, true);
  const wide = told === 0xffff ? wideRecord(view, end) : -1;
  const count = wide < 0 ? told : Number(view.getBigUint64(wide + 32, true));
  if (count > most) throw new WorkbookFault('too-large');
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = startOf(view, end);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryMark) throw new WorkbookFault('damaged');
    const entry = readEntry(bytes, view, at);
    const key = entry.name.toLowerCase();
    // Readers differ in which of two they take, so a name that stands twice may hide another sheet.
    if (names.has(key)) throw new WorkbookFault('damaged', entry.name);
    names.add(key);
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  refuseOverlaps(entries);
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  throw new WorkbookFault('damaged');
}

/** Where the directory begins: as told, or, in a zip that stands after other bytes, just before its end. */
function startOf(view: DataView, end: number): number {
  const told = view.getUint32(end + 16, true);
  const before = end - view.getUint32(end + 12, true);
  const holds = (at: number) => at >= 0 && at + 4 <= view.byteLength && view.getUint32(at, true) === entryMark;
  if (told !== inExtra) return told;
  if (holds(before)) return before;
  const record = wideRecord(view, end);
  if (record < 0) throw new WorkbookFault('damaged');
  return Number(view.getBigUint64(record + 48, true));
}

/** Where the end record of zip64 stands: its place is told by a locator of 20 bytes just before the end; -1 when there is none. */
function wideRecord(view: DataView, end: number): number {
  if (end < 76 || view.getUint32(end - 20, true) !== 0x07064b50) return -1;
  const record = Number(view.getBigUint64(end - 12, true));
  return record + 56 <= view.byteLength && view.getUint32(record, true) === 0x06064b50 ? record : -1;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const raw = bytes.subarray(at + 46, at + 46 + nameLength);
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)] as const;
  const [size, packedSize, offset] = sizes.includes(inExtra) ? wideSizes(view, at + 46 + nameLength, view.getUint16(at + 30, true), sizes) : sizes;
  return {
    // Some writers on Windows part folders by a backslash.
    name: new TextDecoder().decode(raw).replaceAll('\\', '/').replace(/^\/+/, ''),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset,
  };
}

/** zip64 keeps sizes that do not fit in a field of its own, in this order, and only those that do not fit. */
function wideSizes(view: DataView, from: number, length: number, sizes: readonly [number, number, number]): readonly [number, number, number] {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const read = (size: number) => {
      if (size !== inExtra) return size;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    return [read(sizes[0]), read(sizes[1]), read(sizes[2])];
  }
  throw new WorkbookFault('damaged');
}

/** Entries that share their packed bytes are how a small zip becomes a huge one. */
function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  sorted.forEach((entry, index) => {
    const next = sorted[index + 1];
    if (next && entry.offset + 30 + entry.packedSize > next.offset) throw new WorkbookFault('damaged', entry.name);
  });
}
