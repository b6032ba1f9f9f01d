import { escapeText, figureHtml } from '#src/components/figureHtml.ts';
import type { ValueCell } from '#src/views/valueCell.ts';
import { cellName } from '#src/workbook/cellRef.ts';

interface Row {
  readonly period: string;
  readonly cells: readonly ValueCell[];
}

/** A row of figures of which none was corrected, as `PeriodTable` would draw it; null for any other row. */
export function plainRow({ period, cells }: Row, marks: Readonly<Record<string, unknown>>): string | null {
  const figures: string[] = [];
  for (const cell of cells) {
    if (cell.kind !== 'figure' || marks[cellName(cell.source)] !== undefined) return null;
    figures.push(`<td class="num" data-pagefind-ignore>${figureHtml(cell)}</td>`);
  }
  return `<tr><th scope="row">${escapeText(period)}</th>${figures.join('')}</tr>`;
}
