// The part of CBOR (RFC 8949) that Pagefind's index files are written in: whole numbers, texts and lists.

export type Cbor = number | string | readonly Cbor[];

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;

interface Reader {
  readonly bytes: Buffer;
  at: number;
}

function readLength(reader: Reader, info: number): number {
  if (info < 24) return info;
  const size = { 24: 1, 25: 2, 26: 4 }[info];
  if (size === undefined) throw new Error(`CBOR: length of kind ${info} is not read here`);
  reader.at += size;
  return reader.bytes.readUIntBE(reader.at - size, size);
}

function readItem(reader: Reader): Cbor {
  const head = reader.bytes.readUInt8(reader.at);
  reader.at += 1;
  const type = head >> 5;
  const length = readLength(reader, head & 31);
  if (type === UNSIGNED) return length;
  if (type === NEGATIVE) return -1 - length;
  if (type === LIST) return Array.from({ length }, () => readItem(reader));
  if (type !== TEXT) throw new Error(`CBOR: item of type ${type} is not read here`);
  reader.at += length;
  return reader.bytes.toString('utf8', reader.at - length, reader.at);
}

/** Reads one item that fills the bytes. Throws on any kind of item but numbers below 2^32, texts and lists. */
export function decodeCbor(bytes: Buffer): Cbor {
  const reader = { bytes, at: 0 };
  const item = readItem(reader);
  if (reader.at !== bytes.length) throw new Error(`CBOR: ${bytes.length - reader.at} bytes left over`);
  return item;
}

function pushHead(into: number[], type: number, length: number): void {
  if (length < 24) into.push((type << 5) | length);
  else if (length < 0x100) into.push((type << 5) | 24, length);
  else if (length < 0x10000) into.push((type << 5) | 25, length >> 8, length & 255);
  else into.push((type << 5) | 26, length >>> 24, (length >> 16) & 255, (length >> 8) & 255, length & 255);
}

function pushItem(into: number[], item: Cbor): void {
  if (typeof item === 'number') {
    pushHead(into, item < 0 ? NEGATIVE : UNSIGNED, item < 0 ? -1 - item : item);
  } else if (typeof item === 'string') {
    const text = Buffer.from(item);
    pushHead(into, TEXT, text.length);
    for (const byte of text) into.push(byte);
  } else {
    pushHead(into, LIST, item.length);
    for (const child of item) pushItem(into, child);
  }
}

/** Writes an item, each length in its shortest form. */
export function encodeCbor(item: Cbor): Buffer {
  const bytes: number[] = [];
  pushItem(bytes, item);
  return Buffer.from(bytes);
}
