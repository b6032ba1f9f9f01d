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

/** The 26 bytes that stand before a file and again in the directory at the end. */
function facts({ name, size, sum, data }: PackedFile, day: number): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(0x0800, 2);
  bytes.writeUInt16LE(8, 4);
  bytes.writeUInt16LE(day, 8);
  bytes.writeUInt32LE(sum, 10);
  bytes.writeUInt32LE(data.length, 14);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(name.length, 22);
  return bytes;
}

const headed = (signature: number, ...parts: Buffer[]): Buffer => {
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signature);
  return Buffer.concat([mark, ...parts]);
};

function directoryEntry(file: PackedFile, offset: number, day: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  const version = Buffer.from([20, 0]);
  return headed(0x02014b50, version, facts(file, day), rest, file.name);
}

/** A zip archive in the order given, every entry dated `date`: the same texts always give the same bytes. */
export function zipFiles(files: readonly PackedFile[], date: IsoDate): Uint8Array {
  const day = dosDay(date);
  const out: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const head = headed(0x04034b50, facts(file, day), file.name);
    out.push(head, file.data);
    directory.push(directoryEntry(file, offset, day));
    offset += head.length + file.data.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...out, listed, headed(0x06054b50, end)]);
}
