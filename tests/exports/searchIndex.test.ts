import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSearch, search, type SearchAnswer } from '#src/components/search/engine.ts';
import type { PagefindInstance, PagefindModule } from '#src/components/search/pagefind.ts';
import { readState } from '#src/components/search/state.ts';
import { SearchIndex, type SearchIndexSummary } from '#src/exports/searchIndex.ts';
import type { SearchPage } from '#src/exports/searchPage.ts';
import { textGrams } from '#src/thai/ngrams.ts';
import { searchKey } from '#src/thai/searchText.ts';
import { readIndex } from '../support/pagefindFiles.ts';
import { serveFolder, type Served } from '../support/staticServer.ts';
import { readSearchPages } from '../support/readSearchPages.ts';

const filler = (page: number): string => Array.from({ length: 40 }, (_, n) => `<p>ผลการดำเนินงานของหน่วยงานที่ ${page} ข้อ ${n + page} เดือน ${(n * page) % 12}</p>`).join('');

/** Text without sense but with many different grams, so that the index falls into many pieces. */
function manifold(letters: string, length: number): string {
  let state = letters.length;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return letters.charAt(state % letters.length);
  }).join('');
}
const variety = [manifold('กขคงจชดตทนบปพมยรลวสหอะาแโ', 9000), manifold('มกรคนทอสาตพยจ', 18000)];

const pages: Record<string, string> = {
  'index.html': '<main data-search-kind="home"><h1>ภาพรวม</h1><p>คุณภาพน้ำแม่<b>น้ำ</b>ท่าจีน</p></main>',
  'indicators/wqi/index.html': '<main data-search-kind="indicator" data-search-years="2560" data-search-agencies="environment"><h1>คุณภาพแม่น้ำท่าจีน</h1><table><tr><th>รอบ</th><td data-pagefind-ignore>777</td></tr></table></main>',
  'letters/x/index.html': '<main data-search-kind="letter" data-search-years="2560 2561"><h1>แนวทางการประเมิน</h1><p data-search-name>ที่ สค ๐๐๑๗.๒/ว ๑๔๐๘๐</p></main>',
  'plan/2560/p01/index.html': `<main data-search-kind="project"><h1>โครงการ</h1><p>${variety[0]}</p></main>`,
  'plan/2560/p02/index.html': `<main data-search-kind="project"><h1>โครงการ</h1><p>${variety[1]}</p></main>`,
  'print/summary/index.html': '<main><h1>แม่น้ำท่าจีน</h1></main>',
  'search/index.html': '<main><h1>แม่น้ำท่าจีน</h1></main>',
  '404.html': '<main><h1>แม่น้ำท่าจีน</h1></main>',
  ...Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`agencies/a${n}/index.html`,
    `<main data-search-kind="agency" data-search-agencies="a${n}"><h1>หน่วยงานที่ ${n}</h1>${filler(n)}<p>อ้างถึง ว 14080</p></main>`])),
};

let summary: SearchIndexSummary;

function indexOf(searched: readonly SearchPage[]): SearchIndex {
  const made = new SearchIndex();
  for (const page of searched) made.add(page);
  return made;
}
let siteDir: string;
let server: Served;
let openIndex: () => PagefindInstance;
let index: PagefindInstance;

async function hashes(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name.slice(folder.length), createHash('sha256').update(await readFile(name)).digest('hex')])));
}

/** Asks as the search page does, and gives paths. */
async function ask(parameters: string, of = index): Promise<SearchAnswer & { paths: string[] }> {
  const answer = await search(of, readState(new URLSearchParams(parameters)));
  return { ...answer, paths: answer.pages.map(({ url }) => new URL(url).pathname) };
}

beforeAll(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'search-'));
  for (const [path, main] of Object.entries(pages)) {
    await mkdir(dirname(join(siteDir, path)), { recursive: true });
    await writeFile(join(siteDir, path), `<!doctype html><html lang="th"><body>${main}</body></html>`);
  }
  summary = await indexOf(await readSearchPages(siteDir)).write(join(siteDir, 'pagefind'));
  server = await serveFolder(siteDir, '/');
  const module = (await import(/* @vite-ignore */ pathToFileURL(join(siteDir, 'pagefind/pagefind.js')).href)) as PagefindModule;
  openIndex = () => openSearch(module, `${server.url.replace(/\/$/, '')}/pagefind/`);
  index = openIndex();
});

afterAll(async () => {
  await server.close();
  await rm(siteDir, { recursive: true, force: true });
});

