import type { APIRoute } from 'astro';
import { dueItems } from '#src/derive/deadlines.ts';
import { serialiseCalendar } from '#src/exports/ics.ts';
import { province as load } from '#src/pages/_province.ts';
import { siteAddress } from '#src/pages/_siteAddress.ts';
import { agencyCalendar, datedAgencies } from '#src/views/deadlineCalendar.ts';

export async function getStaticPaths() {
  const province = await load();
  return datedAgencies(province, dueItems(province)).map(({ slug, name }) => ({ params: { slug }, props: { name } }));
}

/** `/agencies/<slug>.ics`: what is asked of one agency, for calendar programs. */
export const GET: APIRoute = async ({ params, props, site }) => {
  const slug = params['slug'] ?? '';
  const file = agencyCalendar(await load(), { slug, name: (props as { name: string }).name }, siteAddress(site)(`/agencies/${slug}/`));
  return new Response(serialiseCalendar(file), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
