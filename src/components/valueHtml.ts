import { correctionHtml, type Marks } from '#src/components/correctionHtml.ts';
import { derivedHtml, escapeAttribute, escapeText, factorOf, figureHtml } from '#src/components/figureHtml.ts';
import { indicatorWords } from '#src/i18n/indicators.ts';
import { partWords } from '#src/i18n/site.ts';
import type { ValueCell } from '#src/views/valueCell.ts';

/** A value that is not there. Missing is not zero: a dash for the eye, words for who listens; `told`: the reason in place of the dash, for all to read. */
export const missingHtml = (reason: string = partWords.missing, told = false): string => (told
  ? `<span class="missing">${escapeText(reason)}</span>`
  : `<span class="missing" title="${escapeAttribute(reason)}"><span aria-hidden="true">–</span><span class="visually-hidden">${escapeText(reason)}</span></span>`);

export interface ValueForm {
  readonly marks?: Marks;
  /** Without the text that stands behind the number in its cell: where a unit says the same. */
  readonly bare?: boolean;
  /** Says when the value was corrected; false where something else does. */
  readonly mark?: boolean;
}

/** One value as its cell bears it: alone, as part of a text, as a range, or as the name of a class. */
export function valueHtml(cell: ValueCell, { marks, bare = false, mark = true }: ValueForm = {}): string {
  if (cell.kind === 'missing') return missingHtml(cell.reason, cell.reason !== undefined);
  const { source } = cell;
  if (cell.kind === 'figure') return figureHtml(cell) + (mark ? correctionHtml({ ...cell, scale: factorOf(cell) }, marks) : '');
  const correction = mark ? correctionHtml({ source }, marks) : '';
  const derived = (value: number, decimals: number | undefined): string => derivedHtml({ value, sources: [source], decimals });
  if (cell.kind === 'part') return derived(cell.value, cell.decimals) + (bare ? '' : escapeText(cell.after)) + correction;
  if (cell.kind === 'range') return `<span class="nowrap">${derived(cell.low, cell.decimals)}${escapeText(indicatorWords.to)}${derived(cell.high, cell.decimals)}</span>${correction}`;
  const swatch = cell.tone === null ? '' : `<span class="swatch band-${cell.tone}" aria-hidden="true"></span>`;
  return `<span class="class-name">${swatch}${escapeText(cell.name)}</span>${correction}`;
}

/** A value with its unit, in the order in which Thai has them: ร้อยละ 5, but 33 แห่ง. A class needs no unit. */
export function quantityHtml(cell: ValueCell, unit: string, marks?: Marks): string {
  const words = cell.kind === 'class' || cell.kind === 'missing' || unit === '' ? '' : `<span class="unit">${escapeText(unit)}</span>`;
  const value = valueHtml(cell, { bare: true, mark: false });
  const correction = cell.kind === 'missing' ? '' : correctionHtml({ source: cell.source, decimals: cell.kind === 'class' ? undefined : cell.decimals }, marks);
  if (words === '') return value + correction;
  return (unit === indicatorWords.percent ? `${words} ${value}` : `${value} ${words}`) + correction;
}
