import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { makePortable } from '#src/makePortable.ts';
import { launchBrowser } from '../support/browser.ts';
import { onePageOfEachKind, siteFiles, sitePages } from '../support/siteFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'sakhon-portable-'));
beforeAll(async () => {
  cpSync(inject('siteDir'), folder, { recursive: true });
  await makePortable(folder);
});
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

describe('a copy of the site for a folder without a server', () => {
  it('links every page, file and style by where it lies', () => {
    const wrong = sitePages(folder).flatMap(({ path, document }) => document.querySelectorAll('[href], [src], [action]').flatMap((element) => {
      const address = element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '';
      if (/^(https?:|mailto:|tel:|#)/.test(address)) return [];
      const file = join(folder, dirname(path.endsWith('/') ? `${path}index.html` : path), decodeURI(address.replace(/[?#].*$/, '')));
      return address.startsWith('/') || !existsSync(file) ? [`${path}: ${address}`] : [];
    }));
    expect(wrong).toEqual([]);
    const styles = siteFiles(folder).filter((file) => file.endsWith('.css')).map((file) => readFileSync(join(folder, file), 'utf8'));
    expect(styles.filter((css) => css.includes('url(/'))).toEqual([]);
    expect(siteFiles(folder).filter((file) => file.endsWith('.js'))).toEqual([]);
  });

  it('opens from the folder: styled, in its own letters, with charts, and nothing fails', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const wrong: string[] = [];
    page.on('console', (message) => { if (message.type() === 'error') wrong.push(`${page.url()} ${message.text()}`); });
    page.on('requestfailed', (request) => { wrong.push(`${page.url()} ${request.url()}`); });
    for (const path of onePageOfEachKind) {
      await page.goto(`${pathToFileURL(folder).href}${path}index.html`);
      expect(await page.evaluate(() => document.fonts.ready.then(() => document.fonts.check('16px Sarabun'))), path).toBe(true);
    }
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await page.locator('a[href="indicators/otop/index.html"]').first().click();
    expect(await page.locator('figure[data-chart] svg:visible').count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Sarabun');
    await browser.close();
    expect(wrong).toEqual([]);
  });
});
