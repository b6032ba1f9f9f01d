import type { ChartSpec } from '#src/charts/spec.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { SeriesDefinition } from '#src/datasets/definition.ts';
import type { DerivedNumber } from '#src/derive/achievement.ts';
import { countRows } from '#src/derive/countRows.ts';
import { isStated } from '#src/derive/figurePairs.ts';
import { standingOf, type JudgedPair, type Standing } from '#src/derive/standing.ts';
import type { Judgement } from '#src/derive/verdict.ts';
import { reasonWords, rowReasonWords } from '#src/i18n/indicators.ts';
import type { IsoDate } from '#src/thai/period.ts';
import { figureMaker, type HeadlineFigure } from '#src/views/headlineFigure.ts';
import { sparkChart } from '#src/views/indicatorChart.ts';
import { indicatorGaps, type IndicatorGap } from '#src/views/indicatorGaps.ts';
import { agencyName, type Indicator } from '#src/views/lookup.ts';
import { moneyCard } from '#src/views/moneyCard.ts';
import { targetReasons } from '#src/views/targetReason.ts';
import { usualBasis, verdictBasis, type VerdictBasis } from '#src/views/verdictBasis.ts';

/** An indicator at a glance: for the overview, the list, the evaluation page and the paper. */
export interface IndicatorCard {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly sample: boolean;
  readonly component: number | null;
  readonly mandatory: boolean;
  readonly fiscalYears: readonly number[];
  readonly agency: string | null;
  readonly latest: readonly HeadlineFigure[];
  /** The result before the latest, for rounds and years. */
  readonly earlier: readonly HeadlineFigure[];
  /** Later periods without a result, at most the first two. */
  readonly awaited: readonly HeadlineFigure[];
  /** For lists of rows: how many there are, and what one is called; for payments: their sum, and its unit. */
  readonly rows: { readonly count: DerivedNumber; readonly itemTitle: string | null } | null;
  readonly overall: Judgement;
  readonly basis: VerdictBasis;
  readonly reason: string | null;
  /** Of an indicator without any result: who supplies it, and by when. */
  readonly gap: IndicatorGap | null;
  readonly asOf: IsoDate | null;
  readonly files: readonly string[];
  readonly spark: ChartSpec | null;
}

const mostAwaited = 2;

export function indicatorCard(province: LoadedProvince, indicator: Indicator, standing: Standing = standingOf(indicator.dataset, province.referenceDate)): IndicatorCard {
  const { dataset, definition } = indicator;
  const whole = dataset.definition;
  const series = whole.kind === 'series' ? whole : null;
  const basis = series ? verdictBasis(series) : usualBasis;
  const official = dataset.records.filter((row) => whole.sample || !row.sample);
  const figure = series && figureMaker(series, standing.pairs, targetReasons(province, dataset.id));
  const latest = figure ? standing.latest.map(figure) : [];
  // Of many places the next periods would fill the card; the page has them.
  const awaited = figure && !definition.page && latest.length <= 1 ? standing.awaited.slice(0, mostAwaited).map(figure) : [];
  return {
    id: dataset.id,
    path: `/indicators/${dataset.id}/`,
    title: whole.title,
    shortTitle: definition.shortTitle,
    sample: whole.sample,
    component: definition.component,
    mandatory: definition.mandatory,
    fiscalYears: definition.fiscalYears,
    agency: whole.agency === null ? (whole.agencyNote ?? null) : agencyName(province, whole.agency),
    latest,
    earlier: figure ? earlierPairs(series, standing).map(figure) : [],
    awaited,
    rows: series || official.length === 0 ? null : { count: countRows(official), itemTitle: whole.kind === 'records' ? (whole.itemTitle ?? null) : null },
    overall: standing.overall,
    basis,
    reason: reasonFor(standing.overall, series === null, basis),
    gap: latest.length === 0 && (series !== null || official.length === 0) ? (indicatorGaps(province, indicator, standing)[0] ?? null) : null,
    asOf: latest.find((each) => each.countedTo)?.countedTo ?? latestAsOf(dataset),
    files: dataset.files.map(({ file }) => file),
    spark: sparkChart(dataset, standing),
    ...moneyCard(province, indicator),
  };
}

/** The headline's last result before the latest; months have too many, and places too. */
function earlierPairs({ periodicity }: SeriesDefinition, { latest, pairs }: Standing): JudgedPair[] {
  const [now] = latest;
  if (!now || latest.length > 1 || (periodicity !== 'round' && periodicity !== 'fiscalYear')) return [];
  return pairs.filter((pair) => pair.measure === now.measure && pair.period.start < now.period.start && isStated(pair.actual)).slice(-1);
}

/** A list of rows has no period, so the same reason is told in other words. */
const reasonFor = ({ reason }: Judgement, isList: boolean, { targetWord }: VerdictBasis): string | null => (isList ? (rowReasonWords[reason] ?? null) : reasonWords[reason](targetWord));

const latestAsOf = ({ asOf }: Indicator['dataset']): IsoDate | null => Object.values(asOf).map(({ date }) => date).sort().at(-1) ?? null;
