import type { MonthlyRule } from '#src/datasets/content/deadlines.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { isStated } from '#src/derive/figurePairs.ts';
import { monthPeriod } from '#src/thai/fiscalPeriod.ts';
import type { IsoDate, Period } from '#src/thai/period.ts';

export interface OverdueReport {
  readonly rule: MonthlyRule;
  /** Months past their day for which no workbook holds a figure. */
  readonly months: readonly Period[];
}

/** Monthly reports whose day is past and whose figures are in no workbook. A rule without a day is never late. */
export function overdueReports({ content, datasets, referenceDate }: LoadedProvince): OverdueReport[] {
  return content.deadlines.rules.flatMap((rule) => {
    const { due, evidence } = rule;
    if (due === null || evidence === null) return [];
    const dataset = datasets.find(({ id }) => id === evidence.dataset);
    const found = new Set((dataset?.observations ?? []).filter((each) => !each.sample && isStated(each)).map((each) => each.period.id));
    const months = monthsOf(rule, referenceDate).filter((month) => lastDay(month, due) < referenceDate && !found.has(month.id));
    return months.length > 0 ? [{ rule, months }] : [];
  });
}

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

function monthsOf(rule: MonthlyRule, referenceDate: IsoDate): Period[] {
  const first = monthNumber(rule.from);
  const last = Math.min(monthNumber(rule.to ?? referenceDate), monthNumber(referenceDate));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => monthPeriod(Math.floor((first + at) / 12), ((first + at) % 12) + 1));
}

/** `before: 3, monthsAfter: 1` means that the last day is the 2nd of the next month. */
function lastDay(month: Period, due: NonNullable<MonthlyRule['due']>): IsoDate {
  const number = monthNumber(month.id) + due.monthsAfter;
  const day = String(due.before - 1).padStart(2, '0');
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}-${day}`;
}
