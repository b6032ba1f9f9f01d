import { escapeText } from '#src/components/figureHtml.ts';
import type { CorrectionMark } from '#src/datasets/state/history.ts';
import { correctionWords as words } from '#src/i18n/publishing.ts';
import { formatDate } from '#src/thai/dates.ts';
import { formatNumber } from '#src/thai/numbers.ts';
import { cellName, type CellRef } from '#src/workbook/cellRef.ts';

/** Corrected figures by the name of their cell. */
export type Marks = Readonly<Record<string, CorrectionMark>>;

export interface CorrectedFigure {
  readonly source: CellRef;
  /** The number shown beside it: a cell may hold another one, and be the source of this. */
  readonly value?: number;
  /** What the page multiplied the cell's own number by; left out, the number is shown as it was read. */
  readonly scale?: number;
  readonly decimals?: number;
}

/** Beside a figure that was corrected since an earlier publish: when, and what stood there. Empty for any other figure. */
export function correctionHtml({ source, value, scale, decimals }: CorrectedFigure, marks: Marks = {}): string {
  const mark = marks[cellName(source)];
  if (!mark) return '';
  const factor = scale === undefined ? 1 : scale / mark.scale;
  const isSame = (number: number): boolean => value === undefined || Math.abs(number * factor - value) <= 1e-9 * Math.max(1, Math.abs(value));
  if (value !== undefined && !mark.now.some(isSame)) return '';
  const before = typeof mark.before === 'number' ? formatNumber(mark.before * factor, decimals) : (mark.before ?? words.nothing);
  return ` <span class="correction" data-pagefind-ignore>${escapeText(words.on)} <time datetime="${mark.on}">${escapeText(formatDate(mark.on, 'short'))}</time> ${escapeText(words.before)} <del>${escapeText(before)}</del></span>`;
}
