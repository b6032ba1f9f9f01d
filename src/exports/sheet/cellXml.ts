import type { CellValue } from '#src/exports/sheet/sheetContent.ts';
import { cellAddress } from '#src/workbook/cellRef.ts';

/** The first line of every part. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

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
    let items = '';
    // Blanks at an end would be trimmed by Excel, were it not told to leave them.
    for (const text of this.places.keys()) items += `<si><t${text === text.trim() ? '' : ' xml:space="preserve"'}>${xmlEscape(text)}</t></si>`;
    return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${this.places.size}">${items}</sst>`;
  }
}

/** What stands in a cell's element after its address. */
export function valueXml(value: NonNullable<CellValue>, look: number, texts: SharedTexts): string {
  const style = look === 0 ? '' : ` s="${look}"`;
  if (typeof value === 'number') return `"${style}><v>${value}</v></c>`;
  if (typeof value === 'string') return `"${style} t="s"><v>${texts.placeOf(value)}</v></c>`;
  return `"${style} t="b"><v>${value ? 1 : 0}</v></c>`;
}

export const emptyXml = (look: number): string => `" s="${look}"/>`;

const letters: string[] = [];

/** The letters of a column, counted from 0. */
export const columnLetters = (column: number): string => (letters[column] ??= cellAddress(1, column + 1).slice(0, -1));
