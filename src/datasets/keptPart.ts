import { deserialize, serialize } from 'node:v8';
import { once } from '#src/cache/lazily.ts';
import type { DatasetPart } from '#src/datasets/datasetPart.ts';
import type { Observation } from '#src/datasets/model.ts';

/** Every field of an observation but `scale`, in the order in which it is made. */
const fields = ['dataset', 'measure', 'role', 'dimensions', 'period', 'value', 'low', 'high', 'text', 'partOfText', 'unit', 'status', 'note', 'notes', 'asOf', 'sample'] as const satisfies readonly (keyof Observation)[];
/** A field that the list lacks would be lost: then this does not compile. */
const lacking: Exclude<keyof Observation, (typeof fields)[number] | 'source' | 'scale'> extends never ? true : never = true;

/** Columns of one row: its fields, the three of its cell, and what its number was multiplied by. */
const width = fields.length + 4;

/** The rows of a series: each value once, and a row as the places of its values. Rows share what they shared when they were read. */
interface PackedRows {
  readonly values: readonly unknown[];
  readonly places: Uint32Array;
}

function packRows(rows: readonly Observation[]): PackedRows {
  const known = new Map<unknown, number>();
  const values: unknown[] = [];
  const places = new Uint32Array(rows.length * width);
  let at = 0;
  const put = (value: unknown): void => {
    let place = known.get(value);
    if (place === undefined) {
      place = values.push(value) - 1;
      // -0 is 0 to a map.
      if (!Object.is(value, -0)) known.set(value, place);
    }
    places[at++] = place;
  };
  for (const row of rows) {
    for (const field of fields) put(row[field]);
    const { file, sheet, cell } = row.source;
    for (const value of [file, sheet, cell, row.scale]) put(value);
  }
  return { values, places };
}

/** Written out, for an object that is put together by its keys takes several times as long to make. */
function unpackRows({ values, places }: PackedRows): Observation[] {
  const rows: Observation[] = [];
  for (let from = 0; from < places.length; from += width) {
    const of = (column: number): never => values[places[from + column] as number] as never;
    const source = { file: of(16), sheet: of(17), cell: of(18) };
    const scale = of(19) as number | undefined;
    const row: Observation = {
      dataset: of(0), measure: of(1), role: of(2), dimensions: of(3), period: of(4), value: of(5), low: of(6), high: of(7), text: of(8), partOfText: of(9),
      unit: of(10), status: of(11), note: of(12), notes: of(13), asOf: of(14), sample: of(15), source,
    };
    rows.push(scale === undefined ? row : { ...row, source: { ...source, scale }, scale });
  }
  return rows;
}

/** A cell's multiplier is the row's own: the packed rows hold it once. */
const isPlain = (row: Observation): boolean => row.source.scale === row.scale && Object.keys(row).length === fields.length + (row.scale === undefined ? 1 : 2) && Object.keys(row.source).length === (row.scale === undefined ? 3 : 4);

/** What every build asks of a part, before what many do not. */
type Head = Omit<DatasetPart, 'observations' | 'records' | 'totals'>;
type Body = Pick<DatasetPart, 'records' | 'totals'> & { readonly rows: PackedRows };

/** The part as bytes; null where it holds what this would not give back. */
export function packPart({ observations, records, totals, ...head }: DatasetPart): Uint8Array | null {
  if (!lacking || !observations.every(isPlain)) return null;
  const length = Buffer.alloc(4);
  const first = serialize(head satisfies Head);
  length.writeUInt32LE(first.length);
  return Buffer.concat([length, first, serialize({ records, totals, rows: packRows(observations) } satisfies Body)]);
}

/** The part again, equal to what was packed; its rows are unpacked when they are asked for. `bytes` are what `packPart` gave. */
export function unpackPart(bytes: Uint8Array): DatasetPart {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = 4 + all.readUInt32LE(0);
  const head = deserialize(all.subarray(4, end)) as Head;
  const body = once(() => {
    const { rows, ...rest } = deserialize(all.subarray(end)) as Body;
    return { ...rest, observations: unpackRows(rows) };
  });
  return {
    ...head,
    get observations() { return body().observations; },
    get records() { return body().records; },
    get totals() { return body().totals; },
  };
}
