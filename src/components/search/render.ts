import type { FoundPage } from '#src/components/search/engine.ts';
import { makeExcerpt, markPieces, type Piece } from '#src/components/search/excerpt.ts';
import { pageKindWords, searchWords } from '#src/i18n/search.ts';

/** Text only ever goes in as text: what a workbook says can never become markup. */
function paragraph(className: string, text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}

function fillPieces(element: HTMLElement, pieces: readonly Piece[]): HTMLElement {
  element.replaceChildren(...pieces.map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  }));
  return element;
}

function describe(page: FoundPage): string {
  const kind = pageKindWords[page.kind];
  const years = page.years.length > 0 ? `${searchWords.fiscalYear} ${page.years.join(', ')}` : undefined;
  return [kind, years].filter((part) => part !== undefined).join(' · ');
}

function renderResult(page: FoundPage, terms: readonly string[]): HTMLElement {
  const item = document.createElement('li');
  item.className = 'search-result';
  const link = document.createElement('a');
  link.href = page.url;
  link.dataset['searchResult'] = '';
  item.append(fillPieces(link, markPieces(page.title, terms)));
  const about = describe(page);
  if (about !== '') item.append(paragraph('search-about', about));
  // The title stands above already.
  const rest = page.blocks.filter((block) => block !== page.title);
  item.append(fillPieces(paragraph('search-excerpt', ''), makeExcerpt(rest, terms)));
  return item;
}

/** Puts the pages found into the list, in place of those that stand there. */
export function renderResults(list: HTMLElement, pages: readonly FoundPage[], terms: readonly string[]): void {
  list.replaceChildren(...pages.map((page) => renderResult(page, terms)));
}
