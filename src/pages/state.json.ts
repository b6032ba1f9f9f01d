import { toStateFile } from '#src/exports/stateFile.ts';
import { heldBuild } from '#src/heldBuild.ts';
import { province as load } from '#src/pages/_province.ts';

/** Published with the site, so that the next publish can tell what has changed, from any machine. */
export const GET = async (): Promise<Response> => new Response(toStateFile(await load(), (await heldBuild()?.data.awaited())?.shares), { headers: { 'content-type': 'application/json; charset=utf-8' } });
