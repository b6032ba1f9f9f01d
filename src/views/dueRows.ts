import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { DerivedNumber } from '#src/derive/achievement.ts';
import { lateItems, nextDue, type DueItem } from '#src/derive/deadlines.ts';
import { homeWords } from '#src/i18n/home.ts';
import { formatDate } from '#src/thai/dates.ts';
import { periodLabel } from '#src/thai/fiscalPeriod.ts';
import { agencyLink, type NamedLink } from '#src/views/namedLinks.ts';

export interface DueRow {
  readonly id: string;
  readonly title: string;
  readonly by: string;
  readonly who: readonly NamedLink[];
}

export interface LateRow {
  readonly id: string;
  readonly title: string;
  /** `ต.ค. 60 ถึง ก.พ. 61`; empty for what comes once. */
  readonly months: string;
  /** Months without a figure, told by their empty cells. */
  readonly count: DerivedNumber;
  readonly who: readonly NamedLink[];
  /** Of how many agencies, where the workbook tells them apart. */
  readonly agencies: { readonly late: number; readonly of: number } | null;
}

/** The next deadlines, the nearest first. */
export const dueRows = (province: LoadedProvince, due: readonly DueItem[], most: number): DueRow[] =>
  nextDue(due, most).flatMap(({ id, title, date, precision, who }) =>
    date === null ? [] : [{ id, title, by: formatDate(date, precision === 'month' ? 'month' : 'short'), who: who.map((slug) => agencyLink(province, slug)) }]);

/** Late months of one monthly rule stand in one row, from the first to the last. */
export function lateRows(province: LoadedProvince, due: readonly DueItem[]): LateRow[] {
  return [...Map.groupBy(lateItems(due), ({ rule, id }) => rule ?? id)].flatMap(([id, items]) => {
    const [first, last] = [items[0], items.at(-1)];
    if (!first || !last) return [];
    const months = first.period && last.period ? homeWords.months(periodLabel(first.period, 'short'), periodLabel(last.period, 'short')) : '';
    const title = province.content.deadlines.rules.find((each) => each.id === id)?.title ?? first.title;
    const count = { value: items.length, sources: items.flatMap(({ missing }) => missing) };
    const late = last.parts.filter(({ state }) => state === 'late').length;
    const agencies = last.parts.length > 1 ? { late, of: last.parts.length } : null;
    return [{ id, title, months, count, who: first.who.map((slug) => agencyLink(province, slug)), agencies }];
  });
}
