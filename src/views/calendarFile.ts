import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { CalendarEvent, CalendarFile } from '#src/exports/ics.ts';
import { calendarWords } from '#src/i18n/calendar.ts';
import type { CalendarStep, CalendarView } from '#src/views/calendar.ts';

const words = calendarWords.ics;

/** The part of an UID that tells provinces apart: ASCII, and the same wherever the site is published. */
export const uidDomain = ({ content: { province } }: LoadedProvince): string => (province.nameEn ?? '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'province';

function eventOf(step: CalendarStep, domain: string, url: string): CalendarEvent {
  const { id, fiscalYear, name, when, agencies, stage, note } = step;
  const lines = [
    words.stage(stage),
    words.when(when.asWritten),
    ...(when.from === null ? [words.deadline] : []),
    ...(agencies.length > 0 ? [words.who(agencies.map((each) => each.name).join(words.join))] : []),
    ...(note === null ? [] : [note]),
  ];
  return {
    uid: `calendar-${fiscalYear}-step-${id}@${domain}.sakhon-report`,
    start: when.from ?? when.to,
    end: when.to,
    summary: calendarWords.step(id, name),
    description: lines.join('\n'),
    url,
    categories: [stage],
  };
}

/** The steps of a calendar year as events of whole days. `url`: the whole address of the calendar's page. */
export const calendarFile = (province: LoadedProvince, view: CalendarView, url: string): CalendarFile => ({
  name: words.name(view.title, province.content.province.name),
  description: view.datasetTitle,
  productId: words.product,
  stamp: province.referenceDate,
  events: view.steps.map((step) => eventOf(step, uidDomain(province), url)),
});
