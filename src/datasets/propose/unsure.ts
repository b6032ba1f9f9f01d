import { cellAddress } from '#src/workbook/cellRef.ts';
import type { Sheet } from '#src/workbook/workbook.ts';

/** One thing that the proposal is not sure of: where to look, and why. `cell` is null where a whole sheet or file is meant. */
export interface Unsure {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly why: string;
}

export const unsureAt = (sheet: Sheet, row: number, column: number, why: string): Unsure => ({ sheet: sheet.name, cell: cellAddress(row, column), why });
