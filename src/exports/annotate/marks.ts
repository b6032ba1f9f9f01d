import type { Marks } from '#src/exports/annotate/sheetCells.ts';
import { columnNumber } from '#src/workbook/cellRef.ts';
import type { Diagnostic, Severity } from '#src/workbook/diagnostic.ts';
import { lastColumn, lastRow } from '#src/workbook/limits.ts';
import { attribute, tagsOf } from '#src/workbook/ooxml/xml.ts';
import type { Merge } from '#src/workbook/workbook.ts';

/** What is wrong with one cell. Under a merge it is the first cell of it, the one that is seen. */
export interface CellFindings {
  readonly row: number;
  readonly column: number;
  readonly severity: Severity;
  readonly findings: readonly Diagnostic[];
}

const order: readonly Severity[] = ['error', 'warning', 'info'];

const worst = (findings: readonly Diagnostic[]): Severity => order.find((severity) => findings.some((each) => each.severity === severity)) ?? 'info';

function parseAddress(address: string): { row: number; column: number } | null {
  const [, letters = '', digits = ''] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? [];
  const [row, column] = [Number(digits), columnNumber(letters)];
  return row >= 1 && row <= lastRow && column >= 1 && column <= lastColumn ? { row, column } : null;
}

/** The findings of one sheet, cell by cell, top to bottom. */
export function findingsByCell(findings: readonly Diagnostic[], merges: readonly Merge[]): CellFindings[] {
  const cells = new Map<string, { row: number; column: number; findings: Diagnostic[] }>();
  for (const each of findings) {
    const at = each.cell === null ? null : parseAddress(each.cell);
    if (!at) continue;
    const merge = merges.find(({ top, left, bottom, right }) => at.row >= top && at.row <= bottom && at.column >= left && at.column <= right);
    const [row, column] = merge ? [merge.top, merge.left] : [at.row, at.column];
    const known = cells.get(`${row}/${column}`);
    if (known) known.findings.push(each);
    else cells.set(`${row}/${column}`, { row, column, findings: [each] });
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column).map((cell) => ({ ...cell, severity: worst(cell.findings) }));
}

export function marksOf(cells: readonly CellFindings[]): Marks {
  const rows = Map.groupBy(cells, (cell) => cell.row);
  return new Map([...rows].map(([row, list]) => [row, new Map(list.map((cell) => [cell.column, cell.severity]))]));
}

/** The merged cells that a sheet's part tells of. */
export function mergesIn(xml: string): Merge[] {
  const from = Math.max(0, xml.search(/<(?:\w+:)?mergeCells\b/));
  if (from === 0) return [];
  const merges: Merge[] = [];
  for (const tag of tagsOf(xml, from)) {
    if (tag.name === 'mergeCells' && tag.closing) break;
    const [start, end] = tag.name === 'mergeCell' ? (attribute(tag.attributes, 'ref') ?? '').split(':').map(parseAddress) : [];
    if (start && end) merges.push({ top: start.row, left: start.column, bottom: end.row, right: end.column });
  }
  return merges;
}
