import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { dueItems } from '#src/derive/deadlines.ts';
import type { IndicatorCard } from '#src/views/indicatorCard.ts';
import type { IndicatorGap } from '#src/views/indicatorGaps.ts';
import { indicatorGlances } from '#src/views/indicatorGlance.ts';
import { dueRows, lateRows, type DueRow, type LateRow } from '#src/views/dueRows.ts';
import { moneyView, type MoneyView } from '#src/views/moneyBySource.ts';
import { levelView, type LevelView } from '#src/views/provinceLevel.ts';
import { sectionYears } from '#src/views/siteFrame.ts';

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

/** The first screen and the paper have room for so many. */
const mostNext = 3;

/** The site's default year where the evaluation has it, else the latest that it has. */
function homeYear(province: LoadedProvince): number {
  const years = sectionYears(province, 'evaluation');
  const preferred = province.content.site.defaultFiscalYear;
  return years.includes(preferred) ? preferred : (years.at(-1) ?? preferred);
}

/** What the first page shows; the one-page paper shows the same. */
export function homeView(province: LoadedProvince): HomeView {
  const fiscalYear = homeYear(province);
  const due = dueItems(province);
  const all = indicatorGlances(province);
  const real = all.filter(({ card }) => !card.sample);
  return {
    fiscalYear,
    level: levelView(province, fiscalYear),
    indicators: real.map(({ card }) => card),
    samples: all.filter(({ card }) => card.sample).map(({ card }) => card),
    money: moneyView(province, fiscalYear),
    next: dueRows(province, due, mostNext),
    late: lateRows(province, due),
    notReported: real.filter(({ gaps }) => gaps.length > 0),
  };
}
