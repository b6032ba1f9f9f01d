import { planWords, stateWords } from '#src/i18n/plan.ts';
import { formatDate } from '#src/thai/dates.ts';
import { monthsOfFiscalYear, quartersOfFiscalYear } from '#src/thai/fiscalPeriod.ts';
import type { IsoDate, Period } from '#src/thai/period.ts';
import type { GanttBar, GanttRow } from '#src/views/ganttRow.ts';
import { stageLabel, type ProjectSummary } from '#src/views/projectSummary.ts';

export interface YearAxis {
  readonly months: readonly Period[];
  readonly bands: readonly { readonly label: string; readonly span: number }[];
}

/** October to September, under the four quarters. */
export const yearAxis = (fiscalYear: number): YearAxis => ({
  months: monthsOfFiscalYear(fiscalYear),
  bands: quartersOfFiscalYear(fiscalYear).map((_, index) => ({ label: planWords.quarter(index + 1), span: 3 })),
});

/** Filter values are parted by spaces, so a name of several words (a sample's agency) is joined. */
export const filterValue = (key: string | null): string => key?.replaceAll(/\s+/g, '_') ?? 'unstated';

/** Plan and actual bars of a project. Work without an end is drawn up to the reference date, and its title says so. */
function barsOf({ progress: { plan, actual, late } }: ProjectSummary, referenceDate: IsoDate): GanttBar[] {
  const bars: GanttBar[] = [];
  if (plan.to) {
    const kind = plan.from ? 'plan' : 'milestone';
    const overdue = late && actual.from === null;
    bars.push({ start: plan.from ?? plan.to, end: plan.to, kind, late: overdue, title: `${planWords.plan} ${stageLabel(plan) ?? ''}${overdue ? ` (${stateWords.late})` : ''}` });
  }
  const end = actual.to ?? (actual.from && actual.from <= referenceDate ? referenceDate : null);
  if (actual.from && end) {
    bars.push({ start: actual.from, end, kind: 'actual', late, title: `${planWords.actual} ${stageLabel(actual) ?? ''}${late ? ` (${stateWords.late})` : ''}` });
  }
  return bars;
}

/** One row of the schedule: its dates in words under the name, or that it has none. */
export function scheduleRow(project: ProjectSummary, referenceDate: IsoDate, group?: string): GanttRow {
  const bars = barsOf(project, referenceDate);
  const { progress } = project;
  const [plan, actual] = [stageLabel(progress.plan), stageLabel(progress.actual)];
  const dates = [plan && `${planWords.plan} ${plan}`, actual && `${planWords.actual} ${actual}`, progress.state === 'unscheduled' ? null : project.state];
  return {
    id: project.id,
    label: project.name,
    href: project.href,
    sublabel: [project.agency?.name ?? planWords.noAgency, ...dates.filter((text) => text !== null)].join(' · '),
    ...(group === undefined ? {} : { group }),
    sample: project.sample,
    bars,
    ...(bars.length === 0 ? { note: stateWords.unscheduled } : {}),
    filter: {
      agency: filterValue(project.agencyKey),
      source: filterValue(project.sourceKey),
      state: [progress.state, ...(progress.late ? ['late'] : [])].join(' '),
    },
  };
}

/** Why the chart has no line for the reference date; null when it has one. */
export function referenceNote({ months }: YearAxis, referenceDate: IsoDate): string | null {
  const [first, last] = [months[0], months.at(-1)];
  if (last && referenceDate > last.end) return planWords.ganttPastReference(formatDate(referenceDate, 'short'));
  return first && referenceDate < first.start ? planWords.ganttBeforeReference(formatDate(referenceDate, 'short')) : null;
}
