import type { Marks } from '#src/components/correctionHtml.ts';
import { derivedHtml, escapeAttribute, escapeText } from '#src/components/figureHtml.ts';
import { href } from '#src/components/href.ts';
import { missingHtml, quantityHtml } from '#src/components/valueHtml.ts';
import { figureVerdictHtml } from '#src/components/verdictHtml.ts';
import { indicatorWords } from '#src/i18n/indicators.ts';
import { formatDate } from '#src/thai/dates.ts';
import type { IndicatorCard } from '#src/views/indicatorCard.ts';

/** Results of several places stand in one row, each with its name. */
function figuresHtml({ latest, rows }: IndicatorCard, marks: Marks): string {
  if (latest.length > 0) return latest.map(({ place, actual, unit }, index) => [place && escapeText(place), quantityHtml(actual, index === latest.length - 1 ? unit : '', marks)].filter(Boolean).join(' ')).join(' · ');
  if (rows === null) return missingHtml();
  return `${derivedHtml({ ...rows.count, decimals: 0 })} <span class="unit">${escapeText(rows.itemTitle ?? indicatorWords.rowUnit)}</span>`;
}

/** An indicator in one row: name, latest figures each with its cell, period, verdict, as-of. A text, for a long list has a thousand. */
export function glanceRow(card: IndicatorCard, marks: Marks): string {
  const { title, path, latest, overall, basis, asOf } = card;
  const date = asOf === null ? missingHtml() : `<time datetime="${asOf}">${formatDate(asOf, 'short')}</time>`;
  return `<tr><th scope="row"><a href="${escapeAttribute(href(path))}">${escapeText(title)}</a></th><td data-pagefind-ignore>${figuresHtml(card, marks)}</td>`
    + `<td class="nowrap">${escapeText(latest[0]?.periodShort ?? '')}</td><td class="nowrap">${figureVerdictHtml(overall.verdict, basis)}</td><td class="nowrap" data-label="${escapeAttribute(indicatorWords.countedTo)}">${date}</td></tr>`;
}
