import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenLinks } from '../support/brokenLinks.ts';
import { frozenProvince } from '../support/frozenProvince.ts';
import { runScript } from '../support/runScript.ts';
import { siteFiles, sitePages } from '../support/siteFiles.ts';

const root = mkdtempSync(join(tmpdir(), 'sakhon-plain-'));
const content = join(root, 'content');
const outDir = join(root, 'dist');

beforeAll(() => {
  cpSync(frozenProvince.content, content, { recursive: true });
  const site = join(content, 'site.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace(/^samples: show$/m, 'samples: hide'));
  const built = runScript('build', [], { CONTENT_DIR: content, OUT_DIR: outDir });
  expect(built.status, built.output).toBe(0);
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Where the word is an ordinary one, or tells that samples are hidden. */
const ordinary: readonly (readonly [string, string])[] = [
  ['/indicators/innovation/', 'ตัวอย่างเรื่องที่หนังสือยกไว้'], // an example that the letter gives
  ['/evaluation/2560/innovation/', 'ตัวอย่างเรื่องที่หนังสือยกไว้'],
  ['/letters/sk-2560-07-03/', 'ตัวอย่างที่ยกไว้'], // the same in the letter itself
  ['/province/', 'ขอสุ่มตัวอย่างสินค้า'], // a specimen for the laboratory
  ['/data/', 'ตัวอย่างเรื่องที่หนังสือยกไว้'], // the note of the indicator above
  ['/data/', 'เว็บไซต์นี้ซ่อนข้อมูลตัวอย่างทั้งหมด แฟ้มดาวน์โหลดจึงไม่มีแถวตัวอย่าง'], // says that they are hidden
  ['/data/', 'ไม่นับแถวตัวอย่าง'], // how rows are counted, and the column that holds 0
  ['/data/', 'แถวตัวอย่าง'],
];

describe('a site that hides its samples', () => {
  it('has none of their pages and files, and no mark of one', () => {
    expect(siteFiles(outDir).filter((file) => /sample-indicator|\/plan\/2560\/s\d\d\/|\/photos\/|\/print\/heads-of-agencies\//.test(file))).toEqual([]);
    expect(sitePages(outDir).filter(({ document }) => document.querySelector('[data-sample]')).map(({ path }) => path)).toEqual([]);
  });

  it('prints no paper of a meeting that nobody has called, and says why', () => {
    const printed = runScript('pdf', ['heads-of-agencies', '--to', join(root, 'papers'), '--from', outDir], { CONTENT_DIR: content });
    expect(printed.status).toBe(1);
    expect(printed.output).toContain('ไม่ได้พิมพ์ heads-of-agencies เพราะเป็นเอกสารตัวอย่าง');
    expect(siteFiles(outDir)).toContain('/print/all-sections/index.html');
  });

  it('has no link to what is hidden, and each page still shows something', () => {
    const pages = sitePages(outDir);
    expect(pages.filter(({ document }) => document.querySelectorAll('a[href*="/print/heads-of-agencies/"], a[href*="sample-indicator"]').length > 0).map(({ path }) => path)).toEqual([]);
    expect(pages.filter(({ document }) => document.querySelectorAll('main section').some((section) => section.querySelectorAll('p, table, ul, ol, dl, figure, form').length === 0)).map(({ path }) => path)).toEqual([]);
    expect(brokenLinks(outDir)).toEqual([]);
  });

  it('says ตัวอย่าง nowhere but where the word means something else', () => {
    const said = sitePages(outDir).flatMap(({ path, document }) => {
      const own = ordinary.filter(([page]) => page === path).map(([, words]) => words);
      const text = own.reduce((rest, words) => rest.replaceAll(words, ''), document.querySelector('body')?.text ?? '');
      return [...text.matchAll(/.{0,30}ตัวอย่าง.{0,30}/g)].map(([around]) => `${path} ${around}`);
    });
    expect(said).toEqual([]);
  });
});
