const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * `sitemap.xml` of absolute addresses, sorted, each once. No `lastmod`: when a page last changed is not known (the
 * as-of date of its figures is another thing), and a wrong date keeps readers from fresh figures.
 */
export function toSitemap(addresses: readonly string[]): string {
  const entries = [...new Set(addresses)].sort().map((address) => `  <url><loc>${escapeXml(address)}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
}

/** `robots.txt`: everything may be read; papers repeat what pages say. Both addresses are absolute. */
export const toRobots = (sitemap: string, papers: string): string =>
  `User-agent: *\nDisallow: ${new URL(papers).pathname}\n\nSitemap: ${sitemap}\n`;
