import { expect, it } from 'vitest';
import { finishPage } from '#src/exports/finishPage.ts';

const html = '<html><body><main data-search-kind="indicator"><h1>ตัวชี้วัด</h1><p>แม่<b>น้ำ</b></p></main></body></html>';
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

it('breaks the lines of a page, and tells search of it under its address', () => {
  const page = finishPage('indicators/wqi/index.html', html);
  expect(textOf(page.bytes)).toBe('<html><body>\n<main data-search-kind="indicator">\n<h1>ตัวชี้วัด</h1>\n<p>แม่<b>น้ำ</b></p></main></body></html>');
  expect(page.searched).toMatchObject({ url: '/indicators/wqi/', title: 'ตัวชี้วัด', kind: 'indicator', blocks: ['ตัวชี้วัด', 'แม่น้ำ'] });
  expect(finishPage('index.html', html).searched?.url).toBe('/');
});

it.each(['print/summary/index.html', 'search/index.html', 'en/search/index.html', '404.html'])('tells search nothing of %s', (path) => {
  expect(finishPage(path, html).searched).toBeNull();
});

it('tells search of a page the same whether its lines are broken or not', () => {
  const page = finishPage('a/index.html', html);
  expect(finishPage('a/index.html', textOf(page.bytes)).searched).toEqual(page.searched);
});

it('gives every page bytes of its own, long or short', () => {
  const texts = ['สั้น', `<p>${'ยาว𝒳'.repeat(9_000)}</p>`, '', 'อีก'];
  expect(texts.map((text) => finishPage('print/a/index.html', text)).map(({ bytes }) => textOf(bytes))).toEqual(texts.map((text) => text.replace('<p>', '\n<p>')));
});
