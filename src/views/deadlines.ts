import type { MonthlyRule } from '#src/datasets/content/deadlines.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { dueItems, lateItems, nextDue, type DueItem } from '#src/derive/deadlines.ts';
import { deadlineWords } from '#src/i18n/deadlines.ts';
import { formatDate } from '#src/thai/dates.ts';
import { compareThai } from '#src/thai/text.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';
import { dueLine, type DueLine } from '#src/views/dueLines.ts';
import { agencyName } from '#src/views/lookup.ts';
import { agencyLink, letterLink, type NamedLink } from '#src/views/namedLinks.ts';

/** How an agency (or a group of them, as the letter names it) stands. Counts of late ones name the empty cells. */
export interface AgencyDue {
  readonly agency: NamedLink;
  readonly late: { readonly value: number; readonly sources: readonly CellRef[] };
  readonly past: number;
  readonly noDay: number;
  readonly next: DueLine | null;
}

/** A monthly rule in words. */
export interface RuleView {
  readonly id: string;
  readonly title: string;
  readonly months: string;
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
  /** Of months that are over and in which the work must have begun; null where no workbook has a cell to look at. */
  readonly found: { readonly value: number; readonly sources: readonly CellRef[] } | null;
  /** The work may begin in any of several months. */
  readonly openStart: boolean;
}

export interface DeadlinesView {
  readonly next: readonly DueLine[];
  readonly late: readonly DueLine[];
  readonly byAgency: readonly AgencyDue[];
  readonly rules: readonly RuleView[];
  readonly dated: readonly DueLine[];
  readonly undated: readonly DueLine[];
  readonly agencyOptions: readonly { readonly value: string; readonly label: string }[];
  readonly states: readonly DueItem['state'][];
  /** Workbooks whose empty cells show what is late. */
  readonly files: readonly string[];
}

function byAgency(province: LoadedProvince, items: readonly DueItem[]): AgencyDue[] {
  return [...new Set(items.flatMap(({ who }) => who))].map((slug) => {
    const own = items.filter(({ who }) => who.includes(slug));
    const late = lateItems(own);
    const next = nextDue(own, 1)[0];
    return {
      agency: agencyLink(province, slug),
      late: { value: late.length, sources: late.flatMap(({ missing }) => missing) },
      past: own.filter(({ state }) => state === 'past').length,
      noDay: own.filter(({ state }) => state === 'no-day').length,
      next: next ? dueLine(province, next) : null,
    };
  }).sort((a, b) => b.late.value - a.late.value || compareThai(a.agency.name, b.agency.name));
}

const monthName = (yearMonth: string): string => formatDate(`${yearMonth}-01`, 'month');

function monthsInWords({ firstMonth, startBy, lastMonth }: MonthlyRule): string {
  const { rules } = deadlineWords;
  if (lastMonth !== null) return rules.range(monthName(firstMonth), monthName(lastMonth));
  return startBy === null ? rules.open(monthName(firstMonth)) : rules.openStart(monthName(firstMonth), monthName(startBy));
}

function ruleView(province: LoadedProvince, rule: MonthlyRule, items: readonly DueItem[]): RuleView {
  const over = items.filter((item) => item.rule === rule.id && item.month !== undefined && item.month.end < province.referenceDate);
  const sources = over.flatMap(({ evidence }) => evidence);
  const empty = over.flatMap(({ missing }) => missing).length;
  return {
    id: rule.id,
    title: rule.title,
    months: monthsInWords(rule),
    asWritten: rule.ruleAsWritten,
    day: rule.due ? deadlineWords.rules.lastDay(rule.due.before, rule.due.monthsAfter) : deadlineWords.rules.noDay,
    who: rule.who.map((slug) => agencyLink(province, slug)),
    whoNote: rule.whoNote ?? null,
    to: agencyLink(province, rule.to),
    system: rule.system ?? null,
    letter: letterLink(province, rule.letter),
    section: rule.section,
    note: rule.note ?? null,
    found: sources.length === 0 ? null : { value: sources.length - empty, sources },
    openStart: rule.startBy !== null,
  };
}

/** Slugs that the filter offers: agencies rather than the groups that they are members of. */
function agencyOptions(province: LoadedProvince, lines: readonly DueLine[]): DeadlinesView['agencyOptions'] {
  const groups = new Set(province.content.collectives.filter(({ members }) => members.length > 0).map(({ slug }) => slug));
  return [...new Set(lines.flatMap(({ members }) => members))]
    .filter((slug) => !groups.has(slug))
    .map((value) => ({ value, label: agencyName(province, value) }))
    .sort((a, b) => compareThai(a.label, b.label));
}

/** Everything `/deadlines/` shows, as it stands on the reference date. */
export function deadlinesView(province: LoadedProvince): DeadlinesView {
  const items = dueItems(province);
  const lines = items.map((item) => dueLine(province, item));
  const inOrder = (chosen: readonly DueItem[]): DueLine[] => chosen.map((item) => dueLine(province, item));
  return {
    next: inOrder(nextDue(items, 6)),
    late: inOrder(lateItems(items)),
    byAgency: byAgency(province, items),
    rules: province.content.deadlines.rules.map((rule) => ruleView(province, rule, items)),
    dated: lines.filter(({ item }) => item.date !== null),
    undated: lines.filter(({ item }) => item.date === null),
    agencyOptions: agencyOptions(province, lines),
    states: [...new Set(items.map(({ state }) => state))],
    files: [...new Set(lateItems(items).flatMap(({ missing }) => missing.map(({ file }) => file)))].sort(),
  };
}
