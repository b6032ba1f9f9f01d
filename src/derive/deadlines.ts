import type { MonthlyRule, OnceDeadline } from '#src/datasets/content/deadlines.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { byDueDate, type DueItem } from '#src/derive/dueItem.ts';
import { isReported, reportCells } from '#src/derive/reportEvidence.ts';
import { begunIn, startOfReport } from '#src/derive/reportStart.ts';
import { deadlineTitles } from '#src/i18n/deadlines.ts';
import { beToCe } from '#src/thai/era.ts';
import { monthPeriod, periodLabel } from '#src/thai/fiscalPeriod.ts';
import { daysBetween } from '#src/thai/isoDate.ts';
import type { IsoDate, Period } from '#src/thai/period.ts';

export { lateItems, nextDue, type DueItem, type DueState } from '#src/derive/dueItem.ts';

/** `2017-12` and 1 to January 2018. */
function monthAfter(yearMonth: string, months: number): Period {
  const [year = 0, month = 1] = yearMonth.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  return monthPeriod(Math.floor(index / 12), (index % 12) + 1);
}

/**
 * The months that a rule asks for. A rule without an end (until the work is done) goes on to the end of the fiscal
 * year in which it begins: the workbook that shows its reports has no month after that.
 */
export function monthsOfRule(rule: MonthlyRule): Period[] {
  const first = monthAfter(rule.firstMonth, 0);
  const last = rule.lastMonth ?? `${beToCe(first.fiscalYear)}-09`;
  const months: Period[] = [];
  for (let month = first; month.id <= last; month = monthAfter(month.id, 1)) months.push(month);
  return months;
}

/** Before the 3rd of the next month means the 2nd is the last day (letter 11 Oct 2560, 3.2). Null where no day is printed. */
function lastDay(rule: MonthlyRule, month: Period): IsoDate | null {
  if (rule.due === null) return null;
  const { before, monthsAfter } = rule.due;
  return `${monthAfter(month.id, monthsAfter).id}-${String(before - 1).padStart(2, '0')}`;
}

/** What a once-only deadline and a rule tell in the same words. */
function parties({ who, whoNote, to, letter, section, note }: OnceDeadline | MonthlyRule) {
  return { who, to, letter, section, ...(whoNote === undefined ? {} : { whoNote }), ...(note === undefined ? {} : { note }) };
}

function onceItem(deadline: OnceDeadline, today: IsoDate): DueItem {
  const { id, title, date, dateAsWritten, precision } = deadline;
  return { id, title, ...parties(deadline), date, dateAsWritten, precision, state: date < today ? 'past' : 'upcoming', evidence: [], missing: [] };
}

function ruleItem(rule: MonthlyRule, month: Period, province: LoadedProvince): DueItem {
  const { datasets, referenceDate: today } = province;
  const date = lastDay(rule, month);
  const dataset = rule.evidence ? datasets.find(({ id }) => id === rule.evidence?.dataset) : undefined;
  const cells = reportCells(dataset, rule.evidence?.items ?? [], month.id).map((cell) => ({ source: cell.source, found: isReported(cell), begun: begunIn(month, startOfReport(province, rule, cell)) }));
  // Nothing is asked of work that may not have begun; the reporting grid counts by the same rule.
  const asked = cells.filter(({ found, begun }) => found || begun === 'begun');
  const evidence = asked.map(({ source }) => source);
  const missing = asked.filter(({ found }) => !found).map(({ source }) => source);
  const unsure = cells.some(({ found, begun }) => !found && begun === 'start-unknown');
  const base = {
    id: `${rule.id}-${month.id}`,
    title: deadlineTitles.ofMonth(rule.title, periodLabel(month, 'long')),
    ...parties(rule),
    date,
    dateAsWritten: rule.ruleAsWritten,
    precision: date === null ? null : ('day' as const),
    rule: rule.id,
    month,
    evidence,
    missing,
  };
  if (evidence.length > 0 && missing.length === 0 && !unsure) return { ...base, state: 'reported' };
  if (date === null) return { ...base, state: 'no-day' };
  if (date >= today) return { ...base, state: 'upcoming' };
  // Without a cell to look at nobody can say that it was not reported.
  return evidence.length === 0 ? { ...base, state: 'past' } : { ...base, state: 'late', daysLate: daysBetween(date, today) };
}

/**
 * Every deadline of content/deadlines.yaml as it stands on the reference date, by date: each once-only one, and one
 * item a month of each monthly rule.
 */
export function dueItems(province: LoadedProvince): DueItem[] {
  const { once, rules } = province.content.deadlines;
  return [
    ...once.map((deadline) => onceItem(deadline, province.referenceDate)),
    ...rules.flatMap((rule) => monthsOfRule(rule).map((month) => ruleItem(rule, month, province))),
  ].sort(byDueDate);
}
