import { cellAddress, columnNumber } from '#src/workbook/cellRef.ts';

/** More columns than Excel has. */
const width = 32_768;

/** A row and a column, both from 1, as one number. */
export const placeAt = (row: number, column: number): number => row * width + column;

/** Addresses are the same in a thousand tables: one text each for all of them. */
const addresses = new Map<number, string>();

export function addressAt(place: number): string {
  const before = addresses.get(place);
  if (before !== undefined) return before;
  const address = cellAddress(Math.floor(place / width), place % width);
  if (addresses.size < 100_000) addresses.set(place, address);
  return address;
}

/** The place of an address; null where it is not written as we write them (`$B$2`). */
export function placeOfAddress(address: string): number | null {
  const letters = address.charCodeAt(1) < 58 ? 1 : address.charCodeAt(2) < 58 ? 2 : 3;
  const place = placeAt(Number(address.slice(letters)), columnNumber(address.slice(0, letters)));
  return place > 0 && addressAt(place) === address ? place : null;
}
