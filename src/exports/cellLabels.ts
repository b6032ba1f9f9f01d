import { parse } from 'node-html-parser';

const spanOf = (cell: { getAttribute(name: string): string | undefined }): number => Number(cell.getAttribute('colspan') ?? 1);

/**
 * The rows of a table with each `<td>` naming its column in `data-label`, for a screen too narrow for columns.
 * Cells that span columns and columns without a name get none.
 * @param html what stands inside the table: one `<thead>` row, bodies without row spans
 */
export function labelCells(html: string): string {
  const table = parse(html, { comment: true });
  const names = table.querySelectorAll('thead tr:last-child > *').flatMap((cell) => Array<string>(spanOf(cell)).fill(cell.text.replace(/\s+/g, ' ').trim()));
  for (const row of table.querySelectorAll('tbody tr, tfoot tr')) {
    let column = 0;
    for (const cell of row.children) {
      const name = names[column];
      if (cell.rawTagName === 'td' && spanOf(cell) === 1 && name) cell.setAttribute('data-label', name);
      column += spanOf(cell);
    }
  }
  return table.toString();
}
