import type { APIContext } from 'astro';
import { province as load } from '#src/pages/_province.ts';
import { dataFacts } from '#src/pages/data/_dataFileResponse.ts';
import { largeAnswer } from '#src/pages/_largeAnswer.ts';
import { siteAddress } from '#src/pages/_siteAddress.ts';
import { dataPackage } from '#src/views/dataFiles.ts';

export const GET = async ({ url, site }: APIContext): Promise<Response> =>
  largeAnswer(url, Buffer.from(dataPackage(await load(), siteAddress(site), await dataFacts(site))), 'application/json; charset=utf-8');
