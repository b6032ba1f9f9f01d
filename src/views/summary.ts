import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { gravity } from '#src/derive/standing.ts';
import { homeView, type HomeView } from '#src/views/home.ts';
import type { HeadlineFigure } from '#src/views/headlineFigure.ts';
import type { IndicatorCard } from '#src/views/indicatorCard.ts';
import { isLong, shortened } from '#src/views/longLists.ts';

/** `figure` null: a list of rows, or an indicator of which nothing is reported. */
export interface SummaryRow {
  readonly card: IndicatorCard;
  readonly figure: HeadlineFigure | null;
}

export interface SummaryView extends HomeView {
  readonly rows: readonly SummaryRow[];
  /** Indicators that the paper has no room for. */
  readonly more: number;
}

/** The paper of one page: a row for the last results of each indicator, and one for each period still open. Samples stay off paper. */
export function summaryView(province: LoadedProvince): SummaryView {
  const home = homeView(province);
  const { shown, more } = shortened(isLong(home.indicators) ? home.indicators.toSorted(byGravity) : home.indicators);
  return { ...home, rows: shown.flatMap(rowsOf), more };
}

/** From the one that asks for action first: a paper has no room for hundreds. */
const byGravity = (a: IndicatorCard, b: IndicatorCard): number => gravity.indexOf(a.overall.verdict) - gravity.indexOf(b.overall.verdict);

function rowsOf(card: IndicatorCard): SummaryRow[] {
  const figures = [...card.earlier, ...card.latest, ...card.awaited];
  return figures.length > 0 ? figures.map((figure) => ({ card, figure })) : [{ card, figure: null }];
}
