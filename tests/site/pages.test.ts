import { describe, expect, inject, it } from 'vitest';
import { onePageOfEachKind, siteFiles, sitePages } from '../support/siteFiles.ts';

const siteDir = inject('siteDir');
const files = new Set(siteFiles(siteDir));
const paths = new Set(sitePages(siteDir).map((page) => page.path));

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
});
