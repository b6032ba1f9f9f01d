import { deserialize, serialize } from 'node:v8';
import { once } from '#src/cache/lazily.ts';
import type { DatasetPart } from '#src/datasets/datasetPart.ts';
import type { Dataset, Observation } from '#src/datasets/model.ts';
import { packColumn, valuesOf, type PackedColumn } from '#src/datasets/packedColumn.ts';
import { addressesOf, packAddresses, packPeriods, unpackPeriods } from '#src/datasets/packedShared.ts';

/** Every field of an observation but `scale`, in the order in which it is made. */
const fields = ['dataset', 'measure', 'role', 'dimensions', 'period', 'value', 'low', 'high', 'text', 'partOfText', 'unit', 'status', 'note', 'notes', 'asOf', 'sample'] as const satisfies readonly (keyof Observation)[];
const periods = fields.indexOf('period');
/** A field that the list lacks would be lost: then this does not compile. */
const lacking: Exclude<keyof Observation, (typeof fields)[number] | 'source' | 'scale'> extends never ? true : never = true;

/** The rows of a series by their columns: the fields, the three of the cell, and what the number was multiplied by. Rows share what they shared when they were read. */
interface PackedRows {
  readonly count: number;
  readonly columns: readonly PackedColumn[];
}

function packRows(rows: readonly Observation[]): PackedRows {
  const columns = [
    ...fields.map((field) => (field === 'period' ? packPeriods(rows, (row) => row.period) : packColumn(rows, (row) => row[field]))),
    packColumn(rows, (row) => row.source.file),
    packColumn(rows, (row) => row.source.sheet),
    packAddresses(rows, (row) => row.source.cell),
    packColumn(rows, (row) => row.scale),
  ];
  return { count: rows.length, columns };
}

/** Written out, for an object that is put together by its keys takes several times as long to make. */
function unpackRows({ count, columns }: PackedRows): Observation[] {
  const of = <T>(column: number): ((at: number) => T) => valuesOf<T>(column === periods ? unpackPeriods(columns[column] as PackedColumn) : (columns[column] as PackedColumn));
  const text = of<never>;
  const [dataset, measure, role, dimensions, period, value, low, high] = [text(0), text(1), text(2), text(3), text(4), text(5), text(6), text(7)];
  const [words, partOfText, unit, status, note, notes, asOf, sample] = [text(8), text(9), text(10), text(11), text(12), text(13), text(14), text(15)];
  const [file, sheet, cell, scales] = [text(16), text(17), addressesOf(columns[18] as PackedColumn), of<number | undefined>(19)];
  const rows: Observation[] = [];
  for (let at = 0; at < count; at += 1) {
    const source = { file: file(at), sheet: sheet(at), cell: cell(at) };
    const row: Observation = {
      dataset: dataset(at), measure: measure(at), role: role(at), dimensions: dimensions(at), period: period(at), value: value(at), low: low(at), high: high(at), text: words(at), partOfText: partOfText(at),
      unit: unit(at), status: status(at), note: note(at), notes: notes(at), asOf: asOf(at), sample: sample(at), source,
    };
    const scale = scales(at);
    rows.push(scale === undefined ? row : { ...row, source: { ...source, scale }, scale });
  }
  return rows;
}

/** A cell's multiplier is the row's own: the packed rows hold it once. */
const isPlain = (row: Observation): boolean => row.source.scale === row.scale && keysOf(row) === fields.length + (row.scale === undefined ? 1 : 2) && keysOf(row.source) === (row.scale === undefined ? 3 : 4);

function keysOf(object: object): number {
  let count = 0;
  // Faster than a list of the keys, for every row of the province.
  for (const key in object) if (key !== '') count += 1;
  return count;
}

/** Rows are unpacked when they are asked for: many builds ask for few. */
type Rows = Pick<DatasetPart, 'observations' | 'records' | 'totals'>;
type Body = Omit<Rows, 'observations'> & { readonly rows: PackedRows };

function pack<T extends Rows>({ observations, records, totals, ...head }: T): Uint8Array | null {
  if (!lacking || !observations.every(isPlain)) return null;
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

/** The part as bytes; null where it holds what this would not give back. */
export const packPart = (part: DatasetPart): Uint8Array | null => pack(part);

/** The part again, equal to what was packed. `bytes` are what `packPart` gave. */
export const unpackPart = (bytes: Uint8Array): DatasetPart => unpack(bytes);

/** A whole dataset as bytes, for a task in another process: a fifth of what its rows would be as they are; null as of a part. */
export const packDataset = (dataset: Dataset): Uint8Array | null => pack(dataset);

/** The dataset again. */
export const unpackDataset = (bytes: Uint8Array): Dataset => unpack(bytes);
