import { gunzipSync, gzipSync } from 'node:zlib';
import { decodeCbor, encodeCbor, type Cbor } from '#src/exports/cbor.ts';

/** A file of Pagefind's index; `path` is under the index folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const SIGNATURE = Buffer.from('pagefind_dcd');

/** Opens a file of the index. Throws if it is not one of Pagefind's. */
export function unpack(file: IndexFile): Buffer {
  const bytes = gunzipSync(file.content);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error(`${file.path}: not a file of a Pagefind index`);
  return bytes.subarray(SIGNATURE.length);
}

/** Same bytes in, same bytes out: Node writes no time into gzip. */
export function pack(bytes: Uint8Array): Buffer {
  return gzipSync(Buffer.concat([SIGNATURE, bytes]), { level: 9 });
}

export const unpackCbor = (file: IndexFile): Cbor => decodeCbor(unpack(file));
export const packCbor = (item: Cbor): Buffer => pack(encodeCbor(item));

/** For reading a file by its known shape: Pagefind is pinned, and a new version that writes another shape must not pass. */
export function asList(item: Cbor | undefined): readonly Cbor[] {
  if (typeof item !== 'object') throw new Error('Pagefind wrote its index in a form that is not known here');
  return item;
}

export function asText(item: Cbor | undefined): string {
  if (typeof item !== 'string') throw new Error('Pagefind wrote its index in a form that is not known here');
  return item;
}
