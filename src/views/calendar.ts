import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { RecordRow } from '#src/datasets/model.ts';
import { monthsOfSteps, nowAndNext, stepState, type StepState } from '#src/derive/calendarSteps.ts';
import { dueItems } from '#src/derive/deadlines.ts';
import { calendarWords } from '#src/i18n/calendar.ts';
import { ceToBe } from '#src/thai/era.ts';
import type { DateSpan, IsoDate, Period } from '#src/thai/period.ts';
import { tableSource, type TableSource } from '#src/views/activities.ts';
import { datasetFor, listField, officialRecords, spanField, textField } from '#src/views/lookup.ts';
import { participantOptions, participantsOf } from '#src/views/participants.ts';
import { agencyLink, letterLinks, type NamedLink } from '#src/views/namedLinks.ts';

export interface CalendarStep {
  readonly id: string;
  readonly fiscalYear: number;
  readonly stage: string;
  readonly name: string;
  readonly when: DateSpan;
  readonly state: StepState;
  readonly agencies: readonly NamedLink[];
  /** Slugs that the filter finds it by. */
  readonly who: readonly string[];
  /** The printed words, where the name is a corrected reading. */
  readonly asWritten: string | null;
  readonly note: string | null;
}

export interface CalendarResolution {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly text: string;
  readonly agencies: readonly NamedLink[];
  readonly who: readonly string[];
  readonly due: DateSpan | null;
  readonly note: string | null;
}

export interface CalendarView {
  readonly year: number;
  readonly title: string;
  readonly datasetTitle: string;
  readonly description: string | null;
  readonly planYears: readonly number[];
  readonly asOf: IsoDate | null;
  readonly letters: readonly NamedLink[];
  readonly steps: readonly CalendarStep[];
  readonly months: readonly Period[];
  /** What ended last before the reference date, what goes on, what comes. */
  readonly last: readonly CalendarStep[];
  readonly now: readonly CalendarStep[];
  readonly next: readonly CalendarStep[];
  readonly deadlines: readonly CalendarStep[];
  readonly resolutions: readonly CalendarResolution[];
  /** Those whom a step or resolution names, for the filter. */
  readonly participants: readonly { readonly value: string; readonly label: string }[];
  /** How the sources differ among themselves and what we keep to, as the content tells it. */
  readonly notes: readonly string[];
  readonly source: TableSource;
  readonly resolutionSource: TableSource | null;
}

const yearOf = (date: IsoDate): number => ceToBe(Number(date.slice(0, 4)));
/** A step belongs to every calendar year (Buddhist era) that it touches. */
const touches = (when: DateSpan, year: number): boolean => yearOf(when.from ?? when.to) <= year && year <= yearOf(when.to);

function stepOf(province: LoadedProvince, row: RecordRow, when: DateSpan): CalendarStep {
  const stage = textField(row, 'stage') ?? '';
  const no = row.fields['stageNo']?.value;
  return {
    id: row.id,
    fiscalYear: row.fiscalYear,
    stage: typeof no === 'number' ? calendarWords.stage(String(no), stage) : stage,
    name: textField(row, 'name') ?? row.id,
    when,
    state: stepState(when, province.referenceDate),
    agencies: listField(row, 'agencies').map((slug) => agencyLink(province, slug)),
    who: participantsOf(province, row),
    asWritten: textField(row, 'asWritten'),
    note: textField(row, 'note'),
  };
}

const resolutionOf = (province: LoadedProvince, row: RecordRow, letters: readonly string[]): CalendarResolution => ({
  id: row.id,
  name: textField(row, 'name') ?? row.id,
  kind: textField(row, 'kind'),
  text: textField(row, 'resolution') ?? '',
  agencies: listField(row, 'agencies').map((slug) => agencyLink(province, slug)),
  who: participantsOf(province, row),
  due: spanField(row, 'due'),
  note: textField(row, 'note') ?? deadlineNote(province, row, letters),
});

function stepsOf(province: LoadedProvince, year: number): CalendarStep[] {
  return officialRecords(province, 'calendar').flatMap((row) => {
    const when = spanField(row, 'when');
    return when && touches(when, year) ? [stepOf(province, row, when)] : [];
  });
}

/** Calendar years (Buddhist era) in which a step ends, each with a page and an iCalendar file of its own. */
export function calendarYears(province: LoadedProvince): number[] {
  const years = officialRecords(province, 'calendar').flatMap((row) => spanField(row, 'when')?.to ?? []).map(yearOf);
  return [...new Set(years)].sort((a, b) => a - b);
}

/** What is remarked on the deadline that a resolution sets: the same letter, day and sender. */
function deadlineNote(province: LoadedProvince, row: RecordRow, letters: readonly string[]): string | null {
  const due = spanField(row, 'due');
  const who = listField(row, 'agencies');
  return province.content.deadlines.once.find((each) => letters.includes(each.letter) && each.date === due?.to && each.who.some((slug) => who.includes(slug)))?.note ?? null;
}

/** Notes of the dataset, and of deadlines that the same letter sets. */
function notesOf(province: LoadedProvince, letters: readonly string[], own: readonly string[]): string[] {
  return [...new Set([...own, ...dueItems(province).filter(({ letter }) => letters.includes(letter)).flatMap(({ note }) => note ?? [])])];
}

/** Everything `/calendar/<year>/` shows; null when no step falls in that calendar year. */
export function calendarView(province: LoadedProvince, year: number): CalendarView | null {
  const dataset = datasetFor(province, 'calendar');
  const steps = stepsOf(province, year);
  if (!dataset || steps.length === 0) return null;
  const { definition } = dataset;
  const planYears = [...new Set(steps.map(({ fiscalYear }) => fiscalYear))];
  const resolutions = datasetFor(province, 'resolutions');
  const planYear = planYears[0] ?? 0;
  return {
    year,
    title: calendarWords.title(year),
    datasetTitle: definition.title,
    description: definition.description ?? null,
    planYears,
    asOf: dataset.asOf[planYear]?.date ?? null,
    letters: letterLinks(province, definition.letters),
    steps,
    months: monthsOfSteps(steps),
    ...nowAndNext(steps, province.referenceDate),
    resolutions: officialRecords(province, 'resolutions').filter((row) => planYears.includes(row.fiscalYear)).map((row) => resolutionOf(province, row, definition.letters)),
    participants: participantOptions(province, planYears),
    notes: notesOf(province, definition.letters, definition.notes),
    source: tableSource(dataset, planYear),
    resolutionSource: resolutions ? tableSource(resolutions, planYear) : null,
  };
}
