// Measures search from outside: words drawn from the pages' own text, asked in a real browser, against plain
// substring search. Nothing of src/ is used, so that a mistake there cannot hide itself here.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { seeded } from '../../scripts/bench/seeded.ts';

export interface SearchQualityOptions {
  /** Where the site is served, its base included: `http://127.0.0.1:4321/sub/`. */
  readonly siteUrl: string;
  /** The folder that is served there. */
  readonly siteDir: string;
  readonly browser: Browser;
  /** How many words are drawn; 200 if not said. A fifth of them bears digits. */
  readonly words?: number;
  readonly seed?: number;
}

export interface WordResult {
  readonly query: string;
  /** Paths of pages that bear the word, and of those that search found. */
  readonly bearing: readonly string[];
  readonly found: readonly string[];
  readonly total: number;
}

export interface SearchQuality {
  readonly words: number;
  /** Of the pages that bear a word, the share that is found; of those found, the share that bears it. */
  readonly recall: number;
  readonly precision: number;
  /** Words whose results are not exactly the pages that bear them, or whose total says otherwise. */
  readonly wrong: readonly WordResult[];
}

interface PageText {
  readonly path: string;
  /** Normalised; a line per block. */
  readonly text: string;
}

const ZERO = 0x0e50;

function normalise(text: string): string {
  return text.normalize('NFC')
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33')
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - ZERO))
    .toLowerCase().replace(/[^\S\n]+/g, ' ');
}

const thaiDigits = (text: string): string => text.replace(/[0-9]/g, (digit) => String.fromCharCode(ZERO + Number(digit)));

/** Runs in the browser: the text of `main` as the contract says, line breaks around whatever is no inline element. */
function textOfMain(html: string): string {
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  if (!main || main.hasAttribute('data-pagefind-ignore')) return '';
  for (const part of main.querySelectorAll('svg, form, nav, [data-pagefind-ignore], [data-search-heads] td, script, style, template, noscript')) part.remove();
  const inline = 'a, abbr, b, bdi, cite, code, data, del, em, i, ins, kbd, label, mark, output, q, s, small, span, strong, sub, sup, time, u, wbr';
  for (const element of main.querySelectorAll('*')) {
    for (const text of element.childNodes) if (text.nodeType === 3) text.textContent = (text.textContent ?? '').replaceAll('\n', ' ');
    if (!element.matches(inline)) {
      element.before('\n');
      element.after('\n');
    }
  }
  return main.textContent ?? '';
}

async function readTexts(siteDir: string, page: Page): Promise<PageText[]> {
  const paths = (await readdir(siteDir, { recursive: true })).map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && !/^(en\/)?(print\/|search\/|404)/.test(path)).sort();
  const texts: PageText[] = [];
  for (const path of paths) {
    const text = normalise(await page.evaluate(textOfMain, await readFile(join(siteDir, path), 'utf8')));
    if (text.trim() !== '') texts.push({ path: `/${path.replace(/(^|\/)index\.html$/, '$1')}`, text });
  }
  return texts;
}

function draw(from: readonly string[], count: number, random: () => number): string[] {
  const rest = [...from];
  return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(Math.floor(random() * rest.length), 1)[0] ?? '');
}

/** Words as the browser cuts them; numbers whole or in part, every other one in Thai digits. */
function drawQueries(texts: readonly PageText[], count: number, seed: number): string[] {
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
  const all = new Set(texts.flatMap(({ text }) => text.split('\n').flatMap((line) =>
    [...segmenter.segment(line)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment))));
  const [numbers, words] = [[...all].filter((word) => /\d/.test(word)).sort(), [...all].filter((word) => !/\d/.test(word)).sort()];
  const random = seeded(seed);
  const drawn = draw(numbers, Math.floor(count / 5), random).map((number, index) => {
    const part = index % 3 === 2 && number.length > 2 ? number.slice(0, -1) : number;
    return index % 2 === 1 ? thaiDigits(part) : part;
  });
  return [...drawn, ...draw(words, count - drawn.length, random)];
}

async function ask(page: Page, siteUrl: string, query: string): Promise<{ found: string[]; total: number }> {
  const root = siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`;
  await page.goto(`${root}search/?q=${encodeURIComponent(query)}&n=1000`);
  await page.waitForFunction(() => document.querySelector('[data-search-count]')?.textContent?.trim() !== '');
  const answer = await page.evaluate(() => ({
    links: [...document.querySelectorAll<HTMLAnchorElement>('a[data-search-result]')].map((link) => link.pathname),
    total: Number(document.querySelector('[data-search-count]')?.textContent || 'NaN'),
  }));
  const base = new URL(root).pathname;
  return { found: answer.links.map((path) => path.slice(base.length - 1)), total: answer.total };
}

/** Asks in a few tabs at once; results come in the order of the queries. */
async function askAll(options: SearchQualityOptions, queries: readonly string[], texts: readonly PageText[]): Promise<WordResult[]> {
  const results: WordResult[] = [];
  const waiting = [...queries.entries()];
  const work = async (): Promise<void> => {
    const page = await options.browser.newPage();
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, query] = next;
      const word = normalise(query);
      const bearing = texts.filter(({ text }) => text.includes(word)).map(({ path }) => path);
      results[index] = { query, bearing, ...await ask(page, options.siteUrl, query) };
    }
    await page.close();
  };
  await Promise.all([work(), work(), work()]);
  return results;
}

const sum = (results: readonly WordResult[], of: (result: WordResult) => number): number => results.reduce((total, result) => total + of(result), 0);
const hits = ({ bearing, found }: WordResult): number => found.filter((path) => bearing.includes(path)).length;
const isWrong = (result: WordResult): boolean =>
  hits(result) !== result.bearing.length || result.found.length !== result.bearing.length || result.total !== result.found.length;

/** Draws words from a served site and measures recall and precision of its search page (acceptance line 5 of issue 2). */
export async function measureSearchQuality(options: SearchQualityOptions): Promise<SearchQuality> {
  const reader = await options.browser.newPage();
  const texts = await readTexts(options.siteDir, reader);
  await reader.close();
  const results = await askAll(options, drawQueries(texts, options.words ?? 200, options.seed ?? 2560), texts);
  const found = sum(results, hits);
  return {
    words: results.length,
    recall: found / sum(results, ({ bearing }) => bearing.length),
    precision: found / sum(results, (result) => result.found.length),
    wrong: results.filter(isWrong),
  };
}
