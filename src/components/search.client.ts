// Makes the search page search: as one types, on Enter, from the address, and on the way back.
import { openSearch, search } from '#src/components/search/engine.ts';
import { fitFilters, readFilters, showFilters } from '#src/components/search/filters.ts';
import type { PagefindInstance, PagefindModule } from '#src/components/search/pagefind.ts';
import { asksSomething, DEFAULT_RESULTS, isFiltered, NO_FILTERS, readState, writeState, type SearchState } from '#src/components/search/state.ts';
import { openView, type SearchView } from '#src/components/search/view.ts';

/** Milliseconds without a key before a search begins. */
const PAUSE = 150;

/** Loads the index once, when first needed. A load that failed is tried again at the next search. */
function lazyIndex(view: SearchView): () => Promise<PagefindInstance> {
  let loading: Promise<PagefindInstance> | null = null;
  const load = async (): Promise<PagefindInstance> => {
    const module = (await import(/* @vite-ignore */ `${view.indexPath}pagefind.js`)) as PagefindModule;
    const index = openSearch(module, view.indexPath);
    fitFilters(view.form, await index.filters());
    return index;
  };
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

/** Shows the answer to a state; an answer that a newer question has overtaken is dropped. */
function makeRun(view: SearchView, index: () => Promise<PagefindInstance>): (state: SearchState) => Promise<void> {
  let latest = 0;
  return async (state) => {
    latest += 1;
    const mine = latest;
    view.clear.hidden = !isFiltered(state);
    if (!asksSomething(state)) return view.showStart();
    view.showLoading();
    try {
      const answer = await search(await index(), state);
      if (mine === latest) view.showAnswer(answer);
    } catch {
      if (mine === latest) view.showFailure();
    }
  };
}

function start(view: SearchView): void {
  const index = lazyIndex(view);
  const run = makeRun(view, index);
  const addressed = (): SearchState => readState(new URLSearchParams(location.search));
  const asked = (): SearchState => ({ query: view.input.value.trim(), n: addressed().n, ...readFilters(view.form) });
  let timer = 0;
  /** Each round of typing is one step back: its first letter makes an entry in the history, the others change that. */
  let settled = true;

  const go = (state: SearchState, how: 'push' | 'replace'): Promise<void> => {
    clearTimeout(timer);
    settled = how === 'push';
    const address = location.pathname + writeState(state);
    if (address !== location.pathname + location.search) history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    return run(state);
  };
  const follow = (): void => {
    const state = addressed();
    view.input.value = state.query;
    showFilters(view.form, state);
    settled = true;
    void run(state);
  };

  view.input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      void go(asked(), settled ? 'push' : 'replace');
      settled = false;
    }, PAUSE);
  });
  view.form.addEventListener('submit', (event) => {
    event.preventDefault();
    void go(asked(), 'push');
  });
  view.form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) void go(asked(), 'push');
  });
  view.clear.addEventListener('click', () => {
    const state = { ...asked(), ...NO_FILTERS };
    showFilters(view.form, state);
    void go(state, 'push');
  });
  // The index is fetched while one types the first letters.
  view.form.addEventListener('focusin', () => void index().catch(() => undefined), { once: true });
  view.more.addEventListener('click', () => {
    const before = view.list.children.length;
    const state = asked();
    void go({ ...state, n: Math.max(state.n, before) + DEFAULT_RESULTS }, 'replace')
      .then(() => view.list.children[before]?.querySelector('a')?.focus());
  });
  window.addEventListener('popstate', follow);
  follow();
}

const root = document.querySelector<HTMLElement>('[data-search-page]');
if (root) start(openView(root));
