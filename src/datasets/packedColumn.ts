/** One field of many rows: one value that all have; each value once, and each row's place among them; or, where they are too many, all of them. */
export type PackedColumn<T> =
  | { readonly one: T }
  | { readonly values: readonly T[]; readonly places: Uint16Array }
  | { readonly all: readonly T[] };

/** Values are told apart by identity, so that rows share what they shared. `rows` must be some. */
export function packColumn<R, T>(rows: readonly R[], of: (row: R) => T): PackedColumn<T> {
  const places = new Uint16Array(rows.length);
  const values: T[] = [];
  const known = new Map<T, number>();
  let [before, place]: [T | undefined, number] = [undefined, 0];
  for (let at = 0; at < rows.length; at += 1) {
    const value = of(rows[at] as R);
    // Most rows have what the one before has.
    if (at === 0 || value !== before) {
      place = known.get(value) ?? values.push(value) - 1;
      if (place > 0xffff) return { all: rows.map(of) };
      if (place === values.length - 1) known.set(value, place);
      before = value;
    }
    places[at] = place;
  }
  return values.length === 1 ? { one: values[0] as T } : { values, places };
}

/** The same column of other values. */
export function mapColumn<T, U>(column: PackedColumn<T>, make: (value: T) => U): PackedColumn<U> {
  if ('one' in column) return { one: make(column.one) };
  return 'values' in column ? { values: column.values.map(make), places: column.places } : { all: column.all.map(make) };
}

/** The value of a row. */
export function valueAt<T>(column: PackedColumn<T>, at: number): T {
  if ('values' in column) return column.values[column.places[at] as number] as T;
  return 'one' in column ? column.one : (column.all[at] as T);
}
