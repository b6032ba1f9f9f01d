import { cellWords as words } from '#src/i18n/site.ts';

/** A sum over a column would make a hint nobody reads: name the first and count the rest. */
const shown = 3;

/** Where a figure comes from, of what its markup says: one cell, or the cells that it was computed from. */
export function cellHint({ cell, derived = '' }: { readonly cell?: string; readonly derived?: string }): string {
  if (cell !== undefined) return words.fromCell(cell);
  const cells = derived.split(' ').map((name) => name.replaceAll('%20', ' '));
  const rest = cells.length - shown;
  return words.fromCells(cells.slice(0, shown).join(', ') + (rest > 0 ? words.moreCells(rest) : ''));
}
