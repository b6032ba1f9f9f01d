import type { APIContext } from 'astro';
import { toSitemap } from '#src/exports/sitemap.ts';
import { province as load } from '#src/pages/_province.ts';
import { siteAddress } from '#src/pages/_siteAddress.ts';
import { listedPaths } from '#src/views/sitePaths.ts';

export const GET = async ({ site }: APIContext): Promise<Response> =>
  new Response(toSitemap(listedPaths(await load()).map(siteAddress(site))), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
