import type { DatasetDefinition } from '#src/datasets/definition.ts';
import type { RowRange } from '#src/datasets/headerRow.ts';
import { ownCells } from '#src/datasets/rowKinds.ts';
import { toArabicDigits } from '#src/thai/digits.ts';
import { normaliseText } from '#src/thai/text.ts';
import type { Sheet } from '#src/workbook/workbook.ts';

const key = (text: string): string => toArabicDigits(normaliseText(text)).replaceAll(' ', '');

/** The rows in which the definition's table stands: from the title that it names to the row before the next table. Null when there is no such title. */
export function findRange(sheet: Sheet, { table }: DatasetDefinition): RowRange | null {
  const rowOf = (from: number, holds: (text: string) => boolean): number | null => {
    for (let row = from; row <= sheet.rowCount; row += 1) if (ownCells(sheet, row).some((cell) => holds(key(cell.text)))) return row;
    return null;
  };
  const { after, until } = table ?? {};
  const from = after === undefined ? 1 : rowOf(1, (text) => text.includes(key(after)));
  if (from === null) return null;
  const next = until === undefined ? null : rowOf(from + 1, (text) => text.startsWith(key(until)));
  return { from, to: next === null ? sheet.rowCount : next - 1 };
}
