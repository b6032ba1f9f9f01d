import type { APIContext } from 'astro';
import { toStateFile } from '#src/exports/stateFile.ts';
import { heldBuild } from '#src/heldBuild.ts';
import { province as load } from '#src/pages/_province.ts';

/** Published with the site, so that the next publish can tell what has changed, from any machine. */
export const GET = async ({ url }: APIContext): Promise<Response> => {
  const build = heldBuild();
  const bytes = toStateFile(await load(), (await build?.data.awaited())?.shares);
  // Of a large province they are many: an answer would copy them again and again.
  build?.pages.put(url.pathname, bytes);
  return new Response(build ? null : bytes, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
