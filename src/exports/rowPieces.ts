/** A piece of every row of a table: columns that say the same in all rows, in a run, or one that does not. */
export type RowPiece = { readonly steady: readonly number[] } | { readonly varying: number };

/**
 * The columns of a table in their order, those that never vary taken together: of twenty columns some seven vary, and
 * the text of the others need be made only once.
 */
export function rowPieces(width: number, rows: readonly (readonly unknown[])[]): RowPiece[] {
  const first = rows[0] ?? [];
  const pieces: RowPiece[] = [];
  let run: number[] = [];
  for (let column = 0; column < width; column += 1) {
    const value = first[column] ?? null;
    if (rows.every((row) => (row[column] ?? null) === value)) {
      run.push(column);
      continue;
    }
    if (run.length > 0) pieces.push({ steady: run });
    pieces.push({ varying: column });
    run = [];
  }
  return run.length > 0 ? [...pieces, { steady: run }] : pieces;
}
