import { crc32, inflateRawSync } from 'node:zlib';
import { WorkbookFault } from '#src/workbook/fault.ts';
import type { ZipEntry } from '#src/workbook/zip/zipDirectory.ts';

/** The parts of a package by their names in lower case, which is how parts are compared. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** A program writes many small parts alike into all its workbooks: these are inflated once, and are one object, which nobody writes into. By their sums. */
const known = new Map<number, { readonly packed: Buffer; readonly part: Uint8Array }>();
const mostKnown = 64;
const small = 4_096;

const stored = 0;
const deflated = 8;

/**
 * Inflates the wanted entries of a zip, and stops as soon as they are more than `most` bytes together:
 * what the zip says of its sizes is not believed. Every checksum is verified; ExcelJS would take altered bytes.
 */
export function inflateParts(bytes: Uint8Array, entries: readonly ZipEntry[], wanted: (name: string) => boolean, most: number): Parts {
  const parts = new Map<string, Uint8Array>();
  let left = most;
  for (const entry of entries) {
    if (entry.name.endsWith('/') || !wanted(entry.name.toLowerCase())) continue;
    const part = inflateEntry(bytes, entry, left);
    left -= part.length;
    parts.set(entry.name.toLowerCase(), part);
  }
  return parts;
}

function inflateEntry(bytes: Uint8Array, entry: ZipEntry, left: number): Uint8Array {
  if (entry.encrypted) throw new WorkbookFault('encrypted');
  if (entry.size > left) throw new WorkbookFault('too-large');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50) throw new WorkbookFault('damaged', entry.name);
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packedSize > bytes.length) throw new WorkbookFault('damaged', entry.name);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (entry.method !== stored && entry.method !== deflated) throw new WorkbookFault('damaged', entry.name);
  const before = entry.method === deflated ? known.get(entry.crc) : undefined;
  if (before?.packed.equals(packed) && before.part.length <= left) return before.part;
  const part = entry.method === stored ? packed : inflate(packed, entry, left);
  if (crc32(part) !== entry.crc) throw new WorkbookFault('damaged', entry.name);
  if (entry.method === deflated && part.length <= small) remember(entry.crc, packed, part);
  return part;
}

function remember(sum: number, packed: Uint8Array, part: Uint8Array): void {
  if (known.size >= mostKnown) known.clear();
  // A copy, for it is a part of the whole file.
  known.set(sum, { packed: Buffer.from(packed), part });
}

function inflate(packed: Uint8Array, entry: ZipEntry, left: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    const overrun = error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw overrun ? new WorkbookFault('too-large') : new WorkbookFault('damaged', entry.name);
  }
}
