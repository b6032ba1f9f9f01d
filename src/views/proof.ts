import { normaliseText } from '#src/thai/text.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';

/** Where a state can be seen: a workbook, and in it the cells that were looked at. Without cells, the workbook as a whole. */
export interface ProofPlace {
  readonly file: string;
  readonly sheet: string | null;
  readonly cells: readonly string[];
}

interface Looked {
  /** The cells that hold it, or that are empty. */
  readonly cells: readonly CellRef[];
  readonly files: readonly string[];
}

/** Cells by workbook and sheet, in their order; workbooks that were looked in without finding a row. */
export function proofPlaces({ cells, files }: Looked): ProofPlace[] {
  const byPlace = Map.groupBy(cells, ({ file, sheet }) => `${file}\n${sheet}`);
  const places = [...byPlace.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ file: first.file, sheet: normaliseText(first.sheet), cells: [...new Set(same.map(({ cell }) => cell))] }] : [];
  });
  return places.length > 0 ? places : files.map((file) => ({ file, sheet: null, cells: [] }));
}
