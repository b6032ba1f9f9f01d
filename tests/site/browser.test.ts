import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { eachOf } from '../support/eachOf.ts';
import { onePageOfEachKind, onePageOfEachShape, sitePages } from '../support/siteFiles.ts';
import { siteInBrowser } from './support/siteInBrowser.ts';

const site = siteInBrowser();
const live = siteInBrowser('liveDir');

const views = [
  { width: 360, height: 740, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 360, height: 740, colorScheme: 'dark' },
  { width: 1280, height: 900, colorScheme: 'dark' },
] as const;

/** Notes whatever a page does that it must not: errors, failed answers, requests to other hosts. */
function watch(page: Page, home: string, wrong: string[]): void {
  page.on('console', (message) => { if (message.type() === 'error') wrong.push(`${page.url()} ${message.text()}`); });
  page.on('pageerror', (error) => wrong.push(`${page.url()} ${error.message}`));
  page.on('request', (request) => { if (!request.url().startsWith(home) && !request.url().startsWith('data:')) wrong.push(`${page.url()} asks ${request.url()}`); });
  page.on('response', (response) => { if (response.status() >= 400) wrong.push(`${response.url()} ${response.status()}`); });
}

/** Faults of accessibility, and what is wider than the screen. */
async function faultsOf(page: Page, path: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const result = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }));
  const faults = result.violations.map((violation) => `${path} ${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 140)).slice(0, 3).join(' ')}`);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return wider > 1 ? [...faults, `${path} is ${wider} px wider than the screen`] : faults;
}

/** What is wrong with any of these pages, two of which are open at once. */
async function faultsOfAll(context: BrowserContext, home: string, paths: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  const pages = await Promise.all([context.newPage(), context.newPage()]);
  for (const page of pages) watch(page, home, wrong);
  await eachOf(paths, async (path) => {
    const page = pages.shift();
    if (!page) throw new Error('more at once than there are pages');
    await page.goto(home + path);
    wrong.push(...await faultsOf(page, path));
    pages.push(page);
  }, pages.length);
  return wrong;
}

describe('every kind of page in a real browser', () => {
  for (const { width, height, colorScheme } of views) {
    it(`no fault of accessibility, no error, no other host, nothing wider than the screen: ${width} px, ${colorScheme}`, async () => {
      const context = await site.browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
      expect(await faultsOfAll(context, site.url, onePageOfEachKind)).toEqual([]);
      await context.close();
    });
  }

  it('the same of the province that is published, whatever pages it has', async () => {
    const context = await live.browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
    expect(await faultsOfAll(context, live.url, onePageOfEachShape(inject('liveDir')))).toEqual([]);
    await context.close();
  });
});

describe('charts in a real browser', () => {
  it('without JavaScript each indicator shows its chart and its numbers', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const paths = sitePages(inject('siteDir')).map(({ path }) => path).filter((path) => /^\/indicators\/[^/]+\/$/.test(path));
    for (const path of paths) {
      await page.goto(site.url + path);
      expect(await page.locator('figure[data-chart] svg[role="img"]:visible').count(), path).toBeGreaterThan(0);
      // A number, or the mark of a missing one.
      expect(await page.locator('figure[data-chart] table td:visible').locator('data, .missing, .class-name').count(), path).toBeGreaterThan(0);
    }
    await context.close();
  });

  it('a chart becomes interactive when pointed at or focused, and not before', async () => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.url}/indicators/otop/`, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => url.includes('/charts/'))).toEqual([]);
    await page.locator('figure[data-chart]').first().hover();
    await page.locator('figure[data-chart] canvas').first().waitFor({ timeout: 15_000 });
    await context.close();
  });

  it('prints with the chart as lines, Thai text as text, and no navigation', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.url}/indicators/otop/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header nav:visible').count()).toBe(0);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const text = pdf.toString('latin1');
    expect(text).not.toMatch(/\/Subtype\s*\/Image/);
    expect(text).toMatch(/Sarabun/);
    await context.close();
  });
});

describe('the frame of every page', () => {
  it('closes the menu of a narrow screen on Escape, and the focus goes back to it', async () => {
    const page = await site.browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(`${site.url}/`);
    await page.locator('details.menu summary').click();
    await page.locator('details.menu a').first().focus();
    await page.keyboard.press('Escape');
    expect(await page.locator('details.menu[open]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await page.close();
  });

  it('the calendar file is reachable and the search field is on every page', async () => {
    const page = await site.browser.newPage();
    for (const path of ['/', '/plan/2560/']) {
      await page.goto(site.url + path);
      expect(await page.locator('form[role="search"] input[name="q"]').count(), path).toBeGreaterThan(0);
    }
    expect((await page.request.get(`${site.url}/calendar/2561.ics`)).status()).toBe(200);
    await page.close();
  });
});
