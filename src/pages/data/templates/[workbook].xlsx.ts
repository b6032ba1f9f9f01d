import type { APIContext } from 'astro';
import { makeTemplate } from '#src/exports/template/makeTemplates.ts';
import { heldBuild } from '#src/heldBuild.ts';
import { province as load } from '#src/pages/_province.ts';
import { siteTemplateFacts, siteWorkbooks } from '#src/views/siteTemplates.ts';

/** Every workbook, while one works on the site; a build has written the templates itself. */
export const getStaticPaths = async (): Promise<{ params: { workbook: string } }[]> =>
  (heldBuild() ? [] : siteWorkbooks(await load()).map(([workbook]) => ({ params: { workbook } })));

/** A blank workbook, as `npm run templates` writes it. */
export const GET = async ({ params }: APIContext): Promise<Response> => {
  const province = await load();
  const [workbook, definitions] = siteWorkbooks(province).find(([name]) => name === params.workbook) ?? [];
  if (workbook === undefined || !definitions) return new Response(null, { status: 404 });
  const { bytes } = makeTemplate(workbook, definitions, siteTemplateFacts(province));
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } });
};
