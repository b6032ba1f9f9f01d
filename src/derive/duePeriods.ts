import type { DueRule } from '#src/datasets/content/deadlines.ts';
import { beToCe } from '#src/thai/era.ts';
import { fiscalYearOf, fiscalYearPeriod, monthPeriod, quartersOfFiscalYear } from '#src/thai/fiscalPeriod.ts';
import { addDays } from '#src/thai/isoDate.ts';
import type { IsoDate, Period } from '#src/thai/period.ts';

/** `2017-12` and 1 to January 2018. */
export function monthAfter(yearMonth: string, months: number): Period {
  const [year = 0, month = 1] = yearMonth.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  return monthPeriod(Math.floor(index / 12), (index % 12) + 1);
}

function monthsBetween(first: string, last: string): Period[] {
  const months: Period[] = [];
  for (let month = monthAfter(first, 0); month.id <= last; month = monthAfter(month.id, 1)) months.push(month);
  return months;
}

/**
 * The last month of a rule that states no end. Reports until the work is done go on to the end of the fiscal year in which
 * they begin, for the workbook that shows them has no month after that; a yearly duty goes on to the year of today.
 */
function openEnd({ firstMonth, every }: DueRule, today: IsoDate): string {
  const begins = fiscalYearOf(`${firstMonth}-01`);
  return `${beToCe(every === 'year' ? Math.max(begins, fiscalYearOf(today)) : begins)}-09`;
}

/** The months, quarters or fiscal years that a rule asks for: those that end between its first and its last month. */
export function periodsOfRule(rule: DueRule, today: IsoDate): Period[] {
  const months = monthsBetween(rule.firstMonth, rule.lastMonth ?? openEnd(rule, today));
  if (rule.every === 'month') return months;
  const ends = new Set(months.map(({ end }) => end));
  const years = [...new Set(months.map(({ fiscalYear }) => fiscalYear))];
  const periods = years.flatMap((year) => (rule.every === 'year' ? [fiscalYearPeriod(year)] : quartersOfFiscalYear(year)));
  return periods.filter(({ end }) => ends.has(end));
}

/**
 * "Before the 3rd of the next month" means that the 2nd is the last day (letter of 11 Oct 2560, 3.2); before the 1st, the
 * last day of the month before it. Null where no day is printed.
 */
export function lastDayOf({ due }: DueRule, period: Period): IsoDate | null {
  if (due === null) return null;
  return addDays(monthAfter(period.end.slice(0, 7), due.monthsAfter).start, due.before - 2);
}
