import { calendarWords } from '#src/i18n/calendar.ts';
import { formatDate, formatSpan } from '#src/thai/dates.ts';
import { periodLabel, quartersOfFiscalYear } from '#src/thai/fiscalPeriod.ts';
import type { Period } from '#src/thai/period.ts';
import type { CalendarStep, CalendarView } from '#src/views/calendar.ts';
import type { GanttBar, GanttRow } from '#src/views/ganttRow.ts';
import type { YearAxis } from '#src/views/planGantt.ts';

/** The quarters over the months; the first and the last may be cut. */
function bandsOf(months: readonly Period[]): YearAxis['bands'] {
  const quarterOf = (month: Period): string => {
    const quarter = quartersOfFiscalYear(month.fiscalYear).find(({ start, end }) => start <= month.start && month.end <= end);
    return quarter ? periodLabel(quarter, 'short') : '';
  };
  return [...Map.groupBy(months, quarterOf)].map(([label, inBand]) => ({ label, span: inBand.length }));
}

/** A span of months is a bar over whole months; a bare deadline prints no beginning, so it is a point at its last day. */
function barOf({ id, when }: CalendarStep): GanttBar {
  const name = calendarWords.stepShort(id);
  if (when.from !== null) return { start: when.from, end: when.to, kind: 'plan', title: calendarWords.gantt.bar(name, formatSpan(when)) };
  return { start: when.to, end: when.to, kind: 'milestone', title: calendarWords.gantt.milestone(name, formatDate(when.to, 'short')) };
}

const rowOf = (step: CalendarStep): GanttRow => ({
  id: step.id,
  label: calendarWords.step(step.id, step.name),
  sublabel: formatSpan(step.when),
  group: step.stage,
  bars: [barOf(step)],
});

/** The steps in the order of the workbook, under their stages, drawn from the column of dates. */
export const calendarGantt = ({ steps, months }: CalendarView): YearAxis & { readonly rows: readonly GanttRow[] } => ({ months, bands: bandsOf(months), rows: steps.map(rowOf) });
