import type { APIContext } from 'astro';
import { toAtom } from '#src/exports/atomFeed.ts';
import { province as load } from '#src/pages/_province.ts';
import { siteAddress } from '#src/pages/_siteAddress.ts';
import { changesFeed } from '#src/views/changesFeed.ts';

export const GET = async ({ site }: APIContext): Promise<Response> =>
  new Response(toAtom(changesFeed(await load(), siteAddress(site))), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
