import { cellAddress } from '#src/workbook/cellRef.ts';

/** Places in the list of looks of `workbookParts.ts`. */
export const looks = { plain: 0, head: 1, date: 2, note: 3, noteHead: 4 } as const;
export type Look = (typeof looks)[keyof typeof looks];

export type CellValue = string | number | boolean | null;

export interface SheetColumn {
  /** Characters. */
  readonly width: number;
  /** Of its cells, where a row has no look of its own. */
  readonly look: Look;
}

export interface SheetRow {
  readonly values: readonly CellValue[];
  /** Of each cell, or of all; null: the columns' own. */
  readonly look: Look | readonly Look[] | null;
}

export interface SheetContent {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** The first row stays in sight and filters the others. */
  readonly headed: boolean;
  readonly merges: readonly string[];
}

/** Characters that XML cannot hold are left out. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const special = /[&<>"\u0000-\u001f\ufffe\uffff]/;

export function xmlEscape(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(forbidden, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The texts of a workbook, each once; a cell names its place. */
export class SharedTexts {
  private readonly places = new Map<string, number>();

  placeOf(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  toXml(): string {
    const items = [...this.places.keys()].map((text) => `<si><t xml:space="preserve">${xmlEscape(text)}</t></si>`);
    return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${this.places.size}">${items.join('')}</sst>`;
  }
}

/** What stands in a cell's element after its address. */
function contentXml(value: string | number | boolean, look: Look, texts: SharedTexts): string {
  const style = look === looks.plain ? '' : ` s="${look}"`;
  if (typeof value === 'number') return `"${style}><v>${value}</v></c>`;
  if (typeof value === 'string') return `"${style} t="s"><v>${texts.placeOf(value)}</v></c>`;
  return `"${style} t="b"><v>${value ? 1 : 0}</v></c>`;
}

const lettersOf = (column: number): string => cellAddress(1, column + 1).slice(0, -1);

/** A sheet as its part of an .xlsx. Text is text: nothing in it is ever run as a formula. */
export function sheetXml({ columns, rows, headed, merges }: SheetContent, texts: SharedTexts): string {
  const letters = columns.map((_, index) => lettersOf(index));
  // Most columns say the same in row after row.
  const last = columns.map(() => ({ value: null as CellValue, look: looks.plain as Look, xml: '' }));
  const lines = rows.map(({ values, look }, at) => {
    const row = at + 1;
    let cells = '';
    for (let index = 0; index < letters.length; index += 1) {
      const value = values[index] ?? null;
      const column = last[index];
      if (value === null || !column) continue;
      const own = typeof look === 'number' ? look : (look?.[index] ?? columns[index]?.look ?? looks.plain);
      if (column.value !== value || column.look !== own) {
        column.value = value;
        column.look = own;
        column.xml = contentXml(value, own, texts);
      }
      cells += `<c r="${letters[index] ?? ''}${row}${column.xml}`;
    }
    return `<row r="${row}">${cells}</row>`;
  });
  const cols = columns.map(({ width, look }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${look === looks.plain ? '' : ` style="${look}"`}/>`).join('');
  const view = headed ? '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>' : '<sheetView workbookViewId="0"/>';
  const filter = headed ? `<autoFilter ref="A1:${letters.at(-1) ?? 'A'}${rows.length}"/>` : '';
  const merged = merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : '';
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>${view}</sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${cols}</cols><sheetData>${lines.join('')}</sheetData>${filter}${merged}</worksheet>`;
}
