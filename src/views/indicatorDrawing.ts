import type { ChartSpec } from '#src/charts/spec.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { SeriesDefinition } from '#src/datasets/definition.ts';
import type { Standing } from '#src/derive/standing.ts';
import { derivedChart, type ChartTable } from '#src/views/derivedChart.ts';
import { indicatorChart } from '#src/views/indicatorChart.ts';
import type { Indicator } from '#src/views/lookup.ts';

export interface IndicatorDrawing {
  readonly chart: ChartSpec;
  /** The numbers of a chart that was counted from others; null where the indicator's own table holds them. */
  readonly counted: ChartTable | null;
  readonly files: readonly string[];
}

/** The definition of a series that is shown on the indicator's own page; null for a list, or one that has another page. */
export const shownSeries = ({ dataset, definition }: Indicator): SeriesDefinition | null =>
  dataset.definition.kind === 'series' && definition.page === undefined ? dataset.definition : null;

/** An indicator's chart: its own where figures are stated and shown here, else what can be counted. */
export function drawingOf(province: LoadedProvince, indicator: Indicator, standing: Standing): IndicatorDrawing {
  const { dataset } = indicator;
  const own = shownSeries(indicator) && indicatorChart(dataset, standing);
  if (own) return { chart: own, counted: null, files: dataset.files.map(({ file }) => file) };
  const { spec, table, files } = derivedChart(province, indicator);
  return { chart: spec, counted: table, files };
}
