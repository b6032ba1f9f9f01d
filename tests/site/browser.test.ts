import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { onePageOfEachKind } from '../support/siteFiles.ts';
import { siteInBrowser } from './support/siteInBrowser.ts';

const site = siteInBrowser();

const views = [
  { width: 360, height: 740, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 360, height: 740, colorScheme: 'dark' },
  { width: 1280, height: 900, colorScheme: 'dark' },
] as const;

describe('in a real browser', () => {
  for (const { width, height, colorScheme } of views) {
    it(`no fault of accessibility, no error, no other host, nothing wider than the screen: ${width} px, ${colorScheme}`, async () => {
      const context = await site.browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const wrong: string[] = [];
      page.on('console', (message) => { if (message.type() === 'error') wrong.push(`${page.url()} ${message.text()}`); });
      page.on('pageerror', (error) => wrong.push(`${page.url()} ${error.message}`));
      page.on('request', (request) => { if (!request.url().startsWith(site.url) && !request.url().startsWith('data:')) wrong.push(`${page.url()} asks ${request.url()}`); });
      page.on('response', (response) => { if (response.status() >= 400) wrong.push(`${response.url()} ${response.status()}`); });
      for (const path of onePageOfEachKind) {
        await page.goto(site.url + path);
        await page.evaluate(axe.source);
        const result = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }));
        for (const violation of result.violations) wrong.push(`${path} ${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 140)).slice(0, 3).join(' ')}`);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (wider > 1) wrong.push(`${path} is ${wider} px wider than the screen`);
      }
      await context.close();
      expect(wrong).toEqual([]);
    });
  }

  it('without JavaScript each chart page shows its chart and its numbers', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    for (const path of ['/indicators/otop/', '/indicators/wqi/', '/indicators/adolescent-births/', '/indicators/green-industry/', '/indicators/coconut/', '/indicators/sample-indicator/']) {
      await page.goto(site.url + path);
      expect(await page.locator('figure[data-chart] svg[role="img"]:visible').count(), path).toBeGreaterThan(0);
      expect(await page.locator('table data[data-cell]:visible, table data[data-derived]:visible').count(), path).toBeGreaterThan(0);
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
