import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sitePages } from '../support/siteFiles.ts';
import { eachOf } from '../support/eachOf.ts';
import { siteInBrowser } from './support/siteInBrowser.ts';

const site = siteInBrowser();
const siteDir = inject('siteDir');
const indicators = sitePages(siteDir).map(({ path }) => path).filter((path) => /^\/indicators\/[^/]+\/$/.test(path));
const widths = [360, 1280];
const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

/** Web servers that pack what they send: one that is quick, one whose fonts come late, by so many milliseconds. */
const lateBy = [0, 600] as const;
const servers: Server[] = [];
const urls = new Map<number, string>();
let url = '';
beforeAll(async () => {
  for (const late of lateBy) urls.set(late, await serve(late));
  url = urls.get(0) ?? '';
});
afterAll(() => { for (const server of servers) { server.closeAllConnections(); server.close(); } });

async function serve(late: number): Promise<string> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const file = join(siteDir, path.endsWith('/') ? `${path}index.html` : path);
    const kind = extname(file);
    const bytes = readFileSync(file);
    setTimeout(() => {
      response.writeHead(200, { 'content-type': types[kind] ?? 'application/octet-stream', ...(kind === '.woff2' ? { 'cache-control': 'max-age=600' } : { 'content-encoding': 'gzip' }) });
      response.end(kind === '.woff2' ? bytes : gzipSync(bytes));
    }, kind === '.woff2' ? late : 0);
  });
  servers.push(server);
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A page of a browser that has nothing in its cache, and what the network has carried for it, headers included. */
async function openPage(width: number, options: { javaScriptEnabled?: boolean } = {}) {
  const context: BrowserContext = await site.browser.newContext({ viewport: { width, height: 800 }, ...options });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const carried: { path: string; bytes: number }[] = [];
  const paths = new Map<string, string>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => { paths.set(requestId, new URL(request.url).pathname); });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => { carried.push({ path: paths.get(requestId) ?? '', bytes: encodedDataLength }); });
  return { page, carried, close: () => context.close() };
}

const bytesOf = (carried: readonly { bytes: number }[]): number => carried.reduce((sum, { bytes }) => sum + bytes, 0);

/** A browser without a window asks for no icon; a reader's does. */
async function iconOf(page: Page): Promise<{ path: string; bytes: number }> {
  const path = (await page.locator('link[rel="icon"]').getAttribute('href')) ?? '';
  // What such an answer's head weighs.
  return { path, bytes: gzipSync(readFileSync(join(siteDir, path))).length + 200 };
}

async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const seen = globalThis as unknown as { shifted: number };
    seen.shifted = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.shifted += (entry as unknown as { value: number }).value; }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted);
}

describe.each(widths)('an indicator page on a screen of %i, seen for the first time', (width) => {
  it.concurrent.each(indicators)('%s: at most 60 kB in 6 requests, at most 90 kB more when its chart is asked to answer', async (path) => {
    const { page, carried, close } = await openPage(width);
    await page.goto(url + path, { waitUntil: 'networkidle' });
    const first = [...carried, await iconOf(page)];
    const frame = page.locator('figure[data-chart] .chart-frame:visible').first();
    await frame.focus();
    await page.locator('.chart-frame.is-live').first().waitFor();
    await page.waitForLoadState('networkidle');
    const more = carried.slice(first.length - 1);
    await close();
    expect(first.length, JSON.stringify(first)).toBeLessThanOrEqual(6);
    expect(bytesOf(first), JSON.stringify(first)).toBeLessThanOrEqual(60_000);
    expect(more.length).toBeGreaterThan(0);
    expect(bytesOf(more), JSON.stringify(more)).toBeLessThanOrEqual(90_000);
  });

  it.each(lateBy)('moves nothing, with fonts that come after %i ms', async (late) => {
    const moved: string[] = [];
    await eachOf(indicators, async (path) => {
      const { page, close } = await openPage(width);
      const shifted = await watchShifts(page);
      await page.goto((urls.get(late) ?? '') + path, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready.then(() => new Promise((done) => { requestAnimationFrame(() => { requestAnimationFrame(done); }); })));
      const sum = await shifted();
      if (sum > 0) moved.push(`${path} ${sum}`);
      await close();
    });
    expect(moved).toEqual([]);
  });

  it('shows its chart without a script', async () => {
    const { page, carried, close } = await openPage(width, { javaScriptEnabled: false });
    const without: string[] = [];
    for (const path of indicators) {
      await page.goto(url + path, { waitUntil: 'load' });
      if ((await page.locator('figure[data-chart] .chart-frame svg:visible').count()) === 0) without.push(path);
    }
    await close();
    expect(without).toEqual([]);
    expect(carried.filter((each) => each.path.endsWith('.js'))).toEqual([]);
  });
});

describe('the letters of a page', () => {
  it('are all of the site\'s own, from its two files, but for signs that these have not', async () => {
    const { page, close } = await openPage(1280);
    // On a busy machine a font may come too late for the first page.
    for (let view = 0; view < 2; view += 1) await page.goto(`${url}/indicators/otop/`, { waitUntil: 'networkidle' });
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const fontsOf = async (selector: string) => {
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
      return (await session.send('CSS.getPlatformFontsForNode', { nodeId })).fonts.map(({ familyName, isCustomFont }) => `${familyName} ${isCustomFont}`);
    };
    for (const selector of ['h1', '.card-number', '.chart-foot', '.footer-facts']) {
      for (const font of await fontsOf(selector)) expect(font, selector).toMatch(/^Sarabun.* true$/);
    }
    await close();
  });
});
