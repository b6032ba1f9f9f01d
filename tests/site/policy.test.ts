import type { Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { metaPolicy, securityHeaders } from '#src/contentPolicy.ts';
import { headersFile } from '#src/hostFiles.ts';
import { isNamedByContent, keepForGood } from '#src/publish/namedByContent.ts';
import { serveSite } from '#src/serveSite.ts';
import { launchBrowser } from '../support/browser.ts';
import { onePageOfEachKind, sitePages } from '../support/siteFiles.ts';
import { serveFolder } from '../support/staticServer.ts';

const siteDir = inject('siteDir');
let browser: Browser;
let closing: (() => Promise<void>)[] = [];
const urls = { headers: '', meta: '' };

beforeAll(async () => {
  browser = await launchBrowser();
  const { server, port } = await serveSite(siteDir, '/', 0);
  const plain = await serveFolder(siteDir);
  Object.assign(urls, { headers: `http://localhost:${port}`, meta: plain.url });
  closing = [() => browser.close(), () => plain.close(), () => closed(server)];
});
afterAll(async () => {
  for (const close of closing) await close();
});

const closed = (server: Server) => new Promise<void>((done) => { server.closeAllConnections(); server.close(() => { done(); }); });

/** Notes each violation that the browser reports, in the page and on its console, and every address asked for. */
async function watchedPage() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const wrong: string[] = [];
  const asked: string[] = [];
  await page.exposeFunction('noteViolation', (text: string) => { wrong.push(text); });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      (globalThis as unknown as { noteViolation: (text: string) => void }).noteViolation(`${location.pathname}: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on('console', (message) => { if (message.type() === 'error' || /policy/i.test(message.text())) wrong.push(`${page.url()} ${message.text()}`); });
  page.on('pageerror', (error) => { wrong.push(`${page.url()} ${error.message}`); });
  page.on('request', (request) => { asked.push(request.url()); });
  return { page, wrong, asked, close: () => context.close() };
}

async function wakeCharts(page: Page): Promise<number> {
  const charts = await page.locator('figure[data-chart] .chart-frame:visible').all();
  for (const chart of charts) {
    await chart.scrollIntoViewIfNeeded();
    await chart.hover();
    await chart.locator('canvas').waitFor({ timeout: 15_000 });
    await chart.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
  }
  return charts.length;
}

async function searchFor(page: Page, url: string): Promise<number> {
  await page.goto(`${url}/search/`);
  await page.locator('#search-q').fill('มะพร้าว');
  await page.locator('.search-results li').first().waitFor({ timeout: 15_000 });
  await page.goto(`${url}/search/?q=OTOP&kind=indicator`);
  await page.locator('.search-results li').first().waitFor({ timeout: 15_000 });
  return page.locator('.search-results li').count();
}

type By = keyof typeof urls;

/** Sees every kind of page with its charts made interactive, and searches. */
async function see(by: By): Promise<{ wrong: readonly string[]; asked: readonly string[]; charts: number; found: number }> {
  const { page, wrong, asked, close } = await watchedPage();
  let charts = 0;
  for (const path of [...onePageOfEachKind, unknown]) {
    const response = await page.goto(urls[by] + path, { waitUntil: 'load' });
    if (path !== unknown) expect(response?.status(), path).toBe(200);
    expect(response?.headers()['content-security-policy'], path).toBe(by === 'headers' ? securityHeaders['Content-Security-Policy'] : undefined);
    charts += await wakeCharts(page);
    // The browser itself says that an unknown page is one.
    if (path === unknown) wrong.splice(0, wrong.length, ...wrong.filter((text) => !text.includes('status of 404')));
  }
  const found = await searchFor(page, urls[by]);
  await close();
  return { wrong, asked, charts, found };
}

const unknown = '/no-such-page/';
const visits = new Map<By, ReturnType<typeof see>>();

/** The same, once for all tests. */
function visit(by: By): ReturnType<typeof see> {
  const before = visits.get(by) ?? see(by);
  visits.set(by, before);
  return before;
}

describe('the content policy', () => {
  it('allows nothing inline, and no text to become a program', () => {
    expect(metaPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:|data:/);
    expect(metaPolicy).toMatch(/^default-src 'none'/);
  });

  it('stands on every page, before anything that it governs', () => {
    const wrong = sitePages(siteDir).filter(({ html }) => {
      const at = html.indexOf(`<meta http-equiv="Content-Security-Policy" content="${metaPolicy}">`);
      const first = html.search(/<(link|script|style)\b/);
      return at < 0 || (first >= 0 && first < at);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it.each(['headers', 'meta'] as const)('by %s: no violation on any kind of page, charts made interactive, search used', async (by) => {
    const { wrong, charts, found } = await visit(by);
    expect(charts).toBeGreaterThan(5);
    expect(found).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('is a policy that the browser enforces: an inline script does not run, another host is not asked', async () => {
    for (const url of Object.values(urls)) {
      const { page, wrong, close } = await watchedPage();
      await page.goto(`${url}/`);
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "ran"';
        document.head.append(script);
        const image = document.createElement('img');
        image.src = 'https://example.org/x.png';
        document.body.append(image);
      });
      await page.waitForTimeout(200);
      expect(await page.title()).not.toBe('ran');
      expect(wrong.filter((text) => /script-src|img-src/.test(text)).length).toBeGreaterThan(1);
      await close();
    }
  });
});

describe('what a page asks for by itself', () => {
  it('is all named by its content, so that it is of the same release whenever it is fetched', async () => {
    const { asked } = await visit('meta');
    const pages = new Set(sitePages(siteDir).map(({ path }) => path));
    const others = [...new Set(asked.map((url) => new URL(url).pathname))].filter((path) => !pages.has(path) && path !== '/404.html' && path !== unknown);
    expect(others.length).toBeGreaterThan(20);
    expect(others.filter((path) => !isNamedByContent(path))).toEqual([]);
    // Named by content indeed: each bears a hash.
    expect(others.filter((path) => !/^\/_astro\/[^/]+\.[\w-]{8}\.\w+$|^\/charts\/[^/]+\.[0-9a-f]{10}\.json$|^\/pagefind\/[0-9a-f]{10}\/|^\/photos\/[0-9a-f]+-\d+\.webp$/.test(path))).toEqual([]);
  });
});

describe('headers', () => {
  it('npm start sends the policy with every answer, and lets files named by content be kept', async () => {
    const home = await fetch(`${urls.headers}/`);
    const style = /href="(\/_astro\/[^"]+\.css)"/.exec(await home.text())?.[1] ?? '';
    const answers = await Promise.all(['/', style, '/no-such-page/', '/data/otop.csv'].map((path) => fetch(urls.headers + path)));
    for (const answer of answers) {
      for (const [name, value] of Object.entries(securityHeaders)) expect(answer.headers.get(name), `${answer.url} ${name}`).toBe(value);
    }
    expect(answers.map((answer) => answer.headers.get('cache-control'))).toEqual(['no-cache', keepForGood, null, 'no-cache']);
  });

  it('a file for hosts that read one lies in the site', () => {
    expect(readFileSync(join(siteDir, '_headers'), 'utf8')).toBe(headersFile('/'));
  });
});
