import { lastColumn, type Limits } from '#src/workbook/limits.ts';
import { WorkbookFault } from '#src/workbook/fault.ts';
import { parseRange } from '#src/workbook/ooxml/sheetRanges.ts';
import { attribute, isYes, type Tag } from '#src/workbook/ooxml/xml.ts';
import type { Merge } from '#src/workbook/workbook.ts';

/** Whether the attributes of a row hide it; one that is given no height is hidden too. */
export const isHiddenRow = (attributes: string): boolean =>
  isYes(attribute(attributes, 'hidden')) || (isYes(attribute(attributes, 'customHeight')) && Number(attribute(attributes, 'ht') ?? 1) === 0);

/** Adds what a `<mergeCell>` merges. Throws a fault where they are more than the limits allow. */
export function addMerge(merges: Merge[], tag: Tag, limits: Limits): void {
  const range = parseRange(attribute(tag.attributes, 'ref') ?? '');
  if (!range) return;
  if (merges.push(range) > limits.merges) throw new WorkbookFault('too-many-cells');
}

/** Adds the columns that a `<col>` hides. */
export function hideColumns(hidden: Set<number>, attributes: string): void {
  if (!isYes(attribute(attributes, 'hidden')) && Number(attribute(attributes, 'width') ?? 1) !== 0) return;
  const from = Number(attribute(attributes, 'min') ?? 0);
  const to = Math.min(lastColumn, Number(attribute(attributes, 'max') ?? from));
  for (let column = Math.max(1, from); column <= to; column += 1) hidden.add(column);
}
