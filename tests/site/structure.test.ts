import { parse } from 'node-html-parser';
import { describe, expect, inject, it } from 'vitest';
import { brokenLinks } from '../support/brokenLinks.ts';
import { siteFiles, sitePages } from '../support/siteFiles.ts';

// What holds of a site whatever its figures are: nothing here may name one.
const sites = [["the tests' own province", inject('siteDir')], ['the province that is published', inject('liveDir')]] as const;

/** Pages that every province has. */
const always = ['/', '/indicators/', '/deadlines/', '/agencies/', '/letters/', '/province/', '/changes/', '/data/', '/search/', '/print/summary/', '/about/', '/404.html'];

describe.each(sites)('the pages of %s', (_, dir) => {
  it('stand all, and link to nothing that is not there, fragments included', () => {
    const paths = new Set(sitePages(dir).map(({ path }) => path));
    expect(always.filter((path) => !paths.has(path))).toEqual([]);
    expect(brokenLinks(dir)).toEqual([]);
  });
});

describe.each(sites)('the markup of every page of %s', (_, dir) => {
  const pages = sitePages(dir);

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

describe.each(sites)('samples of %s', (_, dir) => {
  const pages = sitePages(dir);

  it('say ตัวอย่าง wherever one stands', () => {
    const silent = pages.flatMap((page) =>
      page.document.querySelectorAll('[data-sample]').filter((element) => !element.text.includes('ตัวอย่าง')).map((element) => `${page.path} ${element.outerHTML.slice(0, 120)}`),
    );
    expect(silent).toEqual([]);
  });

  it('never stand on the page of a real thing', () => {
    const real = pages.filter(({ path }) => /^\/(plan\/2560\/p|indicators\/(otop|wqi|green|adol|coco))/.test(path));
    // The 19 projects of the plan and five indicators.
    expect(real.length).toBeGreaterThanOrEqual(24);
    for (const page of real) {
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

describe.each(sites)('charts of %s', (_, dir) => {
  const pages = sitePages(dir);
  const files = new Set(siteFiles(dir));
  const charts = pages.flatMap((page) => page.document.querySelectorAll('figure[data-chart]').map((figure) => ({ path: page.path, figure, name: `${page.path} ${figure.getAttribute('data-chart')}` })));

  it('are inline pictures with a source, each in a frame with the same numbers as a table', () => {
    expect(charts.length).toBeGreaterThan(0);
    expect(charts.filter(({ figure }) => figure.querySelectorAll('svg[role="img"]').length === 0).map(({ name }) => name)).toEqual([]);
    expect(charts.filter(({ figure }) => figure.querySelectorAll('table').length !== 1).map(({ name }) => name)).toEqual([]);
    expect(charts.filter(({ figure }) => !/ที่มา.*(ข้อมูล ณ|ไม่ระบุวันที่ของข้อมูล)/.test(figure.querySelector('figcaption')?.text ?? '')).map(({ name }) => name)).toEqual([]);
  });

  it('stand on the page of every indicator, with their data beside them', () => {
    const indicators = pages.map(({ path }) => path).filter((path) => /^\/indicators\/[^/]+\/$/.test(path));
    const drawn = new Set(charts.map(({ path, figure }) => `${path} ${figure.getAttribute('data-chart')}`));
    expect(indicators.filter((path) => !drawn.has(`${path} ${path.split('/')[2]}`))).toEqual([]);
    expect(charts.filter(({ figure }) => !files.has(figure.getAttribute('data-config') ?? '')).map(({ name }) => name)).toEqual([]);
  });
});
