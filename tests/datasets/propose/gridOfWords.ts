import { makeCell } from '#src/workbook/cells/makeCell.ts';
import { makeSheet, type Merge, type Sheet, type Workbook } from '#src/workbook/workbook.ts';

export interface SheetParts {
  readonly name?: string;
  readonly hidden?: boolean;
  readonly merges?: readonly string[];
  readonly hiddenColumns?: readonly number[];
}

type Value = string | number | null;

/** `A1:C2` to a merge. */
function mergeOf(range: string): Merge {
  const match = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range);
  if (!match) throw new Error(`not a range: ${range}`);
  const column = (letter = 'A') => letter.charCodeAt(0) - 64;
  return { top: Number(match[2]), left: column(match[1]), bottom: Number(match[4]), right: column(match[3]) };
}

/** A sheet from rows of values; null is an empty cell. */
export function sheetOf(rows: readonly (readonly Value[])[], { name = 'Sheet1', hidden = false, merges = [], hiddenColumns = [] }: SheetParts = {}): Sheet {
  const cells = rows.flatMap((line, at) => line.flatMap((value, column) => (value === null ? [] : (makeCell({ row: at + 1, column: column + 1, value, format: 'General' }, false) ?? []))));
  return makeSheet({ name, hidden, cells, merges: merges.map(mergeOf), hiddenColumns: new Set(hiddenColumns) });
}

export const bookOf = (...sheets: readonly Sheet[]): Workbook => ({ sheets, modified: null });
