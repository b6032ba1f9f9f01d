import { formatNumber } from '#src/thai/numbers.ts';
import { cellName, cellNames, type CellRef } from '#src/workbook/cellRef.ts';

export interface ShownFigure {
  /** The number shown, already converted: cell × scale. */
  readonly value: number;
  readonly source: CellRef;
  /** What the page multiplied the number by, as it was read. */
  readonly scale?: number;
  readonly decimals?: number;
  /** Stands in place of the formatted number. */
  readonly text?: string;
}

export interface DerivedFigure {
  /** Not rounded. */
  readonly value: number;
  readonly sources: readonly CellRef[];
  readonly decimals?: number;
  readonly text?: string;
}

/** A unit converted while reading, and one converted for showing, are one factor to who compares with the cell. */
export const factorOf = ({ source, scale = 1 }: Pick<ShownFigure, 'source' | 'scale'>): number => scale * (source.scale ?? 1);

/** Most texts have nothing to escape, and looking for it costs less than trying to. */
const special = /[&<>"']/;

export const escapeAttribute = (text: string): string => (special.test(text) ? text.replaceAll('&', '&#38;').replaceAll('"', '&#34;') : text);
export const escapeText = (text: string): string =>
  (special.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;') : text);

/** A number as it is written holds nothing to escape. */
const shownText = (text: string | undefined, value: number, decimals: number | undefined): string => (text === undefined ? formatNumber(value, decimals) : escapeText(text));

let last = { file: '', sheet: '', start: '' };

/** What stands in a figure's tag between its value and the cell's address. Cells follow one another on one sheet, whose name is escaped once. */
function upToAddress({ file, sheet }: CellRef): string {
  if (file !== last.file || sheet !== last.sheet) last = { file, sheet, start: `" data-cell="${escapeAttribute(cellName({ file, sheet, cell: '' }))}` };
  return last.start;
}

/** Whether there are but letters and digits in an address, which is told sooner here than by a pattern. */
function isPlain(address: string): boolean {
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at);
    if (code < 48 || code > 90 || (code > 57 && code < 65)) return false;
  }
  return true;
}

/**
 * A figure whose cell holds that one number (contract markup). Nothing else may stand inside <data>; which cell it is
 * of is told to the eye by the page's script, for a table of months would say it by the hundred.
 * A text, since a component takes many times as long to draw.
 */
export function figureHtml(figure: ShownFigure): string {
  const { value, source, decimals, text } = figure;
  const { cell } = source;
  const factor = factorOf(figure);
  const end = factor === 1 ? '">' : `" data-scale="${factor}">`;
  return `<data value="${value}${upToAddress(source)}${isPlain(cell) ? cell : escapeAttribute(cell)}${end}${shownText(text, value, decimals)}</data>`;
}

/** A computed figure, or a number that is part of a cell's text: names all the cells that it stands on. */
export const derivedHtml = ({ value, sources, decimals, text }: DerivedFigure): string =>
  `<data value="${value}" data-derived="${escapeAttribute(cellNames(sources))}">${shownText(text, value, decimals)}</data>`;
