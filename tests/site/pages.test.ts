import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
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

  it('go with the licence of their letters, which the page about the site links to', () => {
    const licence = readFileSync(createRequire(import.meta.url).resolve('@fontsource/sarabun/LICENSE'), 'utf8');
    expect(readFileSync(join(siteDir, 'fonts/OFL.txt'), 'utf8')).toBe(licence);
    expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(sitePages(siteDir).find(({ path }) => path === '/about/')?.document.querySelector('main a[href="/fonts/OFL.txt"]')?.text).toContain('Sarabun');
  });
});
