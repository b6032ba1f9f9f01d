import { describe, expect, inject, it } from 'vitest';
import { measureSearchQuality } from '../support/searchQuality.ts';
import { siteInBrowser } from './support/siteInBrowser.ts';

const site = siteInBrowser();

/** What a person types, and the page that must be among the first three. */
const wanted: readonly (readonly [string, RegExp])[] = [
  ['แม่น้ำท่าจีน', /\/indicators\/wqi\/$/],
  ['มะพร้าวน้ำหอม', /\/indicators\/coconut\/$/],
  ['14080', /\/letters\/sk-2560-10-11\/$/],
  ['๑๔๐๘๐', /\/letters\/sk-2560-10-11\/$/],
  ['ค้ามนุษย์', /\/plan\/2560\/(p\d\d\/)?$/],
  ['สำนักงานประมง', /\/agencies\/fisheries\/$/],
];

describe('searching in a real browser', () => {
  for (const [query, page] of wanted) {
    it(`${query} finds the right page among the first three`, async () => {
      const tab = await site.browser.newPage();
      await tab.goto(`${site.url}/search/?q=${encodeURIComponent(query)}`);
      await tab.locator('a[data-search-result]').first().waitFor({ timeout: 15_000 });
      const addresses = await tab.locator('a[data-search-result]').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
      await tab.close();
      expect(addresses.slice(0, 3).some((address) => page.test(address)), addresses.slice(0, 5).join(' ')).toBe(true);
      expect(addresses.length).toBeLessThanOrEqual(10);
    });
  }

  it('finds a number however its thousands are written', async () => {
    const answers: string[][] = [];
    for (const query of ['1,427.45', '1427.45', '๑๔๒๗.๔๕']) {
      const tab = await site.browser.newPage();
      await tab.goto(`${site.url}/search/?q=${encodeURIComponent(query)}`);
      await tab.locator('a[data-search-result]').first().waitFor({ timeout: 15_000 });
      answers.push(await tab.locator('a[data-search-result]').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname).sort()));
      await tab.close();
    }
    expect(answers[0]).toContain('/indicators/otop/');
    expect(answers.slice(1)).toEqual([answers[0], answers[0]]);
  });

  it('finds the pages that bear a word, and hardly any other: 200 words drawn from the pages', async () => {
    const quality = await measureSearchQuality({ siteUrl: site.url, siteDir: inject('siteDir'), browser: site.browser, words: 200, seed: 2560 });
    expect(quality.recall, JSON.stringify(quality.wrong)).toBeGreaterThanOrEqual(0.99);
    expect(quality.precision, JSON.stringify(quality.wrong)).toBeGreaterThanOrEqual(0.95);
  });

  it('says what to do when nothing is found', async () => {
    const tab = await site.browser.newPage();
    await tab.goto(`${site.url}/search/?q=${encodeURIComponent('ฎฎฎฎฎฎ')}`);
    await tab.locator('output[data-search-count]', { hasText: '0' }).waitFor({ timeout: 15_000 });
    expect(await tab.locator('main a[href$="/indicators/"]:visible').count()).toBeGreaterThan(0);
    await tab.close();
  });
});
