import type { CellRef } from '#src/workbook/cellRef.ts';

/** One number with the cell that holds it. */
export interface CellNumber {
  readonly value: number;
  readonly source: CellRef;
}

/** A computed number with every cell that it stands on. `missing` counts the parts that were left out because they are blank. */
export interface Sum {
  readonly value: number;
  readonly sources: readonly CellRef[];
  readonly missing: number;
}

/** Takes off what binary fractions add to sums of satang. */
const clean = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Adds what is there and counts what is not; null when nothing is there, for missing is not zero. */
export function addUp(parts: readonly (CellNumber | null)[]): Sum | null {
  const known = parts.filter((part) => part !== null);
  if (known.length === 0) return null;
  return {
    value: clean(known.reduce((sum, { value }) => sum + value, 0)),
    sources: known.map(({ source }) => source),
    missing: parts.length - known.length,
  };
}

/** The sum of sums; null when none of them is there. */
export function joinSums(sums: readonly (Sum | null)[]): Sum | null {
  const known = sums.filter((sum) => sum !== null);
  if (known.length === 0) return null;
  return {
    value: clean(known.reduce((all, { value }) => all + value, 0)),
    sources: known.flatMap(({ sources }) => sources),
    missing: known.reduce((all, { missing }) => all + missing, 0),
  };
}

/** `part` as percent of `whole`; null when either is missing or the whole is nothing. */
export function percentOf(part: Sum | null, whole: Sum | null): Sum | null {
  if (!part || !whole || whole.value <= 0) return null;
  return { value: (part.value / whole.value) * 100, sources: [...part.sources, ...whole.sources], missing: part.missing + whole.missing };
}
