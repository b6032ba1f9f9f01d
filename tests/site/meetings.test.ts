import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'uqr';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { largeProvince } from '../support/largeProvince.ts';
import { pagesOf, pdfFacts, walk, type PdfFacts, type PdfPart } from '../support/pdfFacts.ts';
import { runScript } from '../support/runScript.ts';
import { sitePages } from '../support/siteFiles.ts';

const siteDir = inject('siteDir');
const papers = sitePages(siteDir).filter(({ path }) => path.startsWith('/print/'));
const paper = (path: string) => papers.find((page) => page.path === path)?.document.querySelector('main');

describe('the pages of the papers', () => {
  it('stand under /print/, are listed there, and are not searched', () => {
    expect(papers.map(({ path }) => path).sort()).toEqual(['/print/', '/print/all-sections/', '/print/heads-of-agencies/', '/print/indicators/', '/print/summary/']);
    const listed = paper('/print/')?.querySelectorAll('a').map((link) => link.getAttribute('href')) ?? [];
    expect(listed).toEqual(expect.arrayContaining(['/print/summary/', '/print/all-sections/', '/print/heads-of-agencies/']));
    expect(papers.filter(({ path }) => path !== '/print/').map(({ path }) => paper(path)?.getAttribute('data-pagefind-ignore'))).toEqual(['all', 'all', 'all', 'all']);
  });

  it('in Thai digits but for money, addresses and names of files; figures keep their value', () => {
    const main = paper('/print/all-sections/');
    const loose = (main?.querySelectorAll('*') ?? [])
      .filter((element) => element.closest('[data-digits="arabic"]') === null && element.closest('.no-print') === null)
      .flatMap((element) => element.childNodes.filter((node) => node.nodeType === 3).map((node) => node.rawText.replaceAll(/&#?\w+;/g, '')))
      .flatMap((text) => text.split(/\s+/).filter((word) => /[0-9]/.test(word) && !/[A-Za-z]/.test(word)));
    expect(loose).toEqual([]);
    const otop = main?.querySelectorAll('data[value="2236.57"]').map((data) => data.text) ?? [];
    expect(new Set(otop)).toEqual(new Set(['๒,๒๓๖.๕๗']));
    const money = main?.querySelectorAll('[data-digits="arabic"] data[value="10663150"]').map((data) => data.text) ?? [];
    expect(new Set(money)).toEqual(new Set(['10,663,150']));
  });

  it('bear no sample but the mark of a paper that is one, and the code of their own address, which stands beside it', () => {
    for (const path of ['/print/all-sections/', '/print/heads-of-agencies/', '/print/indicators/']) {
      const address = `https://samutsakhon.example.go.th${path}`;
      const main = paper(path);
      expect(main?.querySelectorAll('[data-sample]').map((mark) => mark.closest('.paper-cover') !== null), path).toEqual(path === '/print/heads-of-agencies/' ? [true] : []);
      expect(main?.querySelector('.paper-live')?.text).toContain(address);
      const { data } = encode(address, { ecc: 'M', border: 4 });
      const dark = [...(main?.querySelector('.qr-dark')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => `${x},${y}`);
      expect(dark).toEqual(data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x},${y}`] : []))));
    }
  });
});

const tables = (root: PdfPart): PdfPart[] => walk(root).filter(({ tag }) => tag === 'Table');
const rowsOf = (table: PdfPart): PdfPart[] => walk(table).filter(({ tag }) => tag === 'TR');
const isHead = (table: PdfPart, row: PdfPart): boolean => pagesOf(row).join() === pagesOf(table).join();

/** Rows that run over the end of a page; those of the head, which stand on every page of their table, do not. */
const cutRows = (root: PdfPart): number[][] =>
  tables(root).flatMap((table) => {
    const rows = rowsOf(table);
    const firstOfBody = rows.findIndex((row) => !isHead(table, row));
    return firstOfBody === -1 ? [] : rows.slice(firstOfBody).map(pagesOf).filter((pages) => pages.length > 1);
  });

/** Tables of several pages whose head is not on each of them. */
const headless = (root: PdfPart): number[][] => tables(root).filter((table) => !rowsOf(table).slice(0, 1).every((row) => isHead(table, row))).map(pagesOf);

/** Headings with nothing of what they head on their page, or drawn on two. */
function orphans(root: PdfPart): number[][] {
  const parts = walk(root);
  return parts.flatMap((part, at) => {
    if (!/^H\d$/.test(part.tag)) return [];
    const next = parts.slice(at + walk(part).length).find((other) => pagesOf(other).length > 0);
    const pages = pagesOf(part);
    return pages.length === 1 && (next === undefined || pagesOf(next)[0] === pages[0]) ? [] : [pages];
  });
}

/** Landscape pages, by number. */
const landscape = ({ pages }: PdfFacts): number[] => pages.flatMap(({ width, height }, index) => (width > height ? [index + 1] : []));

function expectWellPrinted(facts: PdfFacts): void {
  expect(facts.language).toBe('th');
  expect(facts.root).not.toBeNull();
  if (!facts.root) return;
  expect({ cut: cutRows(facts.root), headless: headless(facts.root), orphans: orphans(facts.root) }).toEqual({ cut: [], headless: [], orphans: [] });
  expect(walk(facts.root).filter(({ tag, parts, own }) => tag === 'Figure' && new Set([...own, ...parts.flatMap(pagesOf)]).size > 1)).toEqual([]);
}

describe('npm run pdf', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sakhon-pdf-'));
  const read = (name: string): PdfFacts => pdfFacts(readFileSync(join(folder, `${name}.pdf`)));
  let printed: ReturnType<typeof runScript>;
  beforeAll(() => {
    printed = runScript('pdf', ['--from', siteDir, '--to', folder]);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('writes every paper, and says which and how long', () => {
    expect(printed.status, printed.output).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['all-sections.pdf', 'heads-of-agencies.pdf', 'indicators.pdf', 'summary.pdf']);
    for (const name of ['all-sections', 'heads-of-agencies', 'indicators', 'summary']) expect(printed.output).toContain(`เขียน ${join(folder, `${name}.pdf`)} ${read(name).pages.length} หน้า`);
  });

  it('the governor’s page is one', () => {
    expect(read('summary').pages).toEqual([{ width: 595, height: 842 }]);
  });

  it.each(['all-sections', 'heads-of-agencies'])('%s: tagged, bookmarked, schedules across, no row cut, heads repeated, no heading alone', (name) => {
    const facts = read(name);
    expectWellPrinted(facts);
    const headings = paper(`/print/${name}/`)?.querySelectorAll('h1, h2').map((heading) => heading.text) ?? [];
    expect(facts.bookmarks).toEqual(expect.arrayContaining(headings));
    expect(landscape(facts).length).toBeGreaterThan(0);
    expect(facts.pages.length).toBeGreaterThan(landscape(facts).length);
  });

  it('an annex has no cover, and is as well printed', () => {
    const facts = read('indicators');
    expectWellPrinted(facts);
    expect(landscape(facts)).toEqual([]);
    expect(facts.root && pagesOf(tables(facts.root)[0] ?? facts.root)[0]).toBe(1);
  });

  it('names the papers that there are, when asked for another', () => {
    const { status, output } = runScript('pdf', ['monthly', '--from', siteDir, '--to', folder]);
    expect(status).toBe(1);
    expect(output).toContain('ไม่มีเอกสารชื่อ monthly เอกสารที่มีคือ summary, all-sections, heads-of-agencies, indicators (ไฟล์ใน content/meetings และ summary)');
  });

  it('without a browser says how to get one', () => {
    const { status, output } = runScript('pdf', ['--from', siteDir, '--to', folder], { CHROME_PATH: '/nowhere/chrome' });
    expect(status).toBe(1);
    expect(output).toContain('ไม่พบเบราว์เซอร์สำหรับทำ PDF ให้ติดตั้ง Google Chrome, Chromium หรือ Microsoft Edge');
  });
});

describe('the paper of a province with sixty projects', () => {
  it('is as well printed over twelve landscape pages and more, built by the same command', async () => {
    const province = await largeProvince(60);
    const folder = join(province.root, 'pdf');
    const { status, output } = runScript('pdf', ['all-sections', '--to', folder], {
      SPREADSHEETS_DIR: province.directories.spreadsheets, CONTENT_DIR: province.directories.content, STATE_FROM: '',
    });
    expect(status, output).toBe(0);
    expect(readdirSync(folder)).toEqual(['all-sections.pdf']);
    const facts = pdfFacts(readFileSync(join(folder, 'all-sections.pdf')));
    expectWellPrinted(facts);
    expect(landscape(facts).length).toBeGreaterThanOrEqual(12);
    province.remove();
  });
});
