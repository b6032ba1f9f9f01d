import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { serveFolder, type Served } from '../../support/staticServer.ts';

/** A built site on a web server and a browser to look at it, for all tests of a file. */
export function siteInBrowser(which: 'siteDir' | 'liveDir' = 'siteDir'): { readonly url: string; readonly browser: Browser } {
  let served: Served | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    served = await serveFolder(inject(which));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return {
    get url() {
      if (!served) throw new Error('not served yet');
      return served.url;
    },
    get browser() {
      if (!browser) throw new Error('not launched yet');
      return browser;
    },
  };
}
