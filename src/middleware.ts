import { defineMiddleware } from 'astro:middleware';
import { keptOnPage } from '#src/components/keptOnPage.ts';
import { provinceHistory } from '#src/pages/_province.ts';

/**
 * What every page must say of its figures without knowing: which were corrected, and which are of an earlier publish.
 * A page says so of the workbooks that it names; that is known only when it is drawn.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  const { marks, kept } = await provinceHistory();
  context.locals.marks = marks;
  context.locals.kept = kept;
  const response = await next();
  if (kept.length === 0 || !(response.headers.get('content-type') ?? '').startsWith('text/html')) return response;
  return new Response(keptOnPage(await response.text(), kept.map(({ file }) => file)), { status: response.status, headers: response.headers });
});
