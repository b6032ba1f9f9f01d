import type { ChartDataset } from 'chart.js';
import { emptyNote, gapNote, sampleNote } from '#src/charts/parts/notes.ts';
import { endLabels, endLabelWidth } from '#src/charts/parts/endLabels.ts';
import { extentOf, isMark, isSample, valuesOf } from '#src/charts/parts/values.ts';
import { labelAxis, plotWidth, valueAxis } from '#src/charts/parts/axes.ts';
import { dotsEvery, lineDots } from '#src/charts/parts/lineDots.ts';
import { markDash } from '#src/charts/parts/markLines.ts';
import { seriesInk } from '#src/charts/theme.ts';
import { stillOptions } from '#src/charts/parts/options.ts';
import type { ChartSeries, ChartSpec } from '#src/charts/spec.ts';
import type { ChartTheme } from '#src/charts/theme.ts';
import type { DrawKind } from '#src/charts/kind.ts';

function lineOf(spec: ChartSpec, series: ChartSeries, theme: ChartTheme): ChartDataset<'line', (number | null)[]> {
  const colour = theme.colour(seriesInk(series, spec.series));
  return {
    type: 'line',
    label: series.name,
    data: valuesOf(spec, series),
    borderColor: colour,
    borderWidth: isMark(series) ? 1.75 : 2,
    borderDash: isMark(series) ? [...markDash(series)] : [],
    borderJoinStyle: 'round',
    pointRadius: 0,
    spanGaps: false,
    tension: 0,
  };
}

/** From zero where that does not flatten the lines; an axis that starts elsewhere is honest for lines, not for bars. */
function startsAtZero(spec: ChartSpec): boolean {
  const extent = extentOf(spec);
  return extent === null || extent.least < 0 || extent.least <= extent.greatest * 0.6;
}

/** Series over time, named at their ends; gaps stay open. */
export const lines: DrawKind = (spec, theme, form) => {
  const right = endLabelWidth(spec, form);
  const room = plotWidth(spec, form, right);
  return {
    type: 'line',
    data: { labels: [...spec.labels], datasets: spec.series.map((series) => lineOf(spec, series, theme)) },
    options: stillOptions(theme, { top: isSample(spec) ? 30 : 14, right, bottom: 2, left: 2 }, {
      x: labelAxis(spec, theme, room, true),
      y: valueAxis(spec, theme, form, { beginAtZero: startsAtZero(spec), grace: '4%' }),
    }),
    plugins: [
      lineDots(spec, theme, { radius: 3, shaped: true, every: dotsEvery(spec, room) }),
      endLabels(spec, theme, form),
      gapNote(spec, theme, () => 0),
      sampleNote(spec, theme, true),
      emptyNote(spec, theme),
    ],
  };
};
