import type { ColumnValues, TableValue } from '#src/exports/tableColumn.ts';

export type CellValue = string | number | boolean | null;

export interface SheetColumn {
  /** Characters. */
  readonly width: number;
  /** Of its cells, where a row has no look of its own: a place in the workbook's list of looks. */
  readonly look: number;
}

export interface SheetRow {
  readonly values: readonly CellValue[];
  /** Of each cell, which is then there though it be empty; null: the columns' own, and no cell where there is no value. */
  readonly look: readonly number[] | null;
  /** Points. */
  readonly height?: number;
}

/** Many rows of cells that have the looks of their columns, told column by column; `cellOf` makes a cell of what one holds, null for none. */
export interface SheetBody {
  readonly values: readonly ColumnValues[];
  readonly height: number;
  readonly cellOf: (value: TableValue, column: number) => CellValue;
}

/** What may be typed into cells; `type` null: anything, and `prompt` is only shown. */
export interface Validation {
  /** `B6:B17`. */
  readonly cells: string;
  readonly type: 'decimal' | 'whole' | 'date' | 'list' | 'custom' | 'textLength' | null;
  readonly operator?: 'between' | 'lessThanOrEqual';
  readonly formulas: readonly (string | number)[];
  readonly prompt: string;
  /** Shown when something else is typed, which is then not taken. */
  readonly refused?: { readonly title: string; readonly text: string };
}

/** Cells that turn to the marked colour of the workbook where the formula holds. */
export interface Mark {
  readonly cells: string;
  readonly formula: string;
}

export interface SheetContent {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** From the first on; one without cells and height stands for itself. */
  readonly rows: readonly SheetRow[];
  /** What follows them. */
  readonly body?: SheetBody;
  /** So many rows stay in sight. */
  readonly frozen: number;
  /** The first row filters the others. */
  readonly filtered?: boolean;
  readonly merges: readonly string[];
  readonly hidden?: boolean;
  /** Only cells of an open look can be filled in: no password. */
  readonly locked?: boolean;
  readonly validations?: readonly Validation[];
  readonly marks?: readonly Mark[];
  /** Points, of rows that say nothing else. */
  readonly rowHeight?: number;
  /** Printed across, as wide as the paper; these rows (first, last) on every page. */
  readonly printed?: { readonly titles: readonly [number, number] | null };
}
