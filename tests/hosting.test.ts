import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metaPolicy, securityHeaders } from '#src/contentPolicy.ts';
import { caddySite, headersFile, nginxSite } from '#src/hostFiles.ts';
import { foldersByContent, keepForGood } from '#src/publish/namedByContent.ts';

const recipes = readFileSync('HOSTING.md', 'utf8');
const [host, root] = ['report.example.go.th', '/srv/report/current'] as const;

describe('recipes for hosts', () => {
  it('HOSTING.md carries what src/ makes, word for word', () => {
    expect(recipes).toContain(`\`\`\`nginx\n${nginxSite(host, root)}\`\`\``);
    expect(recipes).toContain(`\`\`\`caddy\n${caddySite(host, root)}\`\`\``);
    for (const [name, value] of Object.entries(securityHeaders)) expect(recipes).toContain(`  ${name}: ${value}`);
    for (const folder of foldersByContent) expect(recipes).toContain(`/${folder}/`);
    expect(recipes).toContain(`--cache-control '${keepForGood}'`);
  });

  it('each says the whole policy, and what is kept for good', () => {
    for (const text of [nginxSite(host, root), caddySite(host, root), headersFile('/')]) {
      for (const [name, value] of Object.entries(securityHeaders)) {
        expect(text).toContain(name);
        expect(text).toContain(value);
      }
      expect(text).toContain(keepForGood);
    }
  });

  it('the header is the meta tag and who may frame the site', () => {
    expect(securityHeaders['Content-Security-Policy']).toBe(`${metaPolicy}; frame-ancestors 'none'`);
  });

  it('a site under a sub-path has its headers there', () => {
    expect(headersFile('/report/').split('\n').filter((line) => line.startsWith('/'))).toEqual(['/report/*', '/report/_astro/*', '/report/charts/*', '/report/pagefind/*', '/report/photos/*']);
  });
});
