import { crc32, deflateRawSync } from 'node:zlib';
import type { IsoDate } from '#src/thai/period.ts';

/** Fast, and small enough: what is packed here is XML that says the same again and again. */
const level = 2;

/** A file as it stands in an archive. */
export interface PackedFile {
  readonly name: Buffer;
  readonly size: number;
  readonly sum: number;
  readonly data: Buffer;
}

/** Workbooks have small files alike, to the last byte: these are kept with what was packed, and packed once. */
const known = new Map<string, { readonly bytes: Buffer; readonly packed: PackedFile }>();
const mostKnown = 32;
const small = 65_536;

/** Packs a text or its bytes, which may then stand in many archives. */
export function packFile(name: string, content: string | Buffer): PackedFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const sum = crc32(bytes);
  if (bytes.length > small) return pack(name, bytes, sum);
  const key = `${name} ${sum}`;
  const before = known.get(key);
  if (before?.bytes.equals(bytes)) return before.packed;
  const packed = pack(name, bytes, sum);
  if (known.size === mostKnown) known.clear();
  known.set(key, { bytes: Buffer.from(bytes), packed });
  return packed;
}

function pack(name: string, bytes: Buffer, sum: number): PackedFile {
  // Room for what comes out, in one piece: memory is slow to get, and more of it to let go.
  const chunkSize = Math.min(65_536, Math.max(1024, bytes.length >> 2));
  return { name: Buffer.from(name), size: bytes.length, sum, data: deflateRawSync(bytes, { level, chunkSize }) };
}

/** A zip's day (since 1980) as the directory writes it; midnight. */
function dosDay(date: IsoDate): number {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  return ((Math.max(year, 1980) - 1980) << 9) | (month << 5) | day;
}

/** Writes the 26 bytes that stand before a file and again in the directory at the end. */
function writeFacts(zip: Buffer, at: number, { name, size, sum, data }: PackedFile, day: number): void {
  zip.writeUInt16LE(20, at);
  zip.writeUInt16LE(0x0800, at + 2);
  zip.writeUInt16LE(8, at + 4);
  zip.writeUInt16LE(day, at + 8);
  zip.writeUInt32LE(sum, at + 10);
  zip.writeUInt32LE(data.length, at + 14);
  zip.writeUInt32LE(size, at + 18);
  zip.writeUInt16LE(name.length, at + 22);
}

/** Before a file, of its entry in the directory, and at the end: without names. */
const [headSize, entrySize, endSize] = [30, 46, 22];

/** A zip archive in the order given, every entry dated `date`: the same texts always give the same bytes. */
export function zipFiles(files: readonly PackedFile[], date: IsoDate): Uint8Array {
  const day = dosDay(date);
  const directory = files.reduce((size, { name, data }) => size + headSize + name.length + data.length, 0);
  const end = files.reduce((size, { name }) => size + entrySize + name.length, directory);
  // What is written nowhere below is zero.
  const zip = Buffer.alloc(end + endSize);
  let at = 0;
  let listed = directory;
  for (const file of files) {
    zip.writeUInt32LE(0x02014b50, listed);
    zip.writeUInt16LE(20, listed + 4);
    writeFacts(zip, listed + 6, file, day);
    zip.writeUInt32LE(at, listed + 42);
    listed += entrySize + file.name.copy(zip, listed + entrySize);
    zip.writeUInt32LE(0x04034b50, at);
    writeFacts(zip, at + 4, file, day);
    at += headSize + file.name.copy(zip, at + headSize);
    at += file.data.copy(zip, at);
  }
  zip.writeUInt32LE(0x06054b50, end);
  zip.writeUInt16LE(files.length, end + 8);
  zip.writeUInt16LE(files.length, end + 10);
  zip.writeUInt32LE(end - directory, end + 12);
  zip.writeUInt32LE(directory, end + 16);
  return zip;
}
