import type { Reading } from '#src/charts/live/readingOf.ts';

/** Fills the box that shows the values at the pointer, and keeps it within `width` pixels. */
export function showTip(tip: HTMLElement, reading: Reading, at: { readonly x: number; readonly y: number }, width: number): void {
  const head = document.createElement('b');
  head.textContent = reading.label;
  const rows = reading.rows.map(({ name, value }) => {
    const row = document.createElement('span');
    const number = document.createElement('span');
    number.textContent = value;
    row.append(name, number);
    return row;
  });
  tip.replaceChildren(head, ...rows);
  tip.hidden = false;
  const beside = at.x + 14 + tip.offsetWidth <= width ? at.x + 14 : at.x - 14 - tip.offsetWidth;
  // Set by script, not as an attribute: a strict style policy allows it.
  tip.style.left = `${Math.max(0, beside)}px`;
  tip.style.top = `${at.y}px`;
}
