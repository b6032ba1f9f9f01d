import type { APIContext } from 'astro';
import { defineMiddleware } from 'astro:middleware';
import { keptOnPage } from '#src/components/keptOnPage.ts';
import { heldBuild } from '#src/heldBuild.ts';
import { provinceHistory } from '#src/pages/_province.ts';

/**
 * What every page must say of its figures without knowing: which were corrected, and which are of an earlier publish.
 * A page says so of the workbooks that it names; that is known only when it is drawn. A build takes a page as it was
 * drawn before where all that was looked at for it is the same.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  const { pathname } = context.url;
  const pages = pathname.endsWith('/') && !pathname.endsWith('/404/') ? heldBuild()?.pages : undefined;
  return pages ? pages.take(pathname, () => draw(context, next)) : draw(context, next);
});

async function draw(context: APIContext, next: () => Promise<Response>): Promise<Response> {
  const { marks, kept } = await provinceHistory();
  context.locals.marks = marks;
  context.locals.kept = kept;
  const response = await next();
  if (kept.length === 0 || !(response.headers.get('content-type') ?? '').startsWith('text/html')) return response;
  return new Response(keptOnPage(await response.text(), kept.map(({ file }) => file)), { status: response.status, headers: response.headers });
}
