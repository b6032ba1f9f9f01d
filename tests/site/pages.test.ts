import { describe, expect, inject, it } from 'vitest';
import { onePageOfEachKind, siteFiles, sitePages } from '../support/siteFiles.ts';

const siteDir = inject('siteDir');
const files = new Set(siteFiles(siteDir));
const pages = sitePages(siteDir);
const paths = new Set(pages.map((page) => page.path));

describe('the pages of the contract', () => {
  it('stand all: one of each kind, 41 agencies, 19 projects and 6 samples, three letters', () => {
    expect(onePageOfEachKind.filter((path) => !paths.has(path))).toEqual([]);
    const count = (pattern: RegExp) => [...paths].filter((path) => pattern.test(path)).length;
    expect(count(/^\/agencies\/[^/]+\/$/)).toBe(41);
    expect(count(/^\/plan\/2560\/p\d\d\/$/)).toBe(19);
    expect(count(/^\/plan\/2560\/s\d\d\/$/)).toBe(6);
    expect(count(/^\/letters\/[^/]+\/$/)).toBe(3);
    expect(count(/^\/indicators\/[^/]+\/$/)).toBe(10);
  });

  it('have their files beside them', () => {
    const wanted = ['/data/otop.csv', '/data/otop.json', '/data/otop.xlsx', '/data/datapackage.json', '/calendar/2561.ics', '/sitemap.xml', '/404.html'];
    expect(wanted.filter((file) => !files.has(file))).toEqual([]);
  });

  it('link to nothing that is not there, fragments included', () => {
    const broken = pages.flatMap((page) =>
      page.document.querySelectorAll('a[href], link[href], script[src], img[src], source[src]').flatMap((element) => {
        const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        if (/^(mailto|tel|webcal):/.test(address)) return [];
        const url = new URL(address, `https://site.test${page.path}`);
        if (url.host !== 'site.test') return element.tagName === 'A' || element.getAttribute('rel') === 'canonical' ? [] : [`${page.path} → ${address} (another host)`];
        const path = decodeURIComponent(url.pathname);
        const target = pages.find((each) => each.path === path);
        if (!target) return files.has(path) ? [] : [`${page.path} → ${address}`];
        const fragment = decodeURIComponent(url.hash.slice(1));
        return fragment === '' || target.document.querySelectorAll('[id]').some((each) => each.id === fragment) ? [] : [`${page.path} → ${address} (no such fragment)`];
      }),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  it('bear no style attribute, no inline style and no inline script', () => {
    const wrong = pages.flatMap((page) => [
      ...page.document.querySelectorAll('[style]').map((element) => `${page.path} style on ${element.tagName}`),
      ...page.document.querySelectorAll('style').map(() => `${page.path} <style>`),
      ...page.document.querySelectorAll('script').filter((script) => !script.getAttribute('src')).map(() => `${page.path} <script>`),
      ...page.document.querySelectorAll('*').filter((element) => Object.keys(element.attributes).some((name) => /^on/i.test(name))).map((element) => `${page.path} handler on ${element.tagName}`),
    ]);
    expect(wrong).toEqual([]);
  });

  it('have one h1, a title of their own, a language and a main', () => {
    const wrong = pages.filter(({ document }) => document.querySelectorAll('h1').length !== 1 || document.querySelectorAll('main').length !== 1 || document.querySelector('html')?.getAttribute('lang') !== 'th');
    expect(wrong.map((page) => page.path)).toEqual([]);
    const titles = pages.map((page) => page.document.querySelector('title')?.text ?? '');
    expect(titles.filter((title, index) => title === '' || titles.indexOf(title) !== index)).toEqual([]);
  });

  it('say ตัวอย่าง wherever a sample stands', () => {
    const silent = pages.flatMap((page) =>
      page.document.querySelectorAll('[data-sample]').filter((element) => !element.text.includes('ตัวอย่าง')).map((element) => `${page.path} ${element.outerHTML.slice(0, 120)}`),
    );
    expect(silent).toEqual([]);
  });

  it('hide every sample when the site says so is a matter of the reader; no sample stands on a real thing', () => {
    for (const page of pages.filter(({ path }) => /^\/(plan\/2560\/p|indicators\/(otop|wqi|green|adol|coco))/.test(path))) {
      expect(page.document.querySelectorAll('main [data-sample]').length, page.path).toBe(0);
    }
  });

  it('draw every chart as an inline picture with its numbers as a table', () => {
    const charts = pages.flatMap((page) => page.document.querySelectorAll('figure[data-chart]').map((figure) => ({ page, figure })));
    expect(charts.length).toBeGreaterThan(5);
    for (const { page, figure } of charts) {
      expect(figure.querySelectorAll('svg[role="img"]').length, page.path).toBeGreaterThan(0);
      expect(page.document.querySelectorAll('table').length, page.path).toBeGreaterThan(0);
      expect(figure.querySelector('figcaption')?.text, page.path).toContain('ที่มา');
    }
  });
});
