import type { ChartBand, ChartSeries, ChartSpec } from '#src/charts/spec.ts';
import type { SeriesDefinition } from '#src/datasets/definition.ts';
import type { Dataset, Observation } from '#src/datasets/model.ts';
import { figureGrid, type FigureLine } from '#src/derive/figureGrid.ts';
import { isStated } from '#src/derive/figurePairs.ts';
import { headlineMeasure, type JudgedPair, type Standing } from '#src/derive/standing.ts';
import { indicatorWords } from '#src/i18n/indicators.ts';
import { periodLabel } from '#src/thai/fiscalPeriod.ts';
import type { Period } from '#src/thai/period.ts';
import { toneOf } from '#src/views/valueCell.ts';
import { verdictBasis } from '#src/views/verdictBasis.ts';

const marks = ['target', 'baseline', 'central'] as const;

/** The chart of an indicator's headline measure; null where nothing is stated that could be drawn. Its id is the dataset's. */
export function indicatorChart(dataset: Dataset, standing: Standing): ChartSpec | null {
  const before = drawn.get(standing);
  if (before !== undefined) return before;
  const chart = makeChart(dataset, standing);
  drawn.set(standing, chart);
  return chart;
}

/** The card's small chart is made of the same. */
const drawn = new WeakMap<Standing, ChartSpec | null>();

function makeChart(dataset: Dataset, standing: Standing): ChartSpec | null {
  const { definition } = dataset;
  const measure = headlineMeasure(dataset);
  if (definition.kind !== 'series' || measure === null) return null;
  const pairs = standing.main;
  if (!pairs.some((pair) => isStated(pair.actual) || isStated(pair.target))) return null;
  const { lines, periods } = figureGrid(pairs);
  const spec = definition.measures[measure];
  return {
    id: dataset.id,
    kind: definition.classes ? 'bands' : isLong(definition) ? 'lines' : 'bars',
    title: chartTitle(definition, measure),
    unit: spec?.unit ?? '',
    labels: periods.map((period) => periodLabel(period, 'short')),
    series: seriesOf(definition, lines, periods),
    ...(definition.classes ? { bands: bandsOf(definition.classes) } : {}),
    ...(spec?.decimals === undefined ? {} : { decimals: spec.decimals }),
  };
}

/** The same as a card's small chart. */
export function sparkChart(dataset: Dataset, standing: Standing): ChartSpec | null {
  const chart = indicatorChart(dataset, standing);
  return chart && { ...chart, kind: 'spark' };
}

const isLong = ({ periodicity }: SeriesDefinition): boolean => periodicity === 'month' || periodicity === 'quarter';

function chartTitle({ title, measures, indicator }: SeriesDefinition, measure: string): string {
  const own = measures[measure]?.title ?? measure;
  return Object.keys(measures).length > 1 ? `${indicator?.shortTitle ?? title}: ${own}` : title;
}

type Line = FigureLine<JudgedPair>;

/** One series of results a dimension value; targets only where there is one line, else the lines cannot be told apart. */
function seriesOf(definition: SeriesDefinition, lines: readonly Line[], periods: readonly Period[]): ChartSeries[] {
  const results = lines.map((line) => oneSeries(definition, 'actual', lineName(definition, line.pairs[0]), periods, line));
  const [only] = lines;
  if (!only || lines.length > 1) return results;
  const stated = marks.filter((role) => only.pairs.some((pair) => isStated(pair[role])));
  return [...results, ...stated.map((role) => oneSeries(definition, role, role === 'target' ? verdictBasis(definition).targetWord : indicatorWords[role], periods, only))];
}

function lineName(definition: SeriesDefinition, pair: JudgedPair | undefined): string {
  const names = Object.values(pair?.dimensions ?? {});
  return names.length > 0 ? names.join(' ') : definition.sample ? definition.title : indicatorWords.actual;
}

function oneSeries(definition: SeriesDefinition, role: ChartSeries['role'], name: string, periods: readonly Period[], { at }: Line): ChartSeries {
  const each = periods.map(({ id }) => at.get(id)?.[role] ?? null);
  return {
    name,
    role,
    values: each.map((one) => one?.value ?? null),
    ...(definition.classes ? { ranges: each.map((one) => rangeOf(one, definition.classes ?? [])) } : {}),
    ...(definition.sample ? { sample: true } : {}),
  };
}

type Classes = NonNullable<SeriesDefinition['classes']>;

/** A class is drawn over its whole band: no source prints where within it the value lies. */
function rangeOf(one: Observation | null, classes: Classes): readonly [number, number] | null {
  if (!isStated(one)) return null;
  if (one.low !== null && one.high !== null) return [one.low, one.high];
  const found = classes.find(({ name }) => name === one.text);
  return found ? [found.min, found.max] : null;
}

const bandsOf = (classes: Classes): ChartBand[] =>
  classes.map(({ name, min, max }, place) => ({ name, min, max, tone: `band-${toneOf(place, classes.length)}` }));
