import type { ByteSink } from '#src/exports/byteSink.ts';
import type { ColumnValues } from '#src/exports/tableColumn.ts';

/** Adds rows of a table, each of one text after the other out of these columns; their characters are bytes. */
export function addRows(height: number, columns: readonly ColumnValues<string>[], sink: ByteSink): void {
  const pieces: ColumnValues<string>[] = [];
  let same = '';
  for (const { of, at } of columns) {
    if (at === null) {
      same += of[0] ?? '';
      continue;
    }
    if (same !== '') pieces.push({ of: [same], at: new Uint32Array(height) });
    pieces.push({ of, at });
    same = '';
  }
  for (let row = 0; row < height; row += 1) {
    let text = '';
    for (const { of, at } of pieces) text += of[at?.[row] ?? 0] ?? '';
    sink.add(text + same);
  }
}
