import type { IsoDate } from '#src/thai/period.ts';
import type { RawCell } from '#src/workbook/cells/makeCell.ts';
import type { Merge } from '#src/workbook/workbook.ts';

/** The cells of one sheet as one library reads them, numbers as they lie in the file. */
export interface RawCells {
  readonly name: string;
  readonly cells: readonly RawCell[];
}

export interface RawSheet extends RawCells {
  readonly hidden: boolean;
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export interface RawBook {
  readonly sheets: readonly RawSheet[];
  readonly date1904: boolean;
  readonly modified: IsoDate | null;
}
