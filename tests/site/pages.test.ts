import { parse } from 'node-html-parser';
import { describe, expect, inject, it } from 'vitest';
import { brokenLinks } from '../support/brokenLinks.ts';
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
    expect(brokenLinks(siteDir)).toEqual([]);
  });
});

describe('the markup of every page', () => {
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
});

describe('samples', () => {
  it('say ตัวอย่าง wherever one stands', () => {
    const silent = pages.flatMap((page) =>
      page.document.querySelectorAll('[data-sample]').filter((element) => !element.text.includes('ตัวอย่าง')).map((element) => `${page.path} ${element.outerHTML.slice(0, 120)}`),
    );
    expect(silent).toEqual([]);
  });

  it('never stand on the page of a real thing', () => {
    for (const page of pages.filter(({ path }) => /^\/(plan\/2560\/p|indicators\/(otop|wqi|green|adol|coco))/.test(path))) {
      expect(page.document.querySelectorAll('main [data-sample]').length, page.path).toBe(0);
    }
  });

  it('name their agency nowhere outside of them', () => {
    const loose = pages.filter(({ html }) => {
      const document = parse(html);
      for (const sample of document.querySelectorAll('[data-sample]')) sample.remove();
      return document.querySelector('body')?.text.includes('หน่วยงานตัวอย่าง');
    });
    expect(loose.map(({ path }) => path)).toEqual([]);
  });
});

describe('charts', () => {
  const charts = pages.flatMap((page) => page.document.querySelectorAll('figure[data-chart]').map((figure) => ({ path: page.path, figure, name: `${page.path} ${figure.getAttribute('data-chart')}` })));

  it('are inline pictures with a source, each in a frame with the same numbers as a table', () => {
    expect(charts.length).toBeGreaterThan(15);
    expect(charts.filter(({ figure }) => figure.querySelectorAll('svg[role="img"]').length === 0).map(({ name }) => name)).toEqual([]);
    expect(charts.filter(({ figure }) => figure.querySelectorAll('table').length !== 1).map(({ name }) => name)).toEqual([]);
    expect(charts.filter(({ figure }) => !/ที่มา.*(ข้อมูล ณ|ไม่ระบุวันที่ของข้อมูล)/.test(figure.querySelector('figcaption')?.text ?? '')).map(({ name }) => name)).toEqual([]);
  });

  it('stand on the page of every indicator, with their data beside them', () => {
    const indicators = [...paths].filter((path) => /^\/indicators\/[^/]+\/$/.test(path));
    const drawn = new Set(charts.map(({ path, figure }) => `${path} ${figure.getAttribute('data-chart')}`));
    expect(indicators.filter((path) => !drawn.has(`${path} ${path.split('/')[2]}`))).toEqual([]);
    expect(charts.filter(({ figure }) => !files.has(figure.getAttribute('data-config') ?? '')).map(({ name }) => name)).toEqual([]);
  });
});
