import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { DerivedNumber } from '#src/derive/achievement.ts';
import { countOf, moneyBySource, sumOfField } from '#src/derive/moneyBySource.ts';
import { overdueReports } from '#src/derive/overdueReports.ts';
import { standingOf } from '#src/derive/standing.ts';
import { upcomingDeadlines } from '#src/derive/upcomingDeadlines.ts';
import { homeWords } from '#src/i18n/home.ts';
import { formatDate } from '#src/thai/dates.ts';
import { periodLabel } from '#src/thai/fiscalPeriod.ts';
import type { IsoDate } from '#src/thai/period.ts';
import { indicatorCard, type IndicatorCard } from '#src/views/indicatorCard.ts';
import { indicatorGaps, type IndicatorGap } from '#src/views/indicatorGaps.ts';
import { agencyName, agencyPath, datasetFor, indicatorsOf, recordsFor } from '#src/views/lookup.ts';
import { levelView, type LevelView } from '#src/views/provinceLevel.ts';
import { sectionYears } from '#src/views/siteFrame.ts';

export interface Party {
  readonly name: string;
  readonly path: string | null;
}

export interface MoneyRow {
  readonly label: string;
  /** Million baht. */
  readonly total: DerivedNumber;
  readonly projects: DerivedNumber;
}

export interface MoneyView {
  readonly fiscalYear: number;
  readonly rows: readonly MoneyRow[];
  readonly sum: MoneyRow;
  readonly files: readonly string[];
  readonly asOf: IsoDate | null;
  readonly budgetPath: string | null;
}

export interface DueRow {
  readonly id: string;
  readonly title: string;
  readonly by: string;
  readonly who: readonly Party[];
}

export interface LateRow {
  readonly id: string;
  readonly title: string;
  readonly months: string;
  readonly count: number;
  readonly who: readonly Party[];
}

export interface HomeView {
  readonly fiscalYear: number;
  readonly level: LevelView | null;
  readonly indicators: readonly IndicatorCard[];
  readonly samples: readonly IndicatorCard[];
  readonly money: MoneyView | null;
  readonly next: readonly DueRow[];
  readonly late: readonly LateRow[];
  readonly notReported: readonly { readonly card: IndicatorCard; readonly gaps: readonly IndicatorGap[] }[];
}

const mostNext = 5;

/** What the first page shows; `fiscalYear` is the site's default where the evaluation has it, else the latest that it has. */
export function homeView(province: LoadedProvince): HomeView {
  const years = sectionYears(province, 'evaluation');
  const preferred = province.content.site.defaultFiscalYear;
  const fiscalYear = years.includes(preferred) ? preferred : (years.at(-1) ?? preferred);
  const all = indicatorsOf(province).map((indicator) => {
    const standing = standingOf(indicator.dataset, province.referenceDate);
    return { card: indicatorCard(province, indicator, standing), gaps: indicatorGaps(province, indicator, standing) };
  });
  const real = all.filter(({ card }) => !card.sample);
  return {
    fiscalYear,
    level: levelView(province, fiscalYear),
    indicators: real.map(({ card }) => card),
    samples: all.filter(({ card }) => card.sample).map(({ card }) => card),
    money: moneyView(province, fiscalYear),
    next: upcomingDeadlines(province).slice(0, mostNext).map((each) => ({
      id: each.id,
      title: each.title,
      by: formatDate(each.date, each.precision === 'month' ? 'month' : 'short'),
      who: parties(province, each.who),
    })),
    late: lateRows(province),
    notReported: real.filter(({ gaps }) => gaps.length > 0),
  };
}

const parties = (province: LoadedProvince, slugs: readonly string[]): Party[] => slugs.map((slug) => ({ name: agencyName(province, slug), path: agencyPath(province, slug) }));

export function lateRows(province: LoadedProvince): LateRow[] {
  return overdueReports(province).flatMap(({ rule, months }) => {
    const [first, last] = [months[0], months.at(-1)];
    if (!first || !last) return [];
    return [{ id: rule.id, title: rule.title, months: homeWords.months(periodLabel(first, 'short'), periodLabel(last, 'short')), count: months.length, who: parties(province, rule.who) }];
  });
}

const inMillions = ({ value, sources }: DerivedNumber): DerivedNumber => ({ value: value / 1e6, sources });

/** Budgets of the plan's projects by source, in million baht; null where there is no plan. */
export function moneyView(province: LoadedProvince, fiscalYear: number): MoneyView | null {
  const dataset = datasetFor(province, 'projects');
  const projects = recordsFor(province, 'projects', fiscalYear).filter((row) => !row.sample);
  if (!dataset || projects.length === 0) return null;
  const rows = moneyBySource(projects).map(({ source, total, projects: count }) => ({
    label: source === null ? homeWords.noSource : (homeWords.moneySource[source] ?? source),
    total: inMillions(total),
    projects: count,
  }));
  return {
    fiscalYear,
    rows,
    sum: { label: homeWords.total, total: inMillions(sumOfField(projects, 'budget')), projects: countOf(projects) },
    files: dataset.files.filter((file) => file.fiscalYear === fiscalYear).map(({ file }) => file),
    asOf: dataset.asOf[fiscalYear]?.date ?? null,
    budgetPath: sectionYears(province, 'budget').includes(fiscalYear) ? `/budget/${fiscalYear}/` : null,
  };
}
