import { deserialize, serialize } from 'node:v8';
import { once } from '#src/cache/lazily.ts';
import type { DatasetPart } from '#src/datasets/datasetPart.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { packRows, unpackRows, type PackedRows } from '#src/datasets/packedRows.ts';

/** Rows are unpacked when they are asked for: many builds ask for few. */
type Rows = Pick<DatasetPart, 'observations' | 'records' | 'totals'>;
type Body = Omit<Rows, 'observations'> & { readonly rows: PackedRows | null };

function pack<T extends Rows>({ observations, records, totals, ...head }: T): Uint8Array {
  const length = Buffer.alloc(4);
  const first = serialize(head);
  length.writeUInt32LE(first.length);
  return Buffer.concat([length, first, serialize({ records, totals, rows: packRows(observations) } satisfies Body)]);
}

function unpack<T extends Rows>(bytes: Uint8Array): T {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = 4 + all.readUInt32LE(0);
  let packed: Buffer | null = all.subarray(end);
  const body = once(() => {
    const { rows, ...rest } = deserialize(packed ?? Buffer.alloc(0)) as Body;
    // Nobody holds both.
    packed = null;
    return { ...rest, observations: unpackRows(rows) };
  });
  const head = deserialize(all.subarray(4, end)) as Omit<T, keyof Rows>;
  return {
    ...head,
    get observations() { return body().observations; },
    get records() { return body().records; },
    get totals() { return body().totals; },
  } as Rows as T;
}

/** The part as bytes. */
export const packPart = (part: DatasetPart): Uint8Array => pack(part);

/** The part again, equal to what was packed. `bytes` are what `packPart` gave. */
export const unpackPart = (bytes: Uint8Array): DatasetPart => unpack(bytes);

/** A whole dataset as bytes, for a task in another process: a fifth of what its rows would be as they are. */
export const packDataset = (dataset: Dataset): Uint8Array => pack(dataset);

/** The dataset again. */
export const unpackDataset = (bytes: Uint8Array): Dataset => unpack(bytes);
