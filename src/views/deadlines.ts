import type { DueRule } from '#src/datasets/content/deadlines.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { dueItems, lateItems, nextDue, type DueItem } from '#src/derive/deadlines.ts';
import { urgency, type DueState } from '#src/derive/dueItem.ts';
import { deadlineWords } from '#src/i18n/deadlines.ts';
import { formatDate } from '#src/thai/dates.ts';
import { compareThai } from '#src/thai/text.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';
import { datedAgencies } from '#src/views/deadlineCalendar.ts';
import { dueLine, dueLines, type DueLine } from '#src/views/dueLines.ts';
import { dueMatrices, type DueMatrix } from '#src/views/dueMatrix.ts';
import { dueSpans, type DueSpan } from '#src/views/dueSpans.ts';
import { agencyName } from '#src/views/lookup.ts';
import { agencyLink, letterLink, recipientLink, type NamedLink } from '#src/views/namedLinks.ts';

/** A rule in words. */
export interface RuleView {
  readonly id: string;
  readonly title: string;
  readonly periods: string;
  readonly asWritten: string;
  /** Which day that means, or that none is printed. */
  readonly day: string;
  readonly who: readonly NamedLink[];
  readonly whoNote: string | null;
  readonly to: NamedLink;
  readonly system: string | null;
  readonly letter: NamedLink | null;
  readonly section: string;
  readonly note: string | null;
  /** Of periods that are over and in which the work must have begun; null where no workbook has a cell to look at. */
  readonly found: { readonly value: number; readonly sources: readonly CellRef[] } | null;
  /** The work may begin in any of several months. */
  readonly openStart: boolean;
}

export interface DeadlinesView {
  readonly next: readonly DueLine[];
  /** Its day has passed, and a workbook does not show it. */
  readonly late: readonly DueLine[];
  /** The same, months of one rule in one line. */
  readonly lateSpans: readonly DueSpan[];
  /** Workbooks that were looked in for what is late. */
  readonly files: readonly string[];
  readonly matrices: readonly DueMatrix[];
  readonly rules: readonly RuleView[];
  readonly dated: readonly DueSpan[];
  readonly undated: readonly DueSpan[];
  readonly agencyOptions: readonly { readonly value: string; readonly label: string }[];
  readonly states: readonly DueState[];
  /** Agencies with a calendar file of their own. */
  readonly calendars: readonly NamedLink[];
}

const monthName = (yearMonth: string): string => formatDate(`${yearMonth}-01`, 'month');

function periodsInWords({ every, firstMonth, startBy, lastMonth }: DueRule): string {
  const { rules } = deadlineWords;
  const each = rules.every[every];
  if (lastMonth !== null) return rules.range(each, monthName(firstMonth), monthName(lastMonth));
  if (every === 'year') return rules.yearly(each, monthName(firstMonth));
  return startBy === null ? rules.open(each, monthName(firstMonth)) : rules.openStart(each, monthName(firstMonth), monthName(startBy));
}

function ruleView(province: LoadedProvince, rule: DueRule, items: readonly DueItem[]): RuleView {
  const over = items.filter((item) => item.rule === rule.id && item.period !== undefined && item.period.end < province.referenceDate);
  const sources = over.flatMap(({ evidence }) => evidence);
  const empty = over.flatMap(({ missing }) => missing).length;
  return {
    id: rule.id,
    title: rule.title,
    periods: periodsInWords(rule),
    asWritten: rule.ruleAsWritten,
    day: rule.due ? deadlineWords.rules.lastDay(rule.due.before, rule.due.monthsAfter) : deadlineWords.rules.noDay,
    who: rule.who.map((slug) => agencyLink(province, slug)),
    whoNote: rule.whoNote ?? null,
    to: recipientLink(province, rule.to),
    system: rule.system ?? null,
    letter: letterLink(province, rule.letter),
    section: rule.section,
    note: rule.note ?? null,
    found: sources.length === 0 ? null : { value: sources.length - empty, sources },
    openStart: rule.startBy !== null,
  };
}

/** Slugs that the filter offers: agencies rather than the groups that they are members of. */
function agencyOptions(province: LoadedProvince, items: readonly DueItem[]): DeadlinesView['agencyOptions'] {
  return [...new Set(items.flatMap(({ parts }) => parts.map(({ agency }) => agency)))]
    .map((value) => ({ value, label: agencyName(province, value) }))
    .sort((a, b) => compareThai(a.label, b.label));
}

/** Everything `/deadlines/` shows, as it stands on the reference date. */
export function deadlinesView(province: LoadedProvince): DeadlinesView {
  const items = dueItems(province);
  const lines = items.flatMap((item) => dueLines(province, item));
  const late = lateItems(items).flatMap((item) => dueLines(province, item)).filter(({ item }) => item.state === 'late');
  return {
    next: nextDue(items, 6).map((item) => dueLine(province, item)),
    late,
    lateSpans: dueSpans(province, late),
    files: [...new Set(lateItems(items).flatMap(({ missing, files }) => [...missing.map(({ file }) => file), ...files]))].sort(),
    matrices: dueMatrices(province, items),
    rules: province.content.deadlines.rules.map((rule) => ruleView(province, rule, items)),
    dated: dueSpans(province, lines.filter(({ item }) => item.date !== null)),
    undated: dueSpans(province, lines.filter(({ item }) => item.date === null)),
    agencyOptions: agencyOptions(province, items),
    states: urgency.filter((state) => items.some((item) => item.parts.some((part) => part.state === state))),
    calendars: datedAgencies(province, items),
  };
}
