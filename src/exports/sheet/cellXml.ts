import { byteText } from '#src/exports/byteSink.ts';
import type { CellValue } from '#src/exports/sheet/sheetContent.ts';
import { remembering } from '#src/thai/remembering.ts';
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

  /** Its characters are bytes. */
  toXml(): string {
    let items = '';
    for (const text of this.places.keys()) items += itemXml(text);
    return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${this.places.size}">${items}</sst>`;
  }
}

/** Addresses, headers and notes stand in many workbooks. Blanks at an end would be trimmed by Excel, were it not told to leave them. */
const itemXml = remembering((text) => byteText(`<si><t${text === text.trim() ? '' : ' xml:space="preserve"'}>${xmlEscape(text)}</t></si>`));

/** What stands in the elements of these cells after their addresses, where all are numbers or all are texts: what they have alike, and between it what each says. */
export function alikeXml(cells: readonly CellValue[], look: number, texts: SharedTexts): { readonly lead: string; readonly of: readonly string[]; readonly end: string } | null {
  const style = look === 0 ? '' : ` s="${look}"`;
  if (cells.every((cell) => typeof cell === 'number')) return { lead: `"${style}><v>`, of: cells.map(String), end: '</v></c>' };
  if (cells.every((cell) => typeof cell === 'string')) return { lead: `"${style} t="s"><v>`, of: cells.map((text) => String(texts.placeOf(text))), end: '</v></c>' };
  return null;
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
