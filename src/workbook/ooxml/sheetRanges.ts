import { columnNumber } from '#src/workbook/cellRef.ts';
import { lastColumn, lastRow } from '#src/workbook/limits.ts';
import type { Merge } from '#src/workbook/workbook.ts';

/** `A1:C3`, `$A$1:$C$3`, `A:C` or `1:3` as a rectangle; null for one cell or no range. */
export function parseRange(text: string): Merge | null {
  const match = /^([A-Z]{0,3})(\d*):([A-Z]{0,3})(\d*)$/i.exec(text.replaceAll('$', '').trim());
  if (!match) return null;
  const [, fromColumn = '', fromRow = '', toColumn = '', toRow = ''] = match;
  const columns = [fromColumn === '' ? 1 : columnNumber(fromColumn), toColumn === '' ? lastColumn : columnNumber(toColumn)] as const;
  const rows = [fromRow === '' ? 1 : Number(fromRow), toRow === '' ? lastRow : Number(toRow)] as const;
  const range = { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.min(lastRow, Math.max(...rows)), right: Math.min(lastColumn, Math.max(...columns)) };
  const valid = range.top >= 1 && range.left >= 1 && (range.bottom > range.top || range.right > range.left);
  return valid ? range : null;
}
