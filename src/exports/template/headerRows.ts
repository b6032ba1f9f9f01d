import type { SheetRow } from '#src/exports/sheet/sheetContent.ts';
import { looks, rowHeight } from '#src/exports/template/looks.ts';
import type { PlacedTable } from '#src/exports/template/tablePlace.ts';
import type { TemplateColumn } from '#src/exports/template/templateInput.ts';
import { cellAddress } from '#src/workbook/cellRef.ts';

interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A name of fewer rows than the header goes down to its last row; neighbours under one name share a merged cell. */
function blocks({ table: { columns }, place: { top, head } }: PlacedTable): Block[] {
  return columns.flatMap(({ path }, index) => {
    const leaf = top + path.length - 1;
    const down = leaf < head ? [{ top: leaf, left: index + 1, bottom: head, right: index + 1 }] : [];
    const across = path.slice(0, -1).flatMap((_, level) => {
      const end = lastAlike(columns, index, level);
      return end > index && (index === 0 || lastAlike(columns, index - 1, level) < index) ? [{ top: top + level, left: index + 1, bottom: top + level, right: end + 1 }] : [];
    });
    return [...down, ...across];
  });
}

/** The last of the columns next to each other whose headers are alike down to a row of theirs that is not the last. */
function lastAlike(columns: readonly TemplateColumn[], from: number, level: number): number {
  const own = columns[from]?.path.slice(0, level + 1).join('\n');
  let end = from;
  while ((columns[end + 1]?.path.length ?? 0) > level + 1 && columns[end + 1]?.path.slice(0, level + 1).join('\n') === own && (columns[from]?.path.length ?? 0) > level + 1) end += 1;
  return end;
}

export const headerMerges = (placed: PlacedTable): string[] => blocks(placed).map(({ top, left, bottom, right }) => `${cellAddress(top, left)}:${cellAddress(bottom, right)}`);

/** The rows of the header; of a merged block only the first cell has the name. */
export function headerRows(placed: PlacedTable): SheetRow[] {
  const { table: { columns }, place: { top, head } } = placed;
  const merged = blocks(placed);
  const isCovered = (row: number, column: number): boolean =>
    merged.some((block) => row >= block.top && row <= block.bottom && column >= block.left && column <= block.right && !(row === block.top && column === block.left));
  return Array.from({ length: head - top + 1 }, (_, level) => ({
    values: columns.map(({ path }, at) => (isCovered(top + level, at + 1) ? null : (path[Math.min(level, path.length - 1)] ?? ''))),
    look: columns.map(({ path, openHeader }) => (level >= path.length - 1 && openHeader ? looks.openHead : looks.head)),
    height: top + level === head ? rowHeight * 2 : rowHeight,
  }));
}
