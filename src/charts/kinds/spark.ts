import type { ChartConfiguration } from 'chart.js';
import { bandStripes } from '#src/charts/parts/bandStripes.ts';
import { barEdges } from '#src/charts/parts/barLabels.ts';
import { emptyNote, gapNote } from '#src/charts/parts/notes.ts';
import { isEmpty, isMark, largestMark, resultsOf, valuesOf } from '#src/charts/parts/values.ts';
import { lineDots } from '#src/charts/parts/lineDots.ts';
import { markDash, markLines } from '#src/charts/parts/markLines.ts';
import { rangeBars, stripeAxis } from '#src/charts/parts/rangeBars.ts';
import { rangeBoxes } from '#src/charts/parts/rangeBoxes.ts';
import { barPaint, seriesInk } from '#src/charts/theme.ts';
import { stillOptions } from '#src/charts/parts/options.ts';
import type { ChartSpec } from '#src/charts/spec.ts';
import type { ChartTheme } from '#src/charts/theme.ts';
import type { DrawKind } from '#src/charts/kind.ts';

const mostBars = 6;
const padding = { top: 5, right: 3, bottom: 3, left: 3 };

/** A line below the drawing shows where zero is. */
function hiddenAxes(spec: ChartSpec, theme: ChartTheme, more: object): object {
  const zero = (context: { tick: { value: number } | undefined }): string => theme.colour(context.tick?.value === 0 ? 'axis' : 'paper');
  return {
    x: { type: 'category', display: false, offset: true },
    y: { type: 'linear', beginAtZero: true, border: { display: false }, ticks: { display: false, count: 2 }, grid: { display: !isEmpty(spec), color: zero, drawTicks: false }, ...more },
  };
}

function sparkBars(spec: ChartSpec, theme: ChartTheme): ChartConfiguration {
  return {
    type: 'bar',
    data: {
      labels: [...spec.labels],
      datasets: resultsOf(spec).map((series) => {
        const paint = barPaint(series, spec.series, theme);
        return { label: series.name, data: valuesOf(spec, series), backgroundColor: paint, borderWidth: 0, categoryPercentage: 0.6, barPercentage: 1, maxBarThickness: 34 };
      }),
    },
    options: stillOptions(theme, padding, hiddenAxes(spec, theme, { suggestedMax: largestMark(spec) })),
    plugins: [
      barEdges(spec, theme),
      markLines(spec, theme, { labelled: false, most: 56, decimals: 0 }),
      gapNote(spec, theme, () => 0),
      emptyNote(spec, theme),
    ],
  };
}

function sparkLine(spec: ChartSpec, theme: ChartTheme): ChartConfiguration {
  return {
    type: 'line',
    data: {
      labels: [...spec.labels],
      datasets: spec.series.map((series) => {
        const colour = theme.colour(seriesInk(series, spec.series));
        return {
          label: series.name,
          data: valuesOf(spec, series),
          borderColor: colour,
          borderWidth: 1.5,
          borderDash: isMark(series) ? [...markDash(series)] : [],
          pointRadius: 0,
          spanGaps: false,
        };
      }),
    },
    options: stillOptions(theme, padding, hiddenAxes(spec, theme, { beginAtZero: false, grace: '10%' })),
    plugins: [lineDots(spec, theme, { radius: 2.5, shaped: false, every: null }), emptyNote(spec, theme)],
  };
}

function sparkBands(spec: ChartSpec, theme: ChartTheme): ChartConfiguration {
  return {
    type: 'bar',
    data: rangeBars(spec),
    options: stillOptions(theme, { ...padding, top: 2 }, hiddenAxes(spec, theme, stripeAxis(spec))),
    plugins: [bandStripes(spec, theme, false), rangeBoxes(spec, theme, false), emptyNote(spec, theme)],
  };
}

/** A card's small chart: no words, the card says them. */
export const spark: DrawKind = (spec, theme) => {
  if (spec.bands !== undefined) return sparkBands(spec, theme);
  return spec.labels.length <= mostBars ? sparkBars(spec, theme) : sparkLine(spec, theme);
};
