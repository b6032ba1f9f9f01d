import type { APIContext } from 'astro';
import { toStateFile } from '#src/exports/stateFile.ts';
import { heldBuild } from '#src/heldBuild.ts';
import { largeAnswer } from '#src/pages/_largeAnswer.ts';
import { province as load } from '#src/pages/_province.ts';

/** Published with the site, so that the next publish can tell what has changed, from any machine. */
export const GET = async ({ url }: APIContext): Promise<Response> =>
  largeAnswer(url, toStateFile(await load(), (await heldBuild()?.data.awaited())?.shares), 'application/json; charset=utf-8');
