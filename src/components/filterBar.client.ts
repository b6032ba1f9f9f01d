/** Filters rows by the form's selects, says how many are left, and keeps the choice in the address. */
const bearers = (key: string): string => `[data-filter-${key}]`;

function choices(form: HTMLFormElement): [string, string][] {
  return [...form.querySelectorAll('select')].map((select) => [select.name, select.value]);
}

/** A row without the attribute is not among what the choice names. */
function fits(row: Element, chosen: readonly [string, string][]): boolean {
  return chosen.every(([key, value]) => value === '' || (row.getAttribute(`data-filter-${key}`) ?? '').split(' ').includes(value));
}

/** A group whose rows are all hidden goes with its heading. */
function hideEmptyGroups(target: Element, selector: string): void {
  for (const group of target.querySelectorAll<HTMLElement>('tbody')) {
    const rows = [...group.querySelectorAll<HTMLElement>(selector)];
    if (rows.length > 0) group.hidden = rows.every((row) => row.hidden);
  }
}

function apply(form: HTMLFormElement, target: Element): void {
  const chosen = choices(form);
  const selector = chosen.map(([key]) => bearers(key)).join(',');
  const rows = [...target.querySelectorAll<HTMLElement>(selector)];
  for (const row of rows) row.hidden = !fits(row, chosen);
  hideEmptyGroups(target, selector);
  const shown = rows.filter((row) => !row.hidden).length;
  const words = shown === 0 ? form.dataset['none'] : form.dataset['count'];
  const output = form.querySelector('output');
  if (output) output.value = (words ?? '').replace('{shown}', String(shown)).replace('{total}', String(rows.length));
}

function keepInAddress(form: HTMLFormElement): void {
  const address = new URL(location.href);
  for (const [key, value] of choices(form)) {
    if (value === '') address.searchParams.delete(key);
    else address.searchParams.set(key, value);
  }
  history.replaceState(history.state, '', address);
}

function readAddress(form: HTMLFormElement): void {
  const asked = new URL(location.href).searchParams;
  for (const select of form.querySelectorAll('select')) {
    const value = asked.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
}

function start(form: HTMLFormElement): void {
  const target = document.getElementById(form.dataset['filterTarget'] ?? '');
  if (!target || form.querySelector('select') === null) return;
  const update = (): void => {
    apply(form, target);
    keepInAddress(form);
  };
  readAddress(form);
  apply(form, target);
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', update);
  // The selects are emptied after the event.
  form.addEventListener('reset', () => setTimeout(update));
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filter-target]')) start(form);

export {};
