import { describe, expect, it } from 'vitest';
import { toRobots, toSitemap } from '#src/exports/sitemap.ts';

describe('sitemap.xml', () => {
  it('lists each address once, sorted and escaped', () => {
    expect(toSitemap(['https://x.test/b/', 'https://x.test/a/?p=1&q=2', 'https://x.test/b/'])).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
      + '  <url><loc>https://x.test/a/?p=1&#38;q=2</loc></url>\n  <url><loc>https://x.test/b/</loc></url>\n</urlset>\n',
    );
  });
});

describe('robots.txt', () => {
  it('names the sitemap and keeps the papers out, under a base too', () => {
    expect(toRobots('https://x.test/sub/sitemap.xml', 'https://x.test/sub/print/')).toBe('User-agent: *\nDisallow: /sub/print/\n\nSitemap: https://x.test/sub/sitemap.xml\n');
  });
});
