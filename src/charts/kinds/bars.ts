import type { Chart, Plugin } from 'chart.js';
import { barEdges, barLabels, widestValue } from '#src/charts/parts/barLabels.ts';
import { decimalsOf } from '#src/charts/numbers.ts';
import { emptyNote, gapNote, sampleNote } from '#src/charts/parts/notes.ts';
import { key, keyHeight } from '#src/charts/parts/key.ts';
import { isEmpty, isSample, largestMark, marksOf, resultsOf, valuesOf } from '#src/charts/parts/values.ts';
import { labelAxis, plotWidth, valueAxis } from '#src/charts/parts/axes.ts';
import { markLines } from '#src/charts/parts/markLines.ts';
import { barPaint } from '#src/charts/theme.ts';
import { liesDown } from '#src/charts/parts/rows.ts';
import { rowBars } from '#src/charts/kinds/rowBars.ts';
import { slotOf } from '#src/charts/parts/geometry.ts';
import { stillOptions } from '#src/charts/parts/options.ts';
import type { ChartForm } from '#src/charts/sizes.ts';
import type { ChartSpec } from '#src/charts/spec.ts';
import type { DrawKind } from '#src/charts/kind.ts';

const widestGroup = 280;

interface Layout {
  /** Names stand at the bars and lines; else in a row above. */
  readonly direct: boolean;
  readonly values: boolean;
  readonly group: number;
  /** Of a label's place, how much its bars take. */
  readonly share: number;
  /** Bars move left by this share of the group to make room for the target's label. */
  readonly shift: number;
  readonly decimals: number;
}

function layOut(spec: ChartSpec, form: ChartForm): Layout {
  const results = Math.max(1, resultsOf(spec).length);
  const slot = plotWidth(spec, form, 8) / Math.max(1, spec.labels.length);
  const group = Math.min(slot, widestGroup);
  const decimals = decimalsOf(spec);
  const direct = results === 1 && group >= 90;
  const marked = marksOf(spec).length > 0;
  const thickness = Math.min(96, (group * (direct ? (marked ? 0.36 : 0.5) : 0.74)) / results);
  const room = results === 1 ? slot : thickness;
  return { direct, decimals, group, share: (thickness * results) / slot, shift: direct && marked ? 0.2 : 0, values: direct || widestValue(spec, decimals) + 3 <= room };
}

function shiftBars(share: number): Plugin {
  return {
    id: 'shiftBars',
    afterDatasetsUpdate(chart: Chart) {
      if (share === 0) return;
      const by = slotOf(chart, 0, widestGroup).width * share;
      chart.data.datasets.forEach((_, dataset) => {
        for (const element of chart.getDatasetMeta(dataset).data) element.x -= by;
      });
    },
  };
}

/** Bars from zero against a dashed target; several series stand side by side. */
export const bars: DrawKind = (spec, theme, form) => {
  if (liesDown(spec, form)) return rowBars(spec, theme, form);
  const layout = layOut(spec, form);
  const { direct, decimals, values, share, group, shift } = layout;
  // A sample's chip stands above the highest label.
  const top = isEmpty(spec) ? 8 : direct ? (isSample(spec) ? 56 : 34) : keyHeight(spec, form) + (values ? 20 : 8);
  return {
    type: 'bar',
    data: {
      labels: [...spec.labels],
      datasets: resultsOf(spec).map((series) => {
        const paint = barPaint(series, spec.series, theme);
        return { label: series.name, data: valuesOf(spec, series), backgroundColor: paint, hoverBackgroundColor: paint, borderWidth: 0, categoryPercentage: share, barPercentage: resultsOf(spec).length > 1 ? 0.92 : 1 };
      }),
    },
    options: stillOptions(theme, { top, right: 8, bottom: 2, left: 2 }, {
      x: labelAxis(spec, theme, plotWidth(spec, form, 8), true, -group * shift),
      y: valueAxis(spec, theme, form, { beginAtZero: true, suggestedMax: largestMark(spec), ...(smallest(spec) < 0 ? { grace: '18%' } : {}) }),
    }),
    plugins: [
      shiftBars(shift),
      barEdges(spec, theme),
      markLines(spec, theme, { labelled: direct, most: direct ? widestGroup : Number.POSITIVE_INFINITY, decimals }),
      barLabels(spec, theme, { named: direct, values, nameWidth: group * 0.56, decimals }),
      gapNote(spec, theme, (chart, index) => -slotOf(chart, index, widestGroup).width * shift),
      ...(direct ? [] : [key(spec, theme, form)]),
      sampleNote(spec, theme, isSample(spec) && resultsOf(spec).length === 0),
      emptyNote(spec, theme),
    ],
  };
};

/** Below zero the label hangs under the bar, where the axis' words are: it needs room. */
function smallest(spec: ChartSpec): number {
  return Math.min(0, ...resultsOf(spec).flatMap((series) => series.values).filter((value) => value !== null));
}
