// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

const page = `
  <form data-filter-target="list" data-count="{shown} จาก {total}" data-none="ไม่มี" hidden>
    <select name="agency"><option value=""></option><option value="a">ก</option><option value="b">ข</option></select>
    <select name="state"><option value=""></option><option value="late">ช้า</option></select>
    <button type="reset"></button><output></output>
  </form>
  <table id="list">
    <tbody id="g1"><tr><th>กลุ่ม 1</th></tr><tr data-filter-agency="a b" data-filter-state="late"></tr><tr data-filter-agency="b"></tr></tbody>
    <tbody id="g2"><tr><th>กลุ่ม 2</th></tr><tr data-filter-agency="a"></tr></tbody>
  </table>`;

const one = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
const shown = (): boolean[] => [...document.querySelectorAll<HTMLElement>('tr[data-filter-agency]')].map((row) => !row.hidden);

async function open(query: string): Promise<void> {
  history.replaceState(null, '', `/plan/${query}`);
  document.body.innerHTML = page;
  vi.resetModules();
  await import('#src/components/filterBar.client.ts');
}

function choose(name: string, value: string): void {
  one<HTMLSelectElement>(`select[name=${name}]`).value = value;
  one('form').dispatchEvent(new Event('change'));
}

beforeEach(() => open(''));

test('shows the form and all rows, and counts them', () => {
  expect(one('form').hidden).toBe(false);
  expect(shown()).toEqual([true, true, true]);
  expect(one<HTMLOutputElement>('output').value).toBe('3 จาก 3');
});

test('hides what does not fit, and a group with nothing left', () => {
  choose('agency', 'b');
  expect(shown()).toEqual([true, true, false]);
  expect([one('#g1').hidden, one('#g2').hidden]).toEqual([false, true]);
  expect(one<HTMLOutputElement>('output').value).toBe('2 จาก 3');
});

test('a row that does not bear the attribute is not shown for it', () => {
  choose('state', 'late');
  expect(shown()).toEqual([true, false, false]);
});

test('keeps the choice in the address, beside what else is there', async () => {
  await open('?q=1');
  choose('agency', 'a');
  expect(location.search).toBe('?q=1&agency=a');
  choose('agency', '');
  expect(location.search).toBe('?q=1');
});

test('starts from the address, and passes over what it does not know', async () => {
  await open('?agency=a&state=nonsense');
  expect(shown()).toEqual([true, false, true]);
  expect(one<HTMLSelectElement>('select[name=state]').value).toBe('');
});
