/** What a search page's address says. `n` is how many results are listed; null filters let everything pass. */
export interface SearchState {
  readonly query: string;
  readonly n: number;
  readonly kind: string | null;
  readonly fy: string | null;
  readonly agency: string | null;
}

export const DEFAULT_RESULTS = 10;
const MOST_RESULTS = 1000;

/** The names by which the address and the index call the filters. */
export const FILTERS = ['kind', 'fy', 'agency'] as const;

function readCount(text: string | null): number {
  const count = Number(text ?? '');
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_RESULTS) : DEFAULT_RESULTS;
}

/** Reads `?q=…&n=…&kind=…&fy=…&agency=…`; a count that is none becomes the default. */
export function readState(parameters: URLSearchParams): SearchState {
  const filter = (name: string): string | null => parameters.get(name)?.trim() || null;
  return {
    query: (parameters.get('q') ?? '').trim(),
    n: readCount(parameters.get('n')),
    kind: filter('kind'),
    fy: filter('fy'),
    agency: filter('agency'),
  };
}

/** The query part of the address, `?` included; empty where nothing is asked. Defaults are left out. */
export function writeState(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.query !== '') parameters.set('q', state.query);
  for (const name of FILTERS) {
    const value = state[name];
    if (value !== null) parameters.set(name, value);
  }
  if (state.n !== DEFAULT_RESULTS) parameters.set('n', String(state.n));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

export const NO_FILTERS = { kind: null, fy: null, agency: null } as const;

export const isFiltered = (state: SearchState): boolean => FILTERS.some((name) => state[name] !== null);

/** Whether there is anything to look for. */
export const asksSomething = (state: SearchState): boolean => state.query !== '' || isFiltered(state);
