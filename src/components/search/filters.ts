import type { PagefindFilters } from '#src/components/search/pagefind.ts';
import { FILTERS, type SearchState } from '#src/components/search/state.ts';

type FilterName = (typeof FILTERS)[number];

function selectOf(form: HTMLFormElement, name: FilterName): HTMLSelectElement | null {
  const element = form.elements.namedItem(name);
  return element instanceof HTMLSelectElement ? element : null;
}

function hasOption(select: HTMLSelectElement, value: string): boolean {
  return [...select.options].some((option) => option.value === value);
}

/** What the reader chose; null for all. */
export function readFilters(form: HTMLFormElement): Pick<SearchState, FilterName> {
  const chosen = (name: FilterName): string | null => selectOf(form, name)?.value || null;
  return { kind: chosen('kind'), fy: chosen('fy'), agency: chosen('agency') };
}

/** Shows what the address says. A value that no option has becomes one: what filters must be seen. */
export function showFilters(form: HTMLFormElement, state: SearchState): void {
  for (const name of FILTERS) {
    const select = selectOf(form, name);
    const value = state[name] ?? '';
    if (!select) continue;
    if (!hasOption(select, value)) select.add(new Option(value, value));
    select.value = value;
  }
}

/** Fits the options to the index: those of no page go, those that only the index knows come. The chosen one stays. */
export function fitFilters(form: HTMLFormElement, known: PagefindFilters): void {
  for (const name of FILTERS) {
    const select = selectOf(form, name);
    if (!select) continue;
    const values = known[name] ?? {};
    for (const option of [...select.options]) {
      if (option.value !== '' && !option.selected && !(option.value in values)) option.remove();
    }
    for (const value of Object.keys(values).sort()) {
      if (!hasOption(select, value)) select.add(new Option(value, value));
    }
  }
}
