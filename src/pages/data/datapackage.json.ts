import type { APIContext } from 'astro';
import { province as load } from '#src/pages/_province.ts';
import { dataFacts } from '#src/pages/data/_dataFileResponse.ts';
import { siteAddress } from '#src/pages/_siteAddress.ts';
import { dataPackage } from '#src/views/dataFiles.ts';

export const GET = async ({ site }: APIContext): Promise<Response> =>
  new Response(dataPackage(await load(), siteAddress(site), await dataFacts(site)), { headers: { 'content-type': 'application/json; charset=utf-8' } });