describe('the index of a built site', () => {
  it('bears all pages but papers, search and error page', () => {
    expect(summary.pages).toBe(35);
  });
  it('writes the same bytes twice, and only what the search page loads', async () => {
    const first = await hashes(join(siteDir, 'pagefind'));
    const searched = await readSearchPages(siteDir);
    await indexOf([...searched].reverse()).write(join(siteDir, 'again'));
    expect(await hashes(join(siteDir, 'again'))).toEqual(first);
    expect(Object.keys(first).filter((path) => !/^\/(fragment|index|filter)\//.test(path))).toEqual([
      '/pagefind-entry.json', '/pagefind.js', expect.stringMatching(/^\/pagefind\.th_[0-9a-f]+\.pf_meta$/), '/wasm.unknown.pagefind',
    ]);
  });
});

it('says what Pagefind itself would say of the same pages', async () => {
  const names = (await readdir(join(siteDir, 'pagefind'), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const ours = readIndex(await Promise.all(names.map(async (name) => ({ path: name.slice(siteDir.length + '/pagefind/'.length), content: await readFile(name) }))));
  const searched = await readSearchPages(siteDir);
  const { index: theirs } = await createIndex({});
  const grams = (text: string): string => textGrams(searchKey(text)).join(' ');
  for (const { url, blocks, title, name, kind, years, agencies } of searched.sort((a, b) => (a.url === '/' ? `${a.url}index` : a.url) < (b.url === '/' ? `${b.url}index` : b.url) ? -1 : 1)) {
    await theirs?.addCustomRecord({ url, content: blocks.map(grams).join(' '), language: 'th', meta: { title: grams(`${title} ${name}`), lead: grams(blocks.join(' ').slice(0, 300)) }, filters: { kind: kind === null ? [] : [kind], fy: [...years], agency: [...agencies] } });
  }
  const written = await theirs?.getFiles();
  expect(ours).toEqual(readIndex(written?.files ?? []));
  expect(Object.keys(ours.words).length).toBeGreaterThan(20_000);
});

describe('searching the index', () => {
  it.each([
    ['a word that runs through an inline element', 'แม่น้ำท่าจีน', ['/indicators/wqi/', '/']],
    ['a part of a word', 'น้ำท่า', ['/indicators/wqi/', '/']],
    ['a word typed with a sara am in two', 'แม่น\u0E49\u0E4D\u0E32ท่าจีน', ['/indicators/wqi/', '/']],
    ['two words, both of which must be there', 'แม่น้ำ ภาพรวม', ['/']],
    ['a number in a cell that is left out', '777', []],
    ['a word of no page', 'มะพร้าวน้ำหอม', []],
    ['a word whose beginning alone is there', 'แม่น้ำท่าจีนฝั่งตะวันออก', []],
  ])('finds %s', async (_, query, paths) => {
    const answer = await ask(`q=${encodeURIComponent(query)}`);
    expect(answer.paths).toEqual(paths);
    expect(answer.total).toBe(paths.length);
  });
  it.each(['14080', '๑๔๐๘๐', '1408', '๔๐๘'])('finds %s in either digits, the page so named first', async (query) => {
    const answer = await ask(`q=${query}`);
    expect(answer.total).toBe(31);
    expect(answer.paths).toHaveLength(10);
    expect(answer.paths[0]).toBe('/letters/x/');
  });
  it('finds every part, short or long, though the index comes in pieces and only some are loaded', async () => {
    const pieces = await readdir(join(siteDir, 'pagefind/index'));
    expect(pieces.length).toBeGreaterThan(5);
    const parts = Array.from({ length: 120 }, (_, n) => (variety[n % 2] ?? '').slice(n * 61, n * 61 + 1 + (n % 4)));
    for (const part of new Set(parts)) {
      // A fresh index each time: one that has been asked before has more pieces in hand than a reader's.
      const { paths } = await ask(`q=${part}&n=100`, openIndex());
      const bearing = Object.keys(pages).filter((path) => !/^(print|search|404)/.test(path) && (pages[path] ?? '').replace(/<[^>]*>/g, '').includes(part));
      expect([part, paths.sort()]).toEqual([part, bearing.map((path) => `/${path.replace('index.html', '')}`).sort()]);
    }
  });
  it('filters with and without words', async () => {
    expect((await ask('q=น้ำ&kind=indicator')).paths).toEqual(['/indicators/wqi/']);
    expect((await ask('fy=2560')).paths.sort()).toEqual(['/indicators/wqi/', '/letters/x/']);
    expect((await ask('q=14080&agency=a7')).paths).toEqual(['/agencies/a7/']);
    expect((await index.filters())['kind']).toEqual({ agency: 30, home: 1, indicator: 1, letter: 1, project: 2 });
  });
  it('brings what a result shows', async () => {
    const [letter] = (await ask('q=14080')).pages;
    expect(letter).toMatchObject({ title: 'แนวทางการประเมิน', kind: 'letter', years: ['2560', '2561'], blocks: ['แนวทางการประเมิน', 'ที่ สค ๐๐๑๗.๒/ว ๑๔๐๘๐'] });
  });
});
