import type { CellRef } from '#src/workbook/cellRef.ts';

/** `2560/otop-revenue.xlsx#รายรอบ!D5` back to its parts; null for anything else. */
export function readCellName(name: string): CellRef | null {
  const [, file, sheet, cell] = /^(.+?)#(.+)!([A-Z]+\d+)$/.exec(name) ?? [];
  return file !== undefined && sheet !== undefined && cell !== undefined ? { file, sheet, cell } : null;
}
