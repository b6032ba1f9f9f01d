/** The rows that are the first to say something, and of each row which of these says the same; null: all as the first. */
export interface Grouped<Row> {
  readonly firsts: readonly Row[];
  readonly at: Uint32Array | null;
}

/** The rows by what `by` gives of each, told apart by identity. */
export function groupedBy<Row>(rows: readonly Row[], by: (row: Row) => unknown): Grouped<Row> {
  if (rows.length === 0) return { firsts: [], at: null };
  const first = rows[0] as Row;
  let before = by(first);
  let row = 1;
  while (row < rows.length && by(rows[row] as Row) === before) row += 1;
  if (row === rows.length) return { firsts: [first], at: null };
  const firsts: Row[] = [first];
  const at = new Uint32Array(rows.length);
  const known = new Map<unknown, number>([[before, 0]]);
  let place = 0;
  for (; row < rows.length; row += 1) {
    const value = by(rows[row] as Row);
    if (value !== before) {
      place = known.get(value) ?? firsts.push(rows[row] as Row) - 1;
      known.set(value, place);
      before = value;
    }
    at[row] = place;
  }
  return { firsts, at };
}

/** The places of rows that each say something of their own. */
export function everyRow(height: number): Uint32Array {
  const at = new Uint32Array(height);
  for (let row = 0; row < height; row += 1) at[row] = row;
  return at;
}

/** 1 for the last row, 0 for the others. */
export const lastRow = (height: number): Uint32Array => new Uint32Array(height).fill(1, -1);
