import type { ByteSink } from '#src/exports/byteSink.ts';
import type { ColumnValues } from '#src/exports/tableColumn.ts';

/** Adds rows of a table, each of one text after the other out of these columns; their characters are bytes. */
export function addRows(height: number, columns: readonly ColumnValues<string>[], sink: ByteSink): void {
  // Of each column that varies, what all rows say before it.
  const varying: { readonly lead: string; of: readonly string[]; readonly at: Uint32Array }[] = [];
  let same = '';
  for (const { of, at } of columns) {
    if (at === null) {
      same += of[0] ?? '';
      continue;
    }
    const before = varying.at(-1);
    if (before?.at === at && of.length < height) {
      // Both say something else in the same rows: what they say together need be put together only once.
      const between = same;
      before.of = before.of.map((text, place) => text + between + (of[place] ?? ''));
    } else varying.push({ lead: same, of, at });
    same = '';
  }
  for (let row = 0; row < height; row += 1) {
    let text = '';
    for (const { lead, of, at } of varying) text += lead + (of[at[row] as number] as string);
    sink.add(text + same);
  }
}
