import { crc32 } from 'node:zlib';

/** DOS time has no zero: 1 January 1980. */
const date = 0x21;
/** Names are UTF-8. */
const flags = 0x0800;
const [localLength, entryLength, endLength] = [30, 46, 22];

/** Parts put together as a zip that packs nothing: what a reader that only takes zips is handed, after the guard. */
export function storeZip(parts: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
  const files = [...parts].map(([name, part]) => ({ name: Buffer.from(name), bytes: typeof part === 'string' ? Buffer.from(part) : part }));
  const zip = new Uint8Array(files.reduce((sum, { name, bytes }) => sum + localLength + entryLength + 2 * name.length + bytes.length, endLength));
  const view = new DataView(zip.buffer);
  const told = files.map(({ name, bytes }) => ({ name, bytes, crc: crc32(bytes), at: 0 }));
  let at = 0;
  for (const file of told) {
    file.at = at;
    view.setUint32(at, 0x04034b50, true);
    writeFacts(view, at + 4, file);
    zip.set(file.name, at + localLength);
    zip.set(file.bytes, at + localLength + file.name.length);
    at += localLength + file.name.length + file.bytes.length;
  }
  const start = at;
  for (const file of told) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeFacts(view, at + 6, file);
    view.setUint32(at + 42, file.at, true);
    zip.set(file.name, at + entryLength);
    at += entryLength + file.name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, told.length, true);
  view.setUint16(at + 10, told.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return zip;
}

/** What is told of a file both before it and in the directory: how it is kept, its checksum, sizes and the length of its name. */
function writeFacts(view: DataView, at: number, { name, bytes, crc }: { name: Uint8Array; bytes: Uint8Array; crc: number }): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, flags, true);
  view.setUint16(at + 8, date, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, bytes.length, true);
  view.setUint32(at + 18, bytes.length, true);
  view.setUint16(at + 22, name.length, true);
}
