import { expect, test } from 'vitest';
import { keptOnPage } from '#src/components/keptOnPage.ts';

const notice = (index: number) => `<aside class="note" data-kept="${index}"><p>แฟ้ม 2560/a b.xlsx <a href="/data/#2560/a%20b.xlsx">x</a></p></aside>`;
const files = ['2560/a b.xlsx', '2561/ข้อมูล & ผล.xlsx'];
const page = (body: string) => `<main>${notice(0)}${notice(1)}${body}</main>`;

test('a page bears the notices of the workbooks that it names, in whatever form, and no other', () => {
  expect(keptOnPage(page('<data data-cell="2560/a b.xlsx#S!A1">1</data>'), files)).toBe(`<main>${notice(0)}<data data-cell="2560/a b.xlsx#S!A1">1</data></main>`);
  expect(keptOnPage(page('<data data-derived="2560/a%20b.xlsx#S!A1 x">1</data>'), files)).toContain('data-kept="0"');
  expect(keptOnPage(page('<a href="/data/#2561/%E0%B8%82%E0%B9%89%E0%B8%AD%E0%B8%A1%E0%B8%B9%E0%B8%A5%20&%20%E0%B8%9C%E0%B8%A5.xlsx">'), files)).toContain('data-kept="1"');
  expect(keptOnPage(page('2561/ข้อมูล &amp; ผล.xlsx'), files)).toContain('data-kept="1"');
  expect(keptOnPage(page('nothing'), files)).toBe('<main>nothing</main>');
});
