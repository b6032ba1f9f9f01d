import { deserialize, serialize } from 'node:v8';
import { once } from '#src/cache/lazily.ts';
import type { DatasetPart } from '#src/datasets/datasetPart.ts';
import type { Observation } from '#src/datasets/model.ts';
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
