import { partWords } from '#src/i18n/site.ts';
import { formatNumber } from '#src/thai/numbers.ts';
import { cellName, type CellRef } from '#src/workbook/cellRef.ts';

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

/** A unit converted while reading, and one converted for showing, are one factor to who compares with the cell. */
export const factorOf = ({ source, scale = 1 }: Pick<ShownFigure, 'source' | 'scale'>): number => scale * (source.scale ?? 1);

export const escapeAttribute = (text: string): string => text.replaceAll('&', '&#38;').replaceAll('"', '&#34;');
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/**
 * A figure whose cell holds that one number (contract markup). Nothing else may stand inside <data>.
 * A text, for a page of months has hundreds, and a component takes many times as long to draw.
 */
export function figureHtml(figure: ShownFigure): string {
  const { value, source, decimals, text } = figure;
  const cell = cellName(source);
  const factor = factorOf(figure);
  const scale = factor === 1 ? '' : ` data-scale="${factor}"`;
  return `<data value="${value}" data-cell="${escapeAttribute(cell)}"${scale} title="${escapeAttribute(partWords.fromCell(cell))}">${escapeText(text ?? formatNumber(value, decimals))}</data>`;
}
