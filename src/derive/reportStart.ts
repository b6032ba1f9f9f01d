import type { DueRule } from '#src/datasets/content/deadlines.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Observation } from '#src/datasets/model.ts';
import { monthAfter } from '#src/derive/duePeriods.ts';
import type { DateSpan, Period } from '#src/thai/period.ts';

/** When the work begins that a monthly report is about; a span of months means any of them. Null = stated nowhere. */
export type WorkStart = Pick<DateSpan, 'from' | 'to'> | null;

/** Whether work has begun in a month. Of a span, only its last month is sure: before it nobody can say. */
export type Begun = 'begun' | 'before-start' | 'start-unknown' | 'no-start';

export function begunIn(month: Period, start: WorkStart): Begun {
  if (start === null) return 'no-start';
  if (start.from !== null && month.end < start.from) return 'before-start';
  return month.end < start.to ? 'start-unknown' : 'begun';
}

/** The start of the work that a report's cell is about: its activity's own in the workbook, else the rule's. */
export function startOfReport({ datasets }: LoadedProvince, rule: DueRule, cell: Observation): WorkStart {
  const names = Object.values(cell.dimensions);
  const activities = datasets.find(({ definition }) => definition.profile === 'activities')?.records.filter(({ sample }) => !sample) ?? [];
  const activity = activities.find(({ id, fiscalYear }) => names.includes(id) && fiscalYear === cell.period.fiscalYear);
  if (activity) {
    const start = activity.fields.start?.value;
    return typeof start === 'object' && start !== null && 'to' in start ? start : null;
  }
  const first = monthAfter(rule.firstMonth, 0);
  return { from: first.start, to: (rule.startBy === null ? first : monthAfter(rule.startBy, 0)).end };
}
