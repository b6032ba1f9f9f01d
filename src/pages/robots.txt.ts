import type { APIContext } from 'astro';
import { toRobots } from '#src/exports/sitemap.ts';
import { siteAddress } from '#src/pages/_siteAddress.ts';

export function GET({ site }: APIContext): Response {
  const address = siteAddress(site);
  return new Response(toRobots(address('/sitemap.xml'), address('/print/')), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
