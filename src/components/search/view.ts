import type { SearchAnswer } from '#src/components/search/engine.ts';
import { renderResults } from '#src/components/search/render.ts';
import { searchWords } from '#src/i18n/search.ts';

/** The parts of the search page that change. */
export interface SearchView {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly clear: HTMLButtonElement;
  readonly more: HTMLButtonElement;
  readonly list: HTMLElement;
  /** Address of the folder of the index. */
  readonly indexPath: string;
  showStart(): void;
  showLoading(): void;
  showFailure(): void;
  showAnswer(answer: SearchAnswer): void;
}

function part<Type extends HTMLElement>(root: HTMLElement, name: string): Type {
  const found = root.querySelector<Type>(`[data-search-${name}]`);
  if (!found) throw new Error(`search page: no [data-search-${name}]`);
  return found;
}

/** Finds the parts of the search page and tells how to show each state of a search in them. */
export function openView(root: HTMLElement): SearchView {
  const form = part<HTMLFormElement>(root, 'form');
  const [list, more] = [part(root, 'results'), part<HTMLButtonElement>(root, 'more')];
  const [message, found, count, none] = [part(root, 'message'), part(root, 'found'), part(root, 'count'), part(root, 'none')];
  const show = (state: string, text: string): void => {
    root.dataset['searchState'] = state;
    list.setAttribute('aria-busy', String(state === 'loading'));
    message.textContent = text;
    found.hidden = state !== 'done';
    none.hidden = true;
  };
  const empty = (state: string, text: string): void => {
    show(state, text);
    count.textContent = '';
    list.replaceChildren();
    more.hidden = true;
  };
  return {
    form,
    list,
    more,
    clear: part<HTMLButtonElement>(root, 'clear'),
    input: part<HTMLInputElement>(root, 'input'),
    indexPath: root.dataset['searchIndex'] ?? '/pagefind/',
    showStart: () => empty('start', searchWords.start),
    // What was found before stays until there is something new: a list that blinks with each letter cannot be read.
    showLoading: () => show('loading', searchWords.loading),
    showFailure: () => empty('failed', searchWords.failed),
    showAnswer: ({ total, pages, terms }) => {
      renderResults(list, pages, terms);
      count.textContent = String(total);
      more.hidden = total <= pages.length;
      show('done', '');
      none.hidden = total > 0;
    },
  };
}
