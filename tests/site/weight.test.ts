import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { siteInBrowser } from './support/siteInBrowser.ts';

const site = siteInBrowser();

describe('the first view of an indicator page', () => {
  it('is at most 100 kB with gzip, fonts included', async () => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).pathname));
    await page.goto(`${site.url}/indicators/otop/`, { waitUntil: 'networkidle' });
    await context.close();
    const weights = [...asked].map((path) => {
      const bytes = readFileSync(join(inject('siteDir'), path.endsWith('/') ? `${path}index.html` : path));
      return { path, bytes: path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length };
    });
    const total = weights.reduce((sum, each) => sum + each.bytes, 0);
    expect(total, JSON.stringify(weights)).toBeLessThanOrEqual(100_000);
  });
});
