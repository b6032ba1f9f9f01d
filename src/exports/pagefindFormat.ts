import { gzipSync } from 'node:zlib';
import { encodeCbor, type Cbor } from '#src/exports/cbor.ts';

/** A file of Pagefind's index; `path` is under the index folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const SIGNATURE = Buffer.from('pagefind_dcd');

/** Same bytes in, same bytes out: Node writes no time into gzip. */
export function pack(bytes: Uint8Array): Buffer {
  return gzipSync(Buffer.concat([SIGNATURE, bytes]));
}

export const packCbor = (item: Cbor): Buffer => pack(encodeCbor(item));
