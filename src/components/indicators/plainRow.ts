import { escapeText, figureHtml } from '#src/components/figureHtml.ts';
import type { ValueCell } from '#src/views/valueCell.ts';
import { cellName } from '#src/workbook/cellRef.ts';

interface Row {
  readonly period: string;
  readonly cells: readonly ValueCell[];
}

type Marks = Readonly<Record<string, unknown>> | null;

/** A row of figures of which none was corrected; null for any other row. Of its table search is told the heads only. */
export function plainRow({ period, cells }: Row, marks: Marks): string | null {
  let figures = '';
  for (const cell of cells) {
    if (cell.kind !== 'figure' || (marks !== null && marks[cellName(cell.source)] !== undefined)) return null;
    figures += `<td>${figureHtml(cell)}</td>`;
  }
  return `<tr><th scope="row">${escapeText(period)}</th>${figures}</tr>`;
}

/** Rows in turn: those that follow one another and are plain as one text, each other by itself. */
export function plainRuns<T extends Row>(rows: readonly T[], corrected: Readonly<Record<string, unknown>>): (string | T)[] {
  // Most provinces have corrected nothing, and then no cell's name is looked for.
  const marks: Marks = Object.keys(corrected).length === 0 ? null : corrected;
  const runs: (string | T)[] = [];
  let plain: string[] = [];
  const end = (): void => {
    // Joined, a text stands by itself: added up, it would keep its thousand pieces as long as the page.
    if (plain.length > 0) runs.push(plain.join(''));
    plain = [];
  };
  for (const row of rows) {
    const html = plainRow(row, marks);
    if (html !== null) plain.push(html);
    else {
      end();
      runs.push(row);
    }
  }
  end();
  return runs;
}
