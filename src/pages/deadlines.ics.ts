import type { APIRoute } from 'astro';
import { serialiseCalendar } from '#src/exports/ics.ts';
import { province as load } from '#src/pages/_province.ts';
import { siteAddress } from '#src/pages/_siteAddress.ts';
import { deadlineCalendar } from '#src/views/deadlineCalendar.ts';

/** `/deadlines.ics`: all deadlines that have a day, for calendar programs. */
export const GET: APIRoute = async ({ site }) => {
  const file = deadlineCalendar(await load(), siteAddress(site)('/deadlines/'));
  return new Response(serialiseCalendar(file), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
