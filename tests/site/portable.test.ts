import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { makePortable } from '#src/makePortable.ts';
import { launchBrowser } from '../support/browser.ts';
import { eachOf } from '../support/eachOf.ts';
import { onePageOfEachKind, siteFiles, sitePages } from '../support/siteFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'sakhon-portable-'));
beforeAll(async () => {
  cpSync(inject('siteDir'), folder, { recursive: true });
  await makePortable(folder);
});
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

/** Runs in the browser: has every picture loaded, and gives those that cannot be shown. */
async function brokenPictures(): Promise<string[]> {
  const broken = [...document.images].map(async (image) => {
    image.loading = 'eager';
    return image.decode().then(() => [], () => [image.src]);
  });
  return (await Promise.all(broken)).flat();
}

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
    const wrong: string[] = [];
    const open = async (path: string): Promise<Page> => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      page.on('console', (message) => { if (message.type() === 'error') wrong.push(`${page.url()} ${message.text()}`); });
      page.on('requestfailed', (request) => { wrong.push(`${page.url()} ${request.url()} ${request.failure()?.errorText ?? ''}`); });
      await page.goto(pathToFileURL(join(folder, path)).href);
      return page;
    };
    await eachOf(onePageOfEachKind, async (path) => {
      const page = await open(`${path}index.html`);
      expect(await page.evaluate(() => document.fonts.ready.then(() => document.fonts.check('16px Sarabun'))), path).toBe(true);
      // All pictures, those too that wait until one scrolls to them: whoever leaves before they have come cuts their requests off.
      wrong.push(...await page.evaluate(brokenPictures));
      await page.close();
    });
    const page = await open('index.html');
    await page.locator('a[href="indicators/otop/index.html"]').first().click();
    expect(await page.locator('figure[data-chart] svg:visible').count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Sarabun');
    await browser.close();
    expect(wrong).toEqual([]);
  });
});
