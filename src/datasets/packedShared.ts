import { periodOfId } from '#src/thai/fiscalPeriod.ts';
import type { Period } from '#src/thai/period.ts';
import { remembering } from '#src/thai/remembering.ts';
import { cellAddress, columnNumber } from '#src/workbook/cellRef.ts';
import { packColumn, valuesOf, type PackedColumn } from '#src/datasets/packedColumn.ts';

/**
 * Periods and addresses are the same in a thousand tables. They are packed by what they are made from, and unpacked as
 * one object each for all tables, so that a province of many rows stays small.
 */
const known = remembering(periodOfId);

/** The period's id, where the id alone tells all of it; else the period. */
function packPeriod(period: Period): string | Period {
  const same = known(period.id);
  return same && same.kind === period.kind && same.fiscalYear === period.fiscalYear && same.start === period.start && same.end === period.end && Object.keys(period).length === 5 ? period.id : period;
}

/** The values of a column of periods, each once. */
export function packPeriods<T>(rows: readonly T[], of: (row: T) => Period): PackedColumn {
  const packed = packColumn(rows, of);
  if ('one' in packed) return rows.length === 0 ? packed : { one: packPeriod(packed.one as Period) };
  return 'values' in packed ? { ...packed, values: (packed.values as Period[]).map(packPeriod) } : packed;
}

const unpackPeriod = (packed: unknown): unknown => (typeof packed === 'string' ? known(packed) : packed);

export function unpackPeriods(column: PackedColumn): PackedColumn {
  if ('one' in column) return { one: unpackPeriod(column.one) };
  return 'values' in column ? { ...column, values: column.values.map(unpackPeriod) } : column;
}

/** More columns than Excel has. */
const width = 32_768;

/** A column of addresses as numbers; as they are where one is not written as we write them. */
export function packAddresses<T>(rows: readonly T[], of: (row: T) => string): PackedColumn {
  const numbers = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const cell = of(rows[at] as T);
    const letters = cell.charCodeAt(1) < 58 ? 1 : cell.charCodeAt(2) < 58 ? 2 : 3;
    const number = Number(cell.slice(letters)) * width + columnNumber(cell.slice(0, letters));
    if (!(number > 0) || addressOf(number) !== cell) return packColumn(rows, of);
    numbers[at] = number;
  }
  return { numbers };
}

const addresses = new Map<number, string>();

function addressOf(number: number): string {
  const before = addresses.get(number);
  if (before !== undefined) return before;
  const address = cellAddress(Math.floor(number / width), number % width);
  if (addresses.size < 100_000) addresses.set(number, address);
  return address;
}

/** The address of each row. */
export function addressesOf(column: PackedColumn): (at: number) => string {
  if (!('numbers' in column)) return valuesOf<string>(column);
  const { numbers } = column;
  return (at) => addressOf(numbers[at] as number);
}
