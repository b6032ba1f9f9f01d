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
  const { pages } = heldBuild() ?? {};
  const { pathname } = context.url;
  if (!pages || !pathname.endsWith('/')) return draw(context, next);
  const page = await pages.ofLater(['page', pathname], async () => {
    const response = await draw(context, next);
    return { status: response.status, headers: [...response.headers], body: await response.text() };
  });
  return new Response(page.body, { status: page.status, headers: page.headers });
});

async function draw(context: APIContext, next: () => Promise<Response>): Promise<Response> {
  const { marks, kept } = await provinceHistory();
  context.locals.marks = marks;
  context.locals.kept = kept;
  const response = await next();
  if (kept.length === 0 || !(response.headers.get('content-type') ?? '').startsWith('text/html')) return response;
  return new Response(keptOnPage(await response.text(), kept.map(({ file }) => file)), { status: response.status, headers: response.headers });
}
