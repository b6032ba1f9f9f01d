import type { Agency } from '#src/datasets/content/agencies.ts';
import type { Letter } from '#src/datasets/content/letters.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { dueItems, dueOf } from '#src/derive/deadlines.ts';
import { agencyLetters, type AgencyLetter } from '#src/views/agencyLetters.ts';
import { agencyProjects, type AgencyProjects } from '#src/views/agencyProjects.ts';
import { agencySteps, type AgencySteps } from '#src/views/agencySteps.ts';
import { agencyTodo, type AgencyTodo } from '#src/views/agencyTodo.ts';
import { datedAgencies } from '#src/views/deadlineCalendar.ts';
import type { IndicatorCard } from '#src/views/indicatorCard.ts';
import { unfinishedOf, type IndicatorGap, type Unfinished } from '#src/views/indicatorGaps.ts';
import { glanceOf } from '#src/views/indicatorGlance.ts';
import { indicatorsOf, type Indicator } from '#src/views/lookup.ts';
import { agencyLink, letterLink, type NamedLink } from '#src/views/namedLinks.ts';

export interface AgencyIndicator {
  readonly card: IndicatorCard;
  readonly gaps: readonly IndicatorGap[];
  /** Periods that are over, and whose result was counted to an earlier day only. */
  readonly unfinished: readonly Unfinished[];
}

export interface AgencyView {
  readonly agency: Agency;
  readonly parent: NamedLink | null;
  readonly parts: readonly NamedLink[];
  readonly roles: readonly { readonly text: string; readonly letter: NamedLink | null }[];
  readonly todo: AgencyTodo;
  /** Path of its calendar of deadlines; null where none has a day. */
  readonly deadlineFile: string | null;
  readonly indicators: readonly AgencyIndicator[];
  readonly projects: readonly AgencyProjects[];
  readonly calendar: AgencySteps;
  /** Reports that others hand in to it. */
  readonly receives: readonly NamedLink[];
  readonly letters: readonly AgencyLetter[];
  /** Tables that it answers for, with the workbooks that hold them. */
  readonly datasets: readonly { readonly id: string; readonly title: string; readonly files: readonly string[] }[];
  readonly contact: Letter['contact'] | null;
  /** What search filters by: the years of its indicators and projects. */
  readonly years: readonly number[];
}

/** Indicators that name the agency as responsible, samples left out. */
export const indicatorsFor = (province: LoadedProvince, slug: string): Indicator[] =>
  indicatorsOf(province).filter(({ dataset }) => dataset.definition.agency === slug && !dataset.definition.sample);

/** Page data of `/agencies/<slug>/`. */
export function agencyView(province: LoadedProvince, agency: Agency): AgencyView {
  const { slug } = agency;
  const { agencies, letters } = province.content;
  const all = dueItems(province);
  const indicators = indicatorsFor(province, slug);
  const projects = agencyProjects(province, agency);
  return {
    agency,
    parent: agency.parent === null ? null : agencyLink(province, agency.parent),
    parts: agencies.filter((each) => each.parent === slug).map((each) => agencyLink(province, each.slug)),
    roles: agency.roles.map(({ text, letter }) => ({ text, letter: letter === null ? null : letterLink(province, letter) })),
    todo: agencyTodo(province, slug, all),
    deadlineFile: datedAgencies(province, all).find((each) => each.slug === slug)?.path ?? null,
    indicators: indicators.map((indicator) => agencyIndicator(province, indicator)),
    projects,
    calendar: agencySteps(province, slug),
    receives: receivedBy(province, slug),
    letters: agencyLetters(province, slug, dueOf(all, slug)),
    datasets: province.datasets
      .filter(({ definition }) => definition.agency === slug && !definition.sample)
      .filter(({ files }) => files.length > 0)
      .map(({ id, definition, files }) => ({ id, title: definition.title, files: files.map(({ file }) => file) })),
    contact: letters.findLast(({ contact }) => contact.unit === slug)?.contact ?? null,
    years: [...new Set([...indicators.flatMap(({ definition }) => definition.fiscalYears), ...projects.map(({ fiscalYear }) => fiscalYear)])].sort((a, b) => a - b),
  };
}

function receivedBy({ content }: LoadedProvince, slug: string): NamedLink[] {
  const { once, rules } = content.deadlines;
  return [
    ...once.filter(({ to }) => to === slug).map(({ id, title }) => ({ slug: id, name: title, path: '/deadlines/#all' })),
    ...rules.filter(({ to }) => to === slug).map(({ id, title }) => ({ slug: id, name: title, path: `/deadlines/#rule-${id}` })),
  ];
}

function agencyIndicator(province: LoadedProvince, indicator: Indicator): AgencyIndicator {
  const { card, gaps, latest } = glanceOf(province, indicator);
  return { card, gaps, unfinished: unfinishedOf({ latest }, province.referenceDate) };
}
