import type { APIRoute } from 'astro';
import { href } from '#src/components/href.ts';
import { serialiseCalendar } from '#src/exports/ics.ts';
import { province as load } from '#src/pages/_province.ts';
import { calendarFile } from '#src/views/calendarFile.ts';
import { calendarView, calendarYears } from '#src/views/calendar.ts';

export const getStaticPaths = async () => calendarYears(await load()).map((year) => ({ params: { year: String(year) } }));

/** `/calendar/<year>.ics`: what the page of the year draws, for calendar programs. */
export const GET: APIRoute = async ({ params, site }) => {
  const province = await load();
  const year = Number(params['year']);
  const view = calendarView(province, year);
  if (!view) return new Response(null, { status: 404 });
  const url = new URL(href(`/calendar/${year}/`), site).href;
  return new Response(serialiseCalendar(calendarFile(province, view, url)), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
