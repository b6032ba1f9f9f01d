/** One field of many rows: one value that all have; each value once, and each row's place among them; or, where most differ, all of them. */
export type PackedColumn =
  | { readonly one: unknown }
  | { readonly values: readonly unknown[]; readonly places: Uint16Array }
  | { readonly numbers: Float64Array }
  | { readonly all: readonly unknown[] };

/** Values are told apart by identity, so that rows share what they shared; -0 is not 0. */
export function packColumn<T>(rows: readonly T[], of: (row: T) => unknown): PackedColumn {
  const [first] = rows;
  const one = first === undefined ? undefined : of(first);
  if (rows.every((row) => Object.is(of(row), one))) return { one };
  if (rows.every((row) => typeof of(row) === 'number')) {
    const numbers = new Float64Array(rows.length);
    rows.forEach((row, at) => (numbers[at] = of(row) as number));
    return { numbers };
  }
  return packRepeated(rows, of) ?? { all: rows.map(of) };
}

/** Null where few values are repeated. */
function packRepeated<T>(rows: readonly T[], of: (row: T) => unknown): PackedColumn | null {
  const known = new Map<unknown, number>();
  const values: unknown[] = [];
  const places = new Uint16Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const value = of(rows[at] as T);
    let place = known.get(value);
    if (place === undefined || Object.is(value, -0)) {
      place = values.push(value) - 1;
      if (place > 0xffff) return null;
      // -0 is 0 to a map.
      if (!Object.is(value, -0)) known.set(value, place);
    }
    places[at] = place;
    // A column of cells, say, has no two alike: no use to look further.
    if (at === 32 && values.length > 32 && typeof value === 'string') return null;
  }
  return { values, places };
}

/** The value of each row. */
export function valuesOf<T>(column: PackedColumn): (at: number) => T {
  if ('one' in column) {
    const { one } = column;
    return () => one as T;
  }
  if ('numbers' in column) {
    const { numbers } = column;
    return (at) => numbers[at] as T;
  }
  if ('all' in column) {
    const { all } = column;
    return (at) => all[at] as T;
  }
  const { values, places } = column;
  return (at) => values[places[at] as number] as T;
}
