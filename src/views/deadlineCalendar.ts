import type { Agency } from '#src/datasets/content/agencies.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { dueItems, dueOf, type DueItem } from '#src/derive/deadlines.ts';
import type { CalendarEvent, CalendarFile } from '#src/exports/ics.ts';
import { deadlineCalendarWords as words, dueStateSentences } from '#src/i18n/deadlines.ts';
import { formatDate } from '#src/thai/dates.ts';
import { daysBetween } from '#src/thai/isoDate.ts';
import { compareThai } from '#src/thai/text.ts';
import { uidDomain } from '#src/views/calendarFile.ts';
import { agencyName } from '#src/views/lookup.ts';
import { letterLink, recipientLink, type NamedLink } from '#src/views/namedLinks.ts';

/** Agencies with a page, and with a deadline that has a day: those that have a calendar file, `/agencies/<slug>.ics`. */
export function datedAgencies(province: LoadedProvince, items: readonly DueItem[]): NamedLink[] {
  const dated = new Set(items.filter(({ date }) => date !== null).flatMap(({ parts }) => parts.map(({ agency }) => agency)));
  return province.content.agencies
    .filter(({ slug }) => dated.has(slug))
    .map(({ slug, name }) => ({ slug, name, path: `/agencies/${slug}.ics` }))
    .sort((a, b) => compareThai(a.name, b.name));
}

/** A deadline as an event of its last day. What was handed in long ago stays, so that a subscriber's past does not change. */
function eventOf(province: LoadedProvince, item: DueItem, url: string): CalendarEvent[] {
  const { id, title, date, dateAsWritten, who, to, letter, section, state, note } = item;
  if (date === null) return [];
  const { referenceDate } = province;
  const source = letterLink(province, letter);
  const lines = [
    words.who(who.map((slug) => agencyName(province, slug)).join(words.join)),
    words.to(recipientLink(province, to).name),
    ...(dateAsWritten === null ? [] : [words.asWritten(dateAsWritten)]),
    ...(source === null ? [] : [words.letter(source.name, section ?? '')]),
    words.state(dueStateSentences[state](Math.abs(daysBetween(referenceDate, date))), formatDate(referenceDate, 'short')),
    ...(note === undefined ? [] : [note]),
    url,
  ];
  return [{ uid: `due-${id}@${uidDomain(province)}.sakhon-report`, start: date, end: date, summary: words.summary(title), description: lines.join('\n'), url }];
}

const fileOf = (province: LoadedProvince, name: string, items: readonly DueItem[], url: string): CalendarFile => ({
  name,
  description: words.description,
  productId: words.product,
  stamp: province.referenceDate,
  refresh: true,
  events: items.flatMap((item) => eventOf(province, item, url)),
});

/** `/deadlines.ics`: every deadline with a day, for calendar programs to subscribe to. `url`: the whole address of the page of deadlines. */
export const deadlineCalendar = (province: LoadedProvince, url: string): CalendarFile => fileOf(province, words.name(province.content.province.name), dueItems(province), url);

/** `/agencies/<slug>.ics`: those that are asked of one agency, each as it stands for that agency. */
export const agencyCalendar = (province: LoadedProvince, { slug, name }: Pick<Agency, 'slug' | 'name'>, url: string): CalendarFile => fileOf(province, words.nameOf(name), dueOf(dueItems(province), slug), url);
