// The part of CBOR (RFC 8949) that Pagefind's index files are written in: whole numbers, texts and lists.

export type Cbor = number | string | readonly Cbor[];

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;

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
