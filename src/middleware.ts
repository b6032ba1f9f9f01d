import type { APIContext } from 'astro';
import { defineMiddleware } from 'astro:middleware';
import { keptOnPage } from '#src/components/keptOnPage.ts';
import { heldBuild } from '#src/heldBuild.ts';
import type { DrawnPage } from '#src/pageDesk.ts';
import { provinceHistory } from '#src/pages/_province.ts';

/**
 * What every page must say of its figures without knowing: which were corrected, and which are of an earlier publish.
 * A page says so of the workbooks that it names; that is known only when it is drawn. A build takes a page as it was
 * drawn before where all that was looked at for it is the same.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  const { pathname } = context.url;
  const pages = pathname.endsWith('/') && !pathname.endsWith('/404/') ? heldBuild()?.pages : undefined;
  if (pages) return pages.take(pathname, () => drawPage(context, next));
  const kept = await tellHistory(context);
  const response = await next();
  if (kept.length === 0 || !(response.headers.get('content-type') ?? '').startsWith('text/html')) return response;
  return new Response(keptOnPage(await response.text(), kept), { status: response.status, headers: response.headers });
});

/** Gives the workbooks whose earlier figures are kept. */
async function tellHistory({ locals }: APIContext): Promise<string[]> {
  const { marks, kept } = await provinceHistory();
  locals.marks = marks;
  locals.kept = kept;
  return kept.map(({ file }) => file);
}

/** Stands in the page for what it is about. */
const place = '<!--main-->';

/** A page as text. What it is about is taken as it is made: in the answer, it would be turned into bytes and back, and copied on the way. */
async function drawPage(context: APIContext, next: () => Promise<Response>): Promise<DrawnPage> {
  const kept = await tellHistory(context);
  let main = '';
  context.locals.setAside = (text) => {
    main = text;
    return place;
  };
  const response = await next();
  const html = (await response.text()).replace(place, () => main);
  // Answers and what they refer to are forgotten late.
  main = '';
  context.locals.setAside = undefined;
  return { status: response.status, html: kept.length === 0 ? html : keptOnPage(html, kept) };
}
