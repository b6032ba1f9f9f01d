import type { Chart, Plugin } from 'chart.js';
import { decimalsOf, formatTick } from '#src/charts/numbers.ts';
import { emptyNote, sampleNote } from '#src/charts/parts/notes.ts';
import { isEmpty, resultsOf, valuesOf } from '#src/charts/parts/values.ts';
import { key, keyHeight } from '#src/charts/parts/key.ts';
import { largestMark } from '#src/charts/parts/values.ts';
import { rowLabels } from '#src/charts/parts/rowLabels.ts';
import { rowShare, rowShift } from '#src/charts/parts/rows.ts';
import { smallSize } from '#src/charts/sizes.ts';
import { stillOptions } from '#src/charts/parts/options.ts';
import { valueAxis } from '#src/charts/parts/axes.ts';
import { barPaint } from '#src/charts/theme.ts';
import { widestValue } from '#src/charts/parts/barLabels.ts';
import type { DrawKind } from '#src/charts/kind.ts';

/** Each row's bars stand in its lower part: its name is written above them. */
const lowerBars: Plugin = {
  id: 'lowerBars',
  afterDatasetsUpdate(chart: Chart) {
    chart.data.datasets.forEach((_, dataset) => {
      for (const element of chart.getDatasetMeta(dataset).data) element.y += rowShift;
    });
  },
};

/** Bars that lie, for names too long to stand under upright ones. Not a kind of its own: `bars` turns to it. */
export const rowBars: DrawKind = (spec, theme, form) => {
  const decimals = decimalsOf(spec);
  const empty = isEmpty(spec);
  return {
    type: 'bar',
    data: {
      labels: [...spec.labels],
      datasets: resultsOf(spec).map((series) => {
        const paint = barPaint(series, spec.series, theme);
        return { label: series.name, data: valuesOf(spec, series), backgroundColor: paint, hoverBackgroundColor: paint, borderWidth: 0, categoryPercentage: rowShare(spec), barPercentage: resultsOf(spec).length > 1 ? 0.9 : 1 };
      }),
    },
    options: {
      ...stillOptions(theme, { top: keyHeight(spec, form), right: empty ? 4 : widestValue(spec, decimals) + 14, bottom: 2, left: 2 }, {
        x: {
          ...valueAxis(spec, theme, form, { beginAtZero: true, suggestedMax: largestMark(spec) }),
          ticks: { color: theme.colour('muted'), font: { family: theme.font, size: smallSize }, padding: 4, maxRotation: 0, maxTicksLimit: form === 'wide' ? 7 : 4, callback: (value: number | string) => (empty ? '' : formatTick(Number(value))) },
        },
        y: { type: 'category', display: false, offset: true },
      }),
      indexAxis: 'y',
    },
    plugins: [lowerBars, rowLabels(spec, theme, decimals), key(spec, theme, form), sampleNote(spec, theme, false), emptyNote(spec, theme)],
  };
};
