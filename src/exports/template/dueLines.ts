import type { Deadlines } from '#src/datasets/content/deadlines.ts';
import { templateWords } from '#src/i18n/templates.ts';
import { formatDate } from '#src/thai/dates.ts';
import { fiscalYearOf, fiscalYearPeriod } from '#src/thai/fiscalPeriod.ts';

/** By when a dataset is to be reported in a fiscal year, as the letters have it. Deadlines of other years are not guessed on. */
export function dueLines(deadlines: Deadlines, dataset: string, fiscalYear: number): string[] {
  const { start, end } = fiscalYearPeriod(fiscalYear);
  const once = deadlines.once.filter((each) => each.indicator === dataset && fiscalYearOf(each.date) === fiscalYear);
  const rules = deadlines.rules.filter((each) => each.evidence?.dataset === dataset && each.firstMonth <= end.slice(0, 7) && (each.lastMonth === null || each.lastMonth >= start.slice(0, 7)));
  return [
    ...once.map((each) => templateWords.guide.dueOn(each.title, formatDate(each.date, each.precision === 'month' ? 'month' : 'long'))),
    ...rules.map((each) => `${each.title}: ${each.ruleAsWritten}`),
  ];
}
