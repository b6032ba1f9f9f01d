import type { APIRoute, GetStaticPaths } from 'astro';
import { province as load } from '#src/pages/_province.ts';
import { siteTemplates } from '#src/views/siteTemplates.ts';

export const getStaticPaths = (async () =>
  (await siteTemplates(await load())).map(({ file, bytes }) => ({ params: { workbook: file.replace(/\.xlsx$/, '') }, props: { bytes } }))) satisfies GetStaticPaths;

/** A blank workbook, as `npm run templates` writes it. */
export const GET: APIRoute<{ bytes: Uint8Array }> = ({ props }) =>
  new Response(new Uint8Array(props.bytes), { headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } });
